using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Notices;

/// <summary>One village to which it is handed.</summary>
/// <param name="Village">"Thôn Nà Phát".</param>
/// <param name="Head">Who receives it; empty where nobody is known.</param>
/// <param name="Confirm">The address at which the head confirms without an account; null where it was confirmed already.</param>
public sealed record HandedVillage(string Village, string Head, string? Confirm);

/// <summary>Phiếu giao trưởng thôn: a sheet for each village with what is handed over, a code by which the head confirms, and the line to sign where nobody has a telephone.</summary>
public static class HandOverSheet
{
    public static Manuscript Of(NoticeFacts facts, IReadOnlyList<HandedVillage> villages)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(villages);
        List<Block> blocks = [];
        foreach (var (at, village) in villages.Index())
        {
            if (at > 0)
                blocks.Add(new NewSheet());
            blocks.AddRange(Sheet(facts, village));
        }

        return new($"Phiếu giao: {facts.Title}", PaperRules.At(facts.Day).Value, blocks);
    }

    private static IEnumerable<Block> Sheet(NoticeFacts facts, HandedVillage village) =>
        [
            .. (Letterhead.Of(facts.Issuer) with { PlaceAndDay = $"{facts.Place}, {DayWords.Of(facts.Day)}" }).Blocks(),
            new Paragraph("PHIẾU GIAO NỘI DUNG CÔNG KHAI", Look.Kind),
            new Paragraph($"Giao {village.Village} thông báo đến Nhân dân", Look.Summary),
            new Rule($"Giao {village.Village}", Look.Summary, 0.6),
            new Paragraph($"1. Nội dung: {facts.Title}{(facts.Paper.Length > 0 ? $" ({facts.Paper})" : "")}."),
            new Paragraph($"2. Người nhận: {(village.Head.Length > 0 ? village.Head : "………………………………")}, {village.Village}."),
            new Paragraph($"3. Người giao: {facts.InCharge}, {facts.Issuer}."),
            new Paragraph($"4. Toàn văn: {facts.Address}"),
            .. Told(facts),
            .. village.Confirm is { } address ? Confirming(address) : [new Paragraph("Đã xác nhận nhận nội dung này.")],
            new Grid(
                [
                    ["Bên giao (ngày, họ tên, chữ ký)", "Bên nhận (ngày, họ tên, chữ ký)"],
                    [WallNotice.ToSign, WallNotice.ToSign],
                ],
                [1, 1]
            ),
        ];

    private static IEnumerable<Block> Told(NoticeFacts facts) =>
        facts
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Paragraph(line))
            .Prepend(new Paragraph("5. Lời văn để thông báo:") { KeepWithNext = true })
            .Where(_ => facts.Text.Length > 0);

    private static IEnumerable<Block> Confirming(string address) =>
        [
            new SideBySide(
                [
                    new(
                        [new QrCode(address)],
                        [
                            new Paragraph("Quét mã bằng điện thoại rồi bấm “Tôi đã nhận” để xác nhận; không cần tài khoản.", Look.Cell),
                            new Paragraph("Mã này chỉ dành cho người nhận ghi trên phiếu và chỉ dùng một lần; xin không đưa cho người khác.", Look.Cell),
                            new Paragraph("Không có điện thoại: ký vào phiếu này và gửi lại người giao.", Look.Cell),
                        ]
                    ),
                ],
                0.22
            ),
        ];
}
