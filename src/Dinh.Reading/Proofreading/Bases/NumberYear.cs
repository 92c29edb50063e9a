using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A number that bears another year than the date behind it.</summary>
internal sealed class NumberYear : ProofRule
{
    public override string Key => "basis.number-year";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks =>
        Say("Năm trong số, ký hiệu khác năm trong ngày ban hành của văn bản viện dẫn.", "The year in a cited number differs from the year of its date.");

    public override string Example => "Nghị định số 59/2023/NĐ-CP ngày 14/8/2024";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from citation in Citation.In(galley)
        where citation.NumberYear is not null && citation.Date?.Year is { } year && year != citation.NumberYear
        select Mark(
            citation.Passage,
            citation.Start,
            citation.End,
            Say(
                $"Số {citation.Number} là của năm {citation.NumberYear} nhưng ngày ban hành ghi năm {citation.Date!.Value.Year}.",
                $"{citation.Number} is of {citation.NumberYear}, but its date says {citation.Date.Value.Year}."
            ),
            Say("Kiểm tra lại số hoặc ngày của văn bản.", "Check the number or the date.")
        );
}
