using System.Net.Mail;
using System.Text;
using Dinh.App.Features.Duties;
using Dinh.Domain.Common;
using Dinh.Domain.Reminding;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>A letter in plain words, as an e-mail says it.</summary>
internal static class LetterText
{
    /// <summary>The most duties that one e-mail names; the rest is on the desk.</summary>
    private const int Most = 60;

    public static Mail Of(Id<ReminderLetter> letter, MailAddress to, IReadOnlyList<LetterLine> lines, (PostSettings Post, DateOnly Today) now)
    {
        var text = new StringBuilder("Kính gửi ông/bà,\n\n");
        var told = GatheredLine.Of(lines);
        foreach (var heap in told.Take(Most).GroupBy(l => l.First.Heap))
        {
            text.Append(RemindingWords.NameOf(heap.Key).Vi.ToUpperInvariant()).Append('\n');
            foreach (var line in heap)
                Write(text, line, now);
            text.Append('\n');
        }

        if (told.Count > Most)
            text.Append($"… và {told.Skip(Most).Sum(l => l.Count)} việc khác trên bàn làm việc.\n\n");
        text.Append($"Bàn làm việc: {now.Post.Site}{DutyLinks.Desk}\n")
            .Append($"Thư nhắc và cách nhận: {now.Post.Site}{RemindingLinks.Letters}\n\n")
            .Append("Thư này do phần mềm Đình tự gửi, mỗi ngày làm việc nhiều nhất một thư. Xin không trả lời thư này.\n");
        return new($"<{letter}@{now.Post.Domain}>", to, SubjectOf(lines), text.ToString());
    }

    /// <summary>"Nhắc việc: 2 quá hạn, 1 đến hạn hôm nay".</summary>
    public static string SubjectOf(IEnumerable<LetterLine> lines) =>
        "Nhắc việc: "
        + string.Join(", ", lines.GroupBy(l => l.Heap).OrderBy(g => g.Key).Select(g => $"{g.Count()} {RemindingWords.NameOf(g.Key).Vi.ToLowerInvariant()}"));

    private static void Write(StringBuilder text, GatheredLine gathered, (PostSettings Post, DateOnly Today) now)
    {
        var line = gathered.First;
        text.Append($"- {gathered.Words(gathered.LastDue, now.Today).Vi.ReplaceLineEndings(" ")}\n")
            .Append($"  {line.Owner}; {RemindingWords.TermOf(line).Vi} {line.Due:dd/MM/yyyy}")
            .Append(line.Difficulty is null ? $", {RemindingWords.TimeOf(line.Due, now.Today).Vi}" : "")
            .Append(line.Role is null ? "" : $"; {DutyWords.NameOf(line.Role).Vi.ToLowerInvariant()}")
            .Append(line.UrgedBy is null ? "" : $"\n  {RemindingWords.UrgedBy(line.UrgedBy).Vi}")
            .Append($"\n  {now.Post.Site}{gathered.Link}\n");
    }
}
