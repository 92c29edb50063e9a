using System.Globalization;
using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Notices;

/// <summary>A broadcast as it stands on paper.</summary>
/// <param name="Reader">Empty where it is not known yet.</param>
/// <param name="Confirmed">Who confirmed it; null while it is only planned.</param>
public sealed record PlannedReading(DateOnly On, TimeOnly? At, string Place, string Reader, string? Confirmed);

/// <summary>Phiếu phát thanh: the text to read, and when, with a line to sign for each broadcast.</summary>
public static class ReadingSheet
{
    public static Manuscript Of(NoticeFacts facts, string words, IReadOnlyList<PlannedReading> readings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(readings);
        return new(
            $"Phiếu phát thanh: {facts.Title}",
            PaperRules.At(facts.Day).Value,
            [
                .. (Letterhead.Of(facts.Issuer) with { PlaceAndDay = $"{facts.Place}, {DayWords.Of(facts.Day)}" }).Blocks(),
                new Paragraph("PHIẾU PHÁT THANH", Look.Kind),
                new Paragraph(facts.Title, Look.Summary),
                new Rule(facts.Title, Look.Summary, 0.4),
                new Paragraph("I. LỊCH PHÁT VÀ XÁC NHẬN", Look.Section),
                Listed(readings),
                new Paragraph("II. LỜI ĐỌC", Look.Section),
                .. words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Paragraph(line)),
                new Paragraph($"(Bản đọc của phiên bản {facts.Version}; toàn văn tại {facts.Address})", Look.AppendixNote),
            ]
        );
    }

    private static Grid Listed(IReadOnlyList<PlannedReading> readings) =>
        new(
            [
                ["Ngày", "Giờ", "Cụm loa", "Người đọc", "Xác nhận đã phát\n(họ tên, chữ ký)"],
                .. readings.Count == 0
                    ?
                    [
                        ["", "", "", "", WallNotice.ToSign],
                    ]
                    : readings.Select(Row),
            ],
            [18, 12, 28, 22, 28]
        );

    private static List<string> Row(PlannedReading reading) =>
        [
            DayWords.InFigures(reading.On),
            reading.At?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
            reading.Place,
            reading.Reader,
            reading.Confirmed ?? WallNotice.ToSign,
        ];
}
