using System.Text;
using Dinh.Law;
using Dinh.Law.Corpus;
using Dinh.Law.Deciding;
using Dinh.Law.Time;

namespace Dinh.App.Verbs.Decide;

/// <summary>The answer for a reader: what was found, why, what comes next, and how far each article may be trusted.</summary>
internal static class DecideText
{
    public static string Write(VoteCase vote, Verdict verdict)
    {
        var setting = vote.Setting;
        var text = new StringBuilder();
        Say(text, $"Nội dung: {Matters.Find(setting.Matter, setting.Day)!.Says.Vi} ({Matters.Find(setting.Matter, setting.Day)!.Basis}).");
        Say(text, $"Phạm vi: {VoteWords.Of(setting.Scope).Vi}; ngày {WindowText.Day(setting.Day)}.");
        Say(text, $"Hình thức: {VoteWords.Of(verdict.Channel.Channel).Vi} – {(verdict.Channel.Lawful ? "đúng quy định" : "KHÔNG đúng quy định")}.");
        foreach (var channel in verdict.Channels.Where(c => !c.Lawful))
            Say(text, $"  Không được {VoteWords.Of(channel.Channel).Vi}: {channel.Grounds[0].Says.Vi}{WayOf(channel)}");

        Say(text, $"Kết quả: {VoteWords.Of(verdict).Vi}");
        Say(text, "");
        Say(text, "Căn cứ:");
        foreach (var ground in verdict.Grounds)
            Say(text, $"  - {ground}");

        Say(text, "");
        Say(text, "Việc tiếp theo:");
        foreach (var step in DecidingSteps.After(vote, verdict))
            Say(text, $"  - {step.Who.Vi}: {step.Ground.Says.Vi}{Until(step)} ({step.Ground.Basis})");
        foreach (var remark in Amended(verdict, setting.Day))
            Say(text, $"\nLưu ý: {remark.Vi}");

        return text.ToString();
    }

    private static string WayOf(ChannelAnswer channel) =>
        channel.Ways.Count == 0
            ? ""
            : $" Chỉ được khi: {string.Join("; hoặc ", channel.Ways.Select(w => string.Join(", ", VoteWords.Of(w.Missing).Select(c => c.Vi))))}.";

    private static string Until(StepDue step) => step.Until is { } day ? $" Hạn: {WindowText.Day(day)}." : "";

    // The articles are held against the text as it was passed; what changed it since was not read.
    private static IEnumerable<Sentence> Amended(Verdict verdict, DateOnly day) =>
        from number in verdict.Grounds.Select(g => g.Basis.Instrument).Distinct()
        let standing = Instruments.Find(number)?.StateOn(day)
        where standing is { Amendments.Count: > 0 }
        select new Sentence(
            $"{standing.Reason.Vi} Lời văn sửa đổi chưa được đối chiếu với các điều nêu trên.",
            $"{standing.Reason.En} The words of the amendments were not checked against these articles."
        );

    private static void Say(StringBuilder text, string line) => text.Append(line).Append('\n');
}
