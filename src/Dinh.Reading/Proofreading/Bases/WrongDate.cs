using Dinh.Law;
using Dinh.Law.Corpus;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A known instrument cited with a date that is not its own.</summary>
internal sealed class WrongDate : ProofRule
{
    public override string Key => "basis.date";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Ngày ban hành của văn bản viện dẫn khác ngày đã biết của văn bản đó.", "A known instrument cited with a date that is not its own.");

    public override string Example => "Nghị định số 59/2023/NĐ-CP ngày 24/8/2023";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var citation in Citation.In(galley).Where(c => c.NumberYear is not null && c.Date?.Value is not null))
        {
            if (
                Instruments.Find(citation.Number!) is not { Issued: { } issued } known
                || issued == citation.Date!.Value.Value
                || issued.Year != citation.Date.Value.Year
            )
                continue;

            yield return Mark(
                citation.Passage,
                citation.Start,
                citation.End,
                Say($"{known.Kind} {known.Number} ban hành ngày {WindowText.Day(issued)}.", $"{known.Number} was issued on {issued:yyyy-MM-dd}."),
                Say($"Sửa ngày thành {issued:dd/M/yyyy} nếu viện dẫn văn bản này.", $"Write {issued:yyyy-MM-dd} if this is the paper meant."),
                known.Confidence == Confidence.Memory ? Severity.Note : Severity
            );
        }
    }
}
