using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Notices;

/// <summary>Bản niêm yết: what a body makes public as a sheet for the wall, with the way to the page and the lines on which posting and taking down are signed.</summary>
public static class WallNotice
{
    /// <summary>Room for a name and a signature: lines that a browser does not fold away.</summary>
    internal const string ToSign = "\u00A0\n\u00A0\n\u00A0";
    private const string ToFill = "…/…/……";

    public static Manuscript Of(NoticeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(
            facts.Title,
            PaperRules.At(facts.Day).Value,
            [.. Head(facts), .. Told(facts), .. Words(facts), .. Files(facts), .. Foot(facts), .. WayToThePage(facts), .. Lines(facts)]
        );
    }

    private static IEnumerable<Block> Head(NoticeFacts facts) =>
        [
            .. (Letterhead.Of(facts.Issuer) with { PlaceAndDay = $"{facts.Place}, {DayWords.Of(facts.Day)}" }).Blocks(),
            new Paragraph("THÔNG BÁO CÔNG KHAI", Look.Kind),
            new Paragraph(facts.Title, Look.Summary),
            new Rule(facts.Title, Look.Summary, 0.4),
        ];

    private static IEnumerable<Block> Told(NoticeFacts facts)
    {
        if (facts.Item.Length > 0)
            yield return new Paragraph($"1. Nội dung công khai: {facts.Item}{(facts.Ground.Length > 0 ? $" ({facts.Ground})" : "")}.");
        else
            yield return new Paragraph($"1. Nội dung công khai: {facts.Title}.");
        yield return new Paragraph($"2. Căn cứ: {(facts.Paper.Length > 0 ? facts.Paper : "Luật Thực hiện dân chủ ở cơ sở")}.");
        yield return new Paragraph($"3. Người chịu trách nhiệm: {facts.InCharge}, {facts.Issuer}.");
        yield return new Paragraph($"4. Thời gian niêm yết: {Time(facts.Time)}.");
        if (facts.Corrects is { } because)
            yield return new Paragraph($"Bản này (phiên bản {facts.Version}) thay bản đã niêm yết trước đó; lý do đính chính: {because.TrimEnd('.')}.");
    }

    private static string Time(PostingTime time) =>
        time switch
        {
            { From: { } from, Until: { } until, Days: { } days } =>
                $"từ ngày {DayWords.InFigures(from)} đến hết ngày {DayWords.InFigures(until)} (ít nhất {days:00} ngày liên tục)",
            { From: { } from } => $"từ ngày {DayWords.InFigures(from)}, thường xuyên đến khi có thay đổi",
            { Days: { } days } => $"từ ngày {ToFill} đến hết ngày {ToFill} (ít nhất {days:00} ngày liên tục)",
            _ => $"từ ngày {ToFill}, thường xuyên đến khi có thay đổi",
        };

    private static IEnumerable<Block> Words(NoticeFacts facts) =>
        facts.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } lines
            ? [new Paragraph("5. Nội dung:") { KeepWithNext = true }, .. lines.Select(line => new Paragraph(line))]
            : [];

    private static IEnumerable<Block> Files(NoticeFacts facts) =>
        facts.Files.Count == 0
            ? []
            :
            [
                new Paragraph($"Tài liệu kèm theo ({facts.Files.Count} tệp, niêm yết cùng bản này hoặc tải về ở địa chỉ dưới đây):") { KeepWithNext = true },
                .. facts.Files.Select((file, at) => new Paragraph($"- {file}{(at == facts.Files.Count - 1 ? "." : ";")}")),
            ];

    private static IReadOnlyList<Block> Foot(NoticeFacts facts) =>
        new Signature
        {
            Recipients = ["Nơi nhận:", "- Niêm yết;", "- Trang công khai của cơ quan;", "- Lưu: VT."],
            Authority = ["NGƯỜI CHỊU TRÁCH NHIỆM"],
            Signer = [facts.InCharge],
        }.Blocks();

    private static IEnumerable<Block> WayToThePage(NoticeFacts facts) =>
        [
            new SideBySide(
                [
                    new(
                        [new QrCode(facts.Address)],
                        [
                            new Paragraph("Quét mã bằng điện thoại để đọc toàn văn, tải tài liệu và kiểm chứng trong nhật ký minh bạch.", Look.Cell),
                            new Paragraph($"Không quét được: mở {facts.Board}, tìm “{facts.Title}”.", Look.Cell),
                            new Paragraph($"Phiên bản {facts.Version}, công khai {DayWords.Of(facts.Day)}.", Look.Cell),
                            new Paragraph($"Mã kiểm chứng nội dung (SHA-256): {InFours(facts.Seal)}", Look.Cell),
                        ]
                    ),
                ],
                0.22
            ),
        ];

    private static IEnumerable<Block> Lines(NoticeFacts facts) =>
        [
            new Grid(
                [
                    ["Việc", "Nơi niêm yết", "Ngày", "Người thực hiện\n(họ tên, chữ ký)", "Người chứng kiến\n(họ tên, chữ ký)"],
                    ["Niêm yết", Or(facts.Time.Place), facts.Time.From is { } from ? DayWords.InFigures(from) : ToFill, ToSign, ToSign],
                    ["Gỡ xuống", Or(facts.Time.Place), ToFill, ToSign, ToSign],
                ],
                [17, 25, 16, 25, 25]
            ),
        ];

    private static string Or(string place) => place.Length == 0 ? "…………………" : place;

    // In groups a person can compare two such rows.
    private static string InFours(string seal) => string.Join(' ', seal.Chunk(8).Select(part => new string(part)));
}
