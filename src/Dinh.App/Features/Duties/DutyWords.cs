using Dinh.App.Web;
using Dinh.App.Web.Tags;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Duties;

/// <summary>How this folder says states, roles, days and reasons.</summary>
public static class DutyWords
{
    public static Sentence NameOf(DutyState state) =>
        state switch
        {
            DutyState.Late => new("Quá hạn", "Late"),
            DutyState.DueSoon => new("Sắp đến hạn", "Due soon"),
            DutyState.Open => new("Đang làm", "Under way"),
            DutyState.NotStarted => new("Chưa đến kỳ", "Not begun"),
            DutyState.Ongoing => new("Thường xuyên", "Ongoing"),
            DutyState.Waiting => new("Chờ sự kiện", "Awaits an event"),
            DutyState.Done => new("Đã xong", "Done"),
            _ => new("Đã hủy", "Cancelled"),
        };

    /// <summary>The state with its number of days: "Quá 2 ngày", "Còn 9 ngày".</summary>
    public static Sentence TagOf(DutyFacts facts, DateOnly today)
    {
        var days = (facts.NextDue?.DayNumber ?? 0) - today.DayNumber;
        return facts.On(today) switch
        {
            DutyState.Late => new($"Quá {-days} ngày", -days == 1 ? "1 day late" : $"{-days} days late"),
            DutyState.DueSoon when days == 0 => new("Hôm nay", "Today"),
            DutyState.DueSoon or DutyState.Open when facts.NextDue is not null => new($"Còn {days} ngày", days == 1 ? "1 day left" : $"{days} days left"),
            var state => NameOf(state),
        };
    }

    public static StateKind KindOf(DutyState state) =>
        state switch
        {
            DutyState.Late => StateKind.Late,
            DutyState.DueSoon => StateKind.Soon,
            DutyState.Ongoing or DutyState.Done => StateKind.Done,
            DutyState.Waiting => StateKind.Wait,
            _ => StateKind.Plain,
        };

    /// <summary>The picture beside the word; null for the kind's own.</summary>
    public static string? IconOf(DutyState state) =>
        state switch
        {
            DutyState.Open => new Icon("arrow-right").Name,
            DutyState.NotStarted => new Icon("calendar3").Name,
            DutyState.Ongoing => new Icon("arrow-repeat").Name,
            DutyState.Cancelled => new Icon("slash-circle").Name,
            _ => null,
        };

    public static Sentence NameOf(DutyRole? role) =>
        role switch
        {
            DutyRole.Adviser => new("Tham mưu", "Adviser"),
            DutyRole.Coordinator => new("Phối hợp", "Coordinator"),
            _ => new("Chủ trì", "Lead"),
        };

    /// <summary>The day or days as a reader looks for them in a list.</summary>
    public static string When(this Words words, DutyLine line) =>
        line switch
        {
            { IsWaiting: true } => words["chưa có ngày", "no day yet"],
            { NextDue: { } due, Window.Kind: TimeKind.Within, Window.Start: { } start } when due == line.Window.End => words.Span(start, due),
            { NextDue: { } due } => words.Day(due),
            { ClosedOn: { } closed } => words["xong ", "done "] + words.Day(closed),
            { Window.Kind: TimeKind.Ongoing, Begins: null } => words["quanh năm", "all year round"],
            { Begins: { } begins } => words["từ ", "from "] + words.Day(begins),
            { Window.Kind: TimeKind.Periodic } => words["định kỳ", "periodic"],
            _ => words["chưa có hạn", "no due day"],
        };

    /// <summary>Why on that day: the words of the source and how they were understood.</summary>
    public static string Why(this Words words, DutyLine line)
    {
        var quoted = line.Window.Text.Length > 0 ? $"“{line.Window.Text}”" : "";
        var told = line switch
        {
            { IsWaiting: true } => words.Awaited(line.Window),
            { BegunOn: { } begun } => words[$"sự kiện đã có ngày {words.Day(begun)}", $"the event came on {words.Day(begun)}"] + words.Counted(line.Window),
            _ when line.Window.Repeats.Any() => words.Repeated(line.Window),
            _ when quoted.Length == 0 => words[line.Window.Reason],
            _ => "",
        };
        return string.Join("; ", new[] { quoted, told }.Where(part => part.Length > 0));
    }

    public static string Repeated(this Words words, Window window) =>
        string.Join(", ", window.Repeats.Select(r => words[NameOf(r.Every)]).Distinct()) is { Length: > 0 } cycles ? words["lặp lại ", "again "] + cycles : "";

    public static Sentence NameOf(Cycle cycle) =>
        cycle switch
        {
            Cycle.Weekly => new("hằng tuần", "every week"),
            Cycle.Monthly => new("hằng tháng", "every month"),
            Cycle.Quarterly => new("hằng quý", "every quarter"),
            Cycle.HalfYearly => new("sáu tháng một lần", "every half-year"),
            Cycle.Yearly => new("hằng năm", "every year"),
            _ => new("định kỳ", "periodically"),
        };

    private static string Awaited(this Words words, Window window) =>
        words["chờ sự kiện", "awaits the event"]
        + (window.Awaits is { Length: > 0 } awaited && awaited != window.Text ? $" “{awaited}”" : "")
        + words.Counted(window);

    private static string Counted(this Words words, Window window) =>
        window.DaysAfterEvent is { } days
            ? words[$"; có rồi thì {days} ngày{(window.WorkingDays ? " làm việc" : "")}", $"; then {days} {(window.WorkingDays ? "working " : "")}days"]
            : "";
}
