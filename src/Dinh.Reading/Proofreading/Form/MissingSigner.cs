using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>No title or name of who signs.</summary>
internal sealed class MissingSigner : Absence
{
    public override string Key => "form.signer";

    public override Sentence Looks => Say("Thiếu chức vụ hoặc họ tên người ký.", "No title or name of who signs.");

    public override string Example => "(kết thúc ở “- Lưu: VT.”)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (!IsPaper(galley))
            yield break;

        var signing = Signing.Of(galley);
        if (signing.Titles.Count > 0 && signing.Name is not null)
            yield break;

        var at = signing.Lines.Count > 0 ? signing.Lines[^1] : galley.Lines.LastOrDefault(l => l.Zone == Zone.Recipients) ?? LastOfBody(galley);
        var (vi, en) = signing switch
        {
            { Titles.Count: 0, Name: null } => ("chức vụ và họ tên người ký", "title and name of the signer"),
            { Name: null } => ("họ tên người ký", "name of the signer"),
            _ => ("chức vụ người ký", "title of the signer"),
        };
        yield return Mark(at, Say($"Không có {vi}.", $"There is no {en}."), Say($"Ghi {vi} ở cuối văn bản.", $"Give the {en} at the end."));
    }
}
