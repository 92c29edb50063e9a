using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>One paper cited with two dates, or with its symbol in two orders.</summary>
internal sealed class CitedTwoWays : ProofRule
{
    private static readonly string[] Unique = ["TTg", "NQ-CP", "/TW", "KL/TW"];

    public override string Key => "basis.inconsistent";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Cùng một văn bản được viện dẫn với hai ngày hoặc hai ký hiệu khác nhau.", "One paper cited with two dates, or two forms of its symbol.");

    public override string Example => "Quyết định số 346/QĐ-TTg ngày 06/4/2023 … Quyết định số 346/QĐ-TTg ngày 16/4/2023";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var cited = Citation.In(galley).Where(c => c.Number is not null).ToList();
        return Dates(cited).Concat(Symbols(cited));
    }

    private IEnumerable<Finding> Dates(List<Citation> cited)
    {
        var papers = cited.Where(c => c.Date?.Value is not null && IsUnique(c)).GroupBy(c => c.Number!.ToUpperInvariant());
        foreach (var paper in papers)
        {
            var dates = paper.GroupBy(c => c.Date!.Value.Value).OrderByDescending(g => g.Count()).ToList();
            foreach (var citation in dates.Skip(1).SelectMany(g => g))
            {
                yield return Mark(
                    citation.Passage,
                    citation.Start,
                    citation.End,
                    Say(
                        $"Chỗ khác trong kế hoạch ghi {citation.Number} ngày {dates[0].Key:dd/MM/yyyy}.",
                        $"Elsewhere the plan dates {citation.Number} {dates[0].Key:yyyy-MM-dd}."
                    ),
                    Say("Ghi một ngày cho cùng một văn bản.", "Give one paper one date.")
                );
            }
        }
    }

    private IEnumerable<Finding> Symbols(List<Citation> cited)
    {
        foreach (var paper in cited.GroupBy(c => string.Join(' ', Parts(c.Number!).Order(StringComparer.Ordinal))))
        {
            var first = paper.First();
            foreach (var citation in paper.Where(c => !Parts(c.Number!).SequenceEqual(Parts(first.Number!))))
            {
                yield return Mark(
                    citation.Passage,
                    citation.Start,
                    citation.End,
                    Say($"Ở trên văn bản này ghi số {first.Number}.", $"Above, this paper has the number {first.Number}."),
                    Say("Ghi một số, ký hiệu cho cùng một văn bản.", "Give one paper one number and symbol.")
                );
            }
        }
    }

    // Numbers with a year, and those of the central bodies, are borne by one paper.
    private static bool IsUnique(Citation citation) =>
        citation.NumberYear is not null || Array.Exists(Unique, u => citation.Number!.Contains(u, StringComparison.OrdinalIgnoreCase));

    private static string[] Parts(string number) => number.ToUpperInvariant().Split('/', '-');
}
