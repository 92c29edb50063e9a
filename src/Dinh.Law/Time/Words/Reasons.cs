using System.Globalization;

namespace Dinh.Law.Time.Words;

/// <summary>Where the year of a window comes from.</summary>
internal enum YearSource
{
    None,
    Printed,
    Title,
    Issued,
}

/// <summary>Says why a window is what it is, to the person who relies on it.</summary>
internal static class Reasons
{
    public static readonly Reason NoYear = new Sentence(
        "Chưa tính được ngày: văn bản không ghi năm và không có ngày ban hành.",
        "No day can be computed: neither a year nor a day of issue is stated."
    );

    public static readonly Reason Ongoing = new Sentence("Thường xuyên: làm liên tục, không có hạn cuối.", "Ongoing: done all the time, without a last day.");

    public static Reason Within(Run run, Stretch stretch, YearSource source) => new(() => Inside(run, stretch, source));

    private static Sentence Inside(Run run, Stretch stretch, YearSource source)
    {
        var what = MarkNames.Of(run);
        return Tail(
            new($"{WindowText.Days(stretch.Start, stretch.End)}: {what.Vi}.", $"{English(stretch.Start)} to {English(stretch.End)}: {what.En}."),
            stretch.Start.Year,
            source
        );
    }

    public static Reason By(Run run, Limit limit, DateOnly end, YearSource source) => new(() => DueBy(run, limit, end, source));

    private static Sentence DueBy(Run run, Limit limit, DateOnly end, YearSource source)
    {
        var day = WindowText.Day(end);
        var why = (limit, run.First.Grain) switch
        {
            (Limit.Before, Grain.Day) => new Sentence(
                "“trước ngày” được hiểu là chậm nhất trong chính ngày đó",
                "“before” a day is read as no later than that day"
            ),
            (Limit.Before, _) when run.First.Part == Part.Late => MarkNames.Of(run),
            (Limit.Before, _) => new Sentence("“trước” một kỳ là chậm nhất ngày cuối cùng trước kỳ đó", "“before” a period ends on the last day before it"),
            _ => run.End.Grain == Grain.Day ? new Sentence("ngày cuối cùng được ghi", "the last day stated") : MarkNames.Of(run),
        };
        return Tail(new($"Hạn {day}: {why.Vi}.", $"Due {English(end)}: {why.En}."), end.Year, source);
    }

    public static Reason From(Run run, DateOnly start, YearSource source) => new(() => Beginning(run, start, source));

    private static Sentence Beginning(Run run, DateOnly start, YearSource source)
    {
        var what = MarkNames.Of(run);
        return Tail(
            new($"Từ {WindowText.Day(start)}: {what.Vi}; không ghi ngày kết thúc.", $"From {English(start)}: {what.En}; no end is stated."),
            start.Year,
            source
        );
    }

    public static Reason After(Run run, DateOnly start, YearSource source) => new(() => Following(run, start, source));

    private static Sentence Following(Run run, DateOnly start, YearSource source)
    {
        var what = MarkNames.Of(run);
        return Tail(
            new(
                $"Từ {WindowText.Day(start)}, ngay sau {what.Vi}; không ghi ngày kết thúc.",
                $"From {English(start)}, the day after: {what.En}; no end is stated."
            ),
            start.Year,
            source
        );
    }

    public static Reason Session(TimeReading window) =>
        window.End is not { } end
            ? NoYear
            : new Sentence(
                $"Theo kỳ họp của Hội đồng nhân dân trong năm {end.Year}: ngày họp do Hội đồng định, chậm nhất {WindowText.Day(end)}.",
                $"At a session of the People's Council in {end.Year}: the council sets the day, no later than {English(end)}."
            );

    public static Reason FromIssue(DateOnly issued, TimeReading? until = null) =>
        new Sentence(
            $"Từ {WindowText.Day(issued)}, ngày ban hành văn bản.{(until is null ? "" : " " + until.Reason.Vi)}",
            $"From {English(issued)}, the day of issue.{(until is null ? "" : " " + until.Reason.En)}"
        );

    public static Reason Event(string awaits) => new Sentence($"Chờ sự kiện: {awaits}.", $"Waits for an event: {awaits}.");

    public static Reason Counted(int count, string unit, bool working, DateOnly from, DateOnly end) => new(() => CountedDays(count, unit, working, from, end));

    private static Sentence CountedDays(int count, string unit, bool working, DateOnly from, DateOnly end)
    {
        var (vi, en) = LengthOf(Math.Abs(count), unit, working);
        if (count < 0)
            return new($"Hạn {WindowText.Day(end)}: {vi} trước {WindowText.Day(from)}.", $"Due {English(end)}: {en} before {English(from)}.");

        return new(
            $"Hạn {WindowText.Day(end)}: {vi} kể từ {WindowText.Day(from)}, không tính chính ngày đó.",
            $"Due {English(end)}: {en} from {English(from)}, that day itself not counted."
        );
    }

    public static Reason CountedFrom(int count, string unit, bool working, string awaits) => new(() => CountedDays(count, unit, working, awaits));

    private static Sentence CountedDays(int count, string unit, bool working, string awaits)
    {
        var (vi, en) = LengthOf(Math.Abs(count), unit, working);
        if (count < 0)
            return new($"Chậm nhất {vi} trước sự kiện: {awaits}.", $"No later than {en} before an event: {awaits}.");

        return new($"Tính {vi} từ khi có sự kiện: {awaits}.", $"Counts {en} from an event: {awaits}.");
    }

    public static Reason Periodic(Recurrence recurrence) => new(() => Again(recurrence));

    private static Sentence Again(Recurrence recurrence)
    {
        var text = WindowText.Of(recurrence);
        var due = recurrence is { Month: null, Day: null };
        return new(
            due ? $"Lặp lại {text}; không ghi ngày đến hạn." : $"Lặp lại: {text}.",
            due ? $"Comes again {Cycles(recurrence.Every)}; no due day is stated." : $"Comes again: {DueDays(recurrence)}."
        );
    }

    private static string DueDays(Recurrence? recurrence)
    {
        var days = new List<string>();
        for (; recurrence is not null; recurrence = recurrence.Then)
            days.Add(DueDay(recurrence));
        return string.Join(", ", days);
    }

    private static string DueDay(Recurrence due) =>
        due switch
        {
            { Every: Cycle.Quarterly, Month: { } month, Day: { } day } => $"by day {day} of the {(month == 1 ? "first" : "last")} month of every quarter",
            { Month: { } month, Day: { } day } => $"by {day} {Name(month)} every year",
            { Month: { } month } => $"by the end of {Name(month)} every year",
            { Day: { } day } => $"by day {day}, {Cycles(due.Every)}",
            _ => Cycles(due.Every),
        };

    private static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Cycles(Cycle every) =>
        every switch
        {
            Cycle.Weekly => "every week",
            Cycle.Monthly => "every month",
            Cycle.Quarterly => "every quarter",
            Cycle.HalfYearly => "every half-year",
            Cycle.Yearly => "every year",
            _ => "from time to time",
        };

    private static Sentence LengthOf(int count, string unit, bool working) =>
        (unit, working) switch
        {
            ("ngay", true) => new($"{count} ngày làm việc", $"{count} working days"),
            ("tuan", _) => new($"{count} tuần", $"{count} weeks"),
            ("thang", _) => new($"{count} tháng", $"{count} months"),
            _ => new($"{count} ngày", $"{count} days"),
        };

    private static Sentence Tail(Sentence reason, int year, YearSource source) =>
        source switch
        {
            YearSource.Title => new($"{reason.Vi} Năm {year} lấy theo tên văn bản.", $"{reason.En} The year {year} is that of the paper's title."),
            YearSource.Issued => new($"{reason.Vi} Năm {year} lấy theo ngày ban hành.", $"{reason.En} The year {year} is that of the day of issue."),
            _ => reason,
        };

    private static string English(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
