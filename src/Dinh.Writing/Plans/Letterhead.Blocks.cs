using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>The boxes as they are set.</summary>
public sealed partial record Letterhead
{
    private const double LeftShare = 0.42;
    private const double HalfOfIssuer = 0.45;

    public IReadOnlyList<Block> Blocks()
    {
        if (IsEmpty)
            return [];

        List<SideRow> rows = [new([.. Names()], [.. Nations(Nation)])];
        if (Number is not null || PlaceAndDay is not null || BelowNumber.Count > 0)
            rows.Add(new([.. Numbering()], PlaceAndDay is null ? [] : [new Paragraph(PlaceAndDay, Look.PlaceAndDay)]));

        return [new SideBySide(rows, LeftShare)];
    }

    private IEnumerable<Block> Numbering()
    {
        if (Number is not null)
            yield return new Paragraph(Number, Look.Number);
        foreach (var line in BelowNumber)
            yield return new Paragraph(line, line.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) ? Look.Subject : Look.Urgency);
    }

    private IEnumerable<Block> Names()
    {
        foreach (var line in Superior)
            yield return new Paragraph(line, Look.Superior);
        foreach (var line in Issuer)
            yield return new Paragraph(line, Look.Issuer);
        if (Issuer.Count > 0)
            yield return new Rule(Issuer.MaxBy(l => l.Length)!, Look.Issuer, HalfOfIssuer);
    }

    private static IEnumerable<Block> Nations(IReadOnlyList<string> lines)
    {
        foreach (var (line, at) in lines.Select((line, at) => (line, at)))
            yield return new Paragraph(line, at == 0 ? Look.National : Look.Motto);
        if (lines.Count > 0)
            yield return new Rule(lines[^1], lines.Count == 1 ? Look.National : Look.Motto, 1);
    }
}
