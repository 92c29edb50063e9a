using System.Globalization;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Letters;

/// <summary>A duty that a reminder names.</summary>
public sealed record RemindedDuty(string Content, string Lead, DateOnly Due);

/// <summary>Công văn đôn đốc: reminds of what is due, in a table, with the day by which an answer is awaited.</summary>
public static class ReminderLetter
{
    public static Letter Of(LetterFrame frame, NamedPaper plan, IReadOnlyList<RemindedDuty> duties, DateOnly answerBy)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(duties);
        List<Block> text =
        [
            Opening(frame, plan),
            Listed(duties, frame.Day),
            new Paragraph(
                $"{frame.Issuer} đề nghị các cơ quan, đơn vị chủ trì khẩn trương hoàn thành nhiệm vụ; báo cáo kết quả, nêu rõ khó khăn, vướng mắc (nếu có) trước ngày {DayWords.InFigures(answerBy)}./."
            ),
        ];
        return frame.With($"đôn đốc thực hiện {plan.Name}", text);
    }

    private static Paragraph Opening(LetterFrame frame, NamedPaper plan) =>
        new(
            $"Thực hiện {plan.Name} ngày {DayWords.InFigures(plan.Day)} {plan.About}, đến ngày {DayWords.InFigures(frame.Day)} còn các nhiệm vụ sau chưa có kết quả:"
        )
        {
            KeepWithNext = true,
        };

    private static Grid Listed(IReadOnlyList<RemindedDuty> duties, DateOnly today) =>
        new(
            [
                ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng"],
                .. duties.Select((d, at) => Row(d, at, today)),
            ],
            [6, 40, 24, 16, 18]
        );

    private static List<string> Row(RemindedDuty duty, int at, DateOnly today)
    {
        var late = today.DayNumber - duty.Due.DayNumber;
        return
        [
            (at + 1).ToString(CultureInfo.InvariantCulture),
            duty.Content,
            duty.Lead,
            DayWords.InFigures(duty.Due),
            late > 0 ? $"Quá hạn {late} ngày"
            : late == 0 ? "Đến hạn hôm nay"
            : $"Còn {-late} ngày",
        ];
    }
}
