using Dinh.App.Features.Reports.SumReports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.ReadCompleteness;

/// <summary>One province on the map of tiles.</summary>
/// <param name="Sign">What fits on a tile: "HN".</param>
public sealed record MapTile(int Column, int Row, string Sign, TallyRow Unit)
{
    public const int Size = 46;

    public int X => Column * Size;

    public int Y => Row * Size;

    /// <summary>How much is there, in fifths: the colour. The figure stands on the tile, so that colour alone tells nothing.</summary>
    public string Shade =>
        Unit.Tally.Complete switch
        {
            null => "none",
            < 25 => "s0",
            < 50 => "s1",
            < 75 => "s2",
            < 95 => "s3",
            _ => "s4",
        };

    public string Figure => Unit.Tally.Complete is { } complete ? $"{Math.Floor(complete):0}%" : "–";
}

/// <summary>The 34 provinces as tiles of one size, each in its rough place: a small province is seen as well as a large one.</summary>
public static class TileMap
{
    // Column and row from the north-west; by the code of the province since 1 July 2025.
    private static readonly Dictionary<string, (int Column, int Row, string Sign)> Places = new()
    {
        ["11"] = (0, 1, "ĐB"),
        ["12"] = (0, 0, "LC"),
        ["15"] = (1, 0, "LCa"),
        ["08"] = (2, 0, "TQ"),
        ["04"] = (3, 0, "CB"),
        ["14"] = (1, 1, "SL"),
        ["25"] = (2, 1, "PT"),
        ["19"] = (3, 1, "TN"),
        ["20"] = (4, 1, "LS"),
        ["01"] = (2, 2, "HN"),
        ["24"] = (3, 2, "BN"),
        ["31"] = (4, 3, "HP"),
        ["22"] = (4, 2, "QN"),
        ["33"] = (3, 3, "HY"),
        ["37"] = (2, 3, "NB"),
        ["38"] = (2, 4, "TH"),
        ["40"] = (2, 5, "NA"),
        ["42"] = (2, 6, "HT"),
        ["44"] = (3, 7, "QT"),
        ["46"] = (4, 7, "Huế"),
        ["48"] = (5, 8, "ĐN"),
        ["51"] = (5, 9, "QNg"),
        ["52"] = (5, 10, "GL"),
        ["66"] = (5, 11, "ĐL"),
        ["56"] = (6, 11, "KH"),
        ["68"] = (5, 12, "LĐ"),
        ["75"] = (4, 12, "ĐNa"),
        ["79"] = (4, 13, "HCM"),
        ["80"] = (3, 12, "TNi"),
        ["82"] = (3, 13, "ĐT"),
        ["91"] = (2, 13, "AG"),
        ["86"] = (4, 14, "VL"),
        ["92"] = (3, 14, "CT"),
        ["96"] = (3, 15, "CM"),
    };

    public const int Columns = 7;

    public const int Rows = 16;

    /// <summary>The tiles of these rows; none where they are not the provinces of the country.</summary>
    public static IReadOnlyList<MapTile> Of(IReadOnlyList<TallyRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            .. rows.Where(r => r.Part?.Code is { } code && Places.ContainsKey(code))
                .Select(r => (Row: r, Place: Places[r.Part!.Code!]))
                .Select(t => new MapTile(t.Place.Column, t.Place.Row, t.Place.Sign, t.Row)),
        ];
    }

    public static IReadOnlyList<(string Shade, Sentence Says)> Legend { get; } =
    [
        ("s0", new("dưới 25%", "below 25%")),
        ("s1", new("25–49%", "25–49%")),
        ("s2", new("50–74%", "50–74%")),
        ("s3", new("75–94%", "75–94%")),
        ("s4", new("từ 95%", "95% and more")),
    ];
}
