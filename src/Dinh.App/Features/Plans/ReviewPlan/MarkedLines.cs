using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>A stretch of a source line as it is shown: plain, or marked with what was read there.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">"who", "when", "what", "bad" and their mixtures; empty for plain words.</param>
/// <param name="Target">The anchor of the first field or finding read there; null for plain words.</param>
/// <param name="Fields">Every field and finding read there, parted by spaces.</param>
public sealed record Piece(string Text, string Style, string? Target, string Fields);

/// <summary>A source line, cut where something read begins or ends.</summary>
/// <param name="Target">What the line's number leads to: the part whose title stands here.</param>
public sealed record MarkedLine(int Number, int Page, bool IsRow, string? Target, IReadOnlyList<Piece> Pieces);

/// <summary>Lays everything read over the lines of the source.</summary>
internal static class MarkedLines
{
    private static readonly FieldName[] Who = [FieldName.Lead, FieldName.Advise, FieldName.Coordinate, FieldName.Issuer, FieldName.To, FieldName.Via];
    private static readonly FieldName[] When = [FieldName.Time, FieldName.Date];

    public static IReadOnlyList<MarkedLine> Of(PlanDraft draft)
    {
        var covers = Covers(draft).ToLookup(c => c.At.Line);
        var targets = Titles(draft).GroupBy(t => t.Line).ToDictionary(t => t.Key, t => t.First().Anchor);
        return [.. draft.Lines.Select(l => new MarkedLine(l.Number, l.Page, l.IsRow, targets.GetValueOrDefault(l.Number), Cut(l.Text, [.. covers[l.Number]])))];
    }

    /// <summary>The anchor of a field on the page: "t3-lead".</summary>
    public static string AnchorOf(string part, FieldName name) => $"{part}-{name.ToString().ToLowerInvariant()}";

    private static IEnumerable<Cover> Covers(PlanDraft draft)
    {
        foreach (var finding in draft.Findings.Where(f => f.SetAsideBecause is null))
            yield return new(finding.At, "bad", finding.Key, 0);

        foreach (var part in draft.Parts.Where(p => !p.IsRemoved))
        {
            foreach (var (name, value) in part.Fields)
            {
                var (style, order) = StyleOf(name);
                foreach (var place in value.Places)
                    yield return new(place, style, AnchorOf(part.Key, name), order);
            }
        }
    }

    private static IEnumerable<(int Line, string Anchor)> Titles(PlanDraft draft) =>
        from part in draft.Parts
        where part.Kind != PartKind.Head && !part.IsRemoved && part.Field(FieldName.Title).Places.Count > 0
        select (part.Field(FieldName.Title).Places[0].Line, part.Key);

    private static (string Style, int Order) StyleOf(FieldName name) =>
        Who.Contains(name) ? ("who", 1)
        : When.Contains(name) ? ("when", 2)
        : name == FieldName.Title ? ("what", 4)
        : ("said", 3);

    private static IReadOnlyList<Piece> Cut(string text, IReadOnlyList<Cover> covers)
    {
        if (covers.Count == 0)
            return [new(text, "", null, "")];

        int[] cuts =
        [
            .. covers
                .SelectMany(c => new[] { c.At.Start, c.At.End })
                .Append(0)
                .Append(text.Length)
                .Select(c => Math.Clamp(c, 0, text.Length))
                .Distinct()
                .Order(),
        ];
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) => PieceOf(text[from..to], [.. covers.Where(c => c.At.Start < to && c.At.End > from).OrderBy(c => c.Order)])),
        ];
    }

    private static Piece PieceOf(string text, IReadOnlyList<Cover> over)
    {
        if (over.Count == 0)
            return new(text, "", null, "");

        var bad = over[0].Style == "bad" ? "bad" : null;
        var read = over.FirstOrDefault(c => c.Style != "bad");
        // A click leads to the field; a finding stands beside its line and needs none.
        return new(
            text,
            string.Join(' ', new[] { read?.Style, bad }.OfType<string>()),
            (read ?? over[0]).Anchor,
            string.Join(' ', over.Select(c => c.Anchor).Distinct())
        );
    }

    private sealed record Cover(DraftPlace At, string Style, string Anchor, int Order);
}
