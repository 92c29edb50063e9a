using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A paper that the plan cites by number or name.</summary>
/// <param name="Passage">The paragraph it stands in.</param>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Kind">"Luật", "Nghị định", "Kế hoạch"; empty when the text does not say.</param>
/// <param name="Number">Without spaces: "59/2023/NĐ-CP"; null for a law cited by name.</param>
/// <param name="NumberYear">The year inside the number.</param>
/// <param name="Date">The date written behind it; null when none is.</param>
internal sealed partial record Citation(Passage Passage, int Start, int End, string Kind, string? Number, int? NumberYear, PaperDate? Date)
{
    public string Text => Passage.Text[Start..End];

    /// <summary>What the cited paper is about, as far as the text goes on to say.</summary>
    public string About
    {
        get
        {
            var rest = Passage.Text[End..];
            var stop = AboutEnd().Match(rest);
            return stop.Success ? rest[..stop.Index] : rest;
        }
    }

    public static IEnumerable<Citation> In(Galley galley) => galley.Paragraphs.Where(p => p.Zone is not (Zone.Header or Zone.Annex)).SelectMany(In);

    public static IEnumerable<Citation> In(Passage passage)
    {
        var text = passage.Text;
        foreach (Match match in Patterns.PaperNumber().Matches(text))
        {
            if (!match.Groups["sym"].Value.Any(char.IsLetter))
                continue;

            var kind = KindBefore(text, match.Index);
            var end = match.Index + match.Length;
            var date = PaperDate.In(text[end..Math.Min(text.Length, end + 40)]).Select(d => (PaperDate?)d).FirstOrDefault();
            var isNext = date is { } found && DateLead().IsMatch(text[end..(end + found.Start)]);
            var placed = isNext ? date!.Value with { Start = end + date.Value.Start, End = end + date.Value.End } : (PaperDate?)null;
            yield return new(
                passage,
                kind?.Index ?? match.Index,
                placed?.End ?? end,
                kind?.Value ?? "",
                (match.Groups["n"].Value + match.Groups["rest"].Value).Replace(" ", "", StringComparison.Ordinal),
                match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value) : null,
                placed
            );
        }
    }

    private static Match? KindBefore(string text, int at)
    {
        var from = Math.Max(0, at - 160);
        var before = text[from..at];
        var kind = KindForm().Matches(before).LastOrDefault();
        return kind is null || before.AsSpan(kind.Index).IndexOfAny(';', '.') >= 0 ? null : KindForm().Match(text, from + kind.Index);
    }

    [GeneratedRegex(
        @"\b(Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Kế hoạch|Công văn|Chương trình hành động|Chương trình|Hướng dẫn|Thông báo|Đề án|Quy định)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex KindForm();

    [GeneratedRegex(@"^\s*,?\s*(ký |ban hành )?ngày\s+$", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex DateLead();

    [GeneratedRegex(@"[;.](\s|$)|\b[Ss]ố \d", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex AboutEnd();
}
