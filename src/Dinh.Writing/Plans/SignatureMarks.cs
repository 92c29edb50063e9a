using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>What a signature adds to a paper that stands already: number, place and day in its head, office and name in its foot.</summary>
/// <param name="Number">"Số: 31/KH-UBND".</param>
/// <param name="Place">Before the day; what the paper itself says goes first.</param>
/// <param name="Day">"ngày 05 tháng 01 năm 2026".</param>
public sealed record SignatureMarks(string Number, string Place, string Day)
{
    private const double HeadShare = 0.42;

    private static readonly Look[] InHead = [Look.National, Look.Motto, Look.Superior, Look.Issuer, Look.Number, Look.PlaceAndDay];
    private static readonly Look[] InFoot = [Look.RecipientsLabel, Look.Recipient, Look.Authority, Look.Signer];

    /// <summary>"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": for a foot that names no other office.</summary>
    public IReadOnlyList<string> Authority { get; init; } = [];

    public string Signer { get; init; } = "";

    /// <summary>"Nơi nhận:" and the lines below it, for a paper that names none.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public Manuscript On(Manuscript paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var sheet = paper.Blocks.TakeWhile(b => b is not NewSheet).ToList();
        List<Block> rest = [.. paper.Blocks.Skip(sheet.Count)];
        var head = sheet.FindIndex(b => Has(b, InHead));
        if (head < 0)
            sheet.Insert(0, new SideBySide([Row(null)], HeadShare));
        else
            sheet[head] = Head((SideBySide)sheet[head]);

        var foot = sheet.FindLastIndex(b => Has(b, InFoot));
        if (foot < 0)
            sheet.AddRange(OwnFoot());
        else
            sheet[foot] = Foot((SideBySide)sheet[foot]);
        return paper with { Blocks = [.. sheet, .. rest] };
    }

    private IReadOnlyList<Block> OwnFoot() =>
        new Signature
        {
            Recipients = Recipients,
            Authority = Authority,
            Signer = [Signer],
        }.Blocks();

    private static bool Has(Block block, Look[] looks) => block is SideBySide boxes && Looks(boxes).Any(looks.Contains);

    private static IEnumerable<Look> Looks(SideBySide boxes) => boxes.Rows.SelectMany(r => r.Left.Concat(r.Right)).OfType<Paragraph>().Select(p => p.Look);

    private SideBySide Head(SideBySide boxes)
    {
        List<SideRow> rows = [.. boxes.Rows];
        var at = rows.FindIndex(r => IsMarked(r));
        if (at < 0)
            rows.Add(Row(null));
        else
            rows[at] = Row(rows[at]);
        return boxes with { Rows = rows };
    }

    private static bool IsMarked(SideRow row) => row.Left.Concat(row.Right).Any(b => b is Paragraph { Look: Look.Number or Look.PlaceAndDay });

    private SideRow Row(SideRow? before)
    {
        var said = before?.Right.OfType<Paragraph>().FirstOrDefault(p => p.Look == Look.PlaceAndDay)?.Text ?? "";
        var place = said.Split(',')[0].Trim() is { Length: > 0 } own && !own.StartsWith("ngày", StringComparison.OrdinalIgnoreCase) ? own : Place;
        return new(
            [new Paragraph(Number, Look.Number), .. Others(before?.Left)],
            [new Paragraph(place.Length == 0 ? Day : $"{place}, {Day}", Look.PlaceAndDay), .. Others(before?.Right)]
        );
    }

    private static IEnumerable<Block> Others(IReadOnlyList<Block>? blocks) =>
        (blocks ?? []).Where(b => b is not Paragraph { Look: Look.Number or Look.PlaceAndDay });

    private SideBySide Foot(SideBySide boxes)
    {
        var said = boxes.Rows.SelectMany(r => r.Right).OfType<Paragraph>().Where(p => p.Look == Look.Authority).Select(p => p.Text).ToList();
        var left = boxes.Rows.SelectMany(r => r.Left).ToList();
        var signature = new Signature
        {
            Recipients = left.Count == 0 ? Recipients : [],
            Authority = Stands(said) ? said : Authority,
            Signer = [Signer],
        };
        var row = ((SideBySide)signature.Blocks()[0]).Rows[0];
        return boxes with { Rows = [left.Count == 0 ? row : row with { Left = left }] };
    }

    // Who signs by another's order says so in the paper; the office alone does not tell.
    private bool Stands(List<string> said) =>
        said.Count > 0 && (Authority.Count == 0 || said[^1] == Authority[^1] || said.Exists(s => s.StartsWith("TL.", StringComparison.Ordinal)));
}
