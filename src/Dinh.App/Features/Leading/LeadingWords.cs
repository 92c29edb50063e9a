using Dinh.App.Features.Leading.UrgeBody;
using Dinh.App.Features.Reminding.TellUrged;
using Dinh.Law;

namespace Dinh.App.Features.Leading;

/// <summary>How this folder says what it has done.</summary>
public static class LeadingWords
{
    public static Sentence Told(Urged urged)
    {
        var (duties, people, later) = (urged.Duties, urged.People, urged.NextMorning);
        var (vi, en) =
            later == 0
                ? ("", "")
                : (
                    $" {later} người nhận trong thư sáng làm việc kế tiếp vì thư hôm nay đã gửi; trên bàn làm việc thì thấy ngay.",
                    $" {later} of them are mailed it the next working morning, as today’s letter has left; on the desk it stands at once."
                );
        return new($"Đã đôn đốc {duties} việc quá hạn, {people} người được nhắc.{vi}", $"Called for {duties} late duties; {people} people are told.{en}");
    }

    /// <summary>"3 việc giao, 1 việc đề nghị": never one sum of both.</summary>
    public static Sentence Apart(int orders, int requests) =>
        (orders, requests) switch
        {
            (var given, 0) => new($"{given} việc giao", $"{given} ordered"),
            (0, var asked) => new($"{asked} việc đề nghị", $"{asked} requested"),
            var (given, asked) => new($"{given} việc giao, {asked} việc đề nghị", $"{given} ordered, {asked} requested"),
        };
}
