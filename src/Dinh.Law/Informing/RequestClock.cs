using Dinh.Law.Time;

namespace Dinh.Law.Informing;

/// <summary>How information is given to whoever asked for it.</summary>
public enum Provision
{
    /// <summary>By e-mail, or to be read by a code.</summary>
    Electronic,

    /// <summary>Read, noted or copied at the office.</summary>
    Office,

    /// <summary>By post or fax.</summary>
    Post,
}

/// <summary>Which of the clocks of a request.</summary>
public enum ClockStep
{
    /// <summary>By when the body must say how long it will take.</summary>
    Notice,

    /// <summary>For what is simple and at hand.</summary>
    Simple,

    /// <summary>For all else.</summary>
    Full,

    /// <summary>At most so many days more.</summary>
    Extension,
}

/// <summary>Thời hạn cung cấp thông tin: so many days for one step of one way of giving.</summary>
public sealed record RequestClock(Provision Way, ClockStep Step, int Days, bool Working, DateOnly From, Citation Basis, Confidence Confidence)
{
    public DateOnly LastDayFrom(DateOnly day) => Working ? WorkingCalendar.Vietnam.AddDays(day, Days) : day.AddDays(Days);

    public Sentence Words =>
        Days == 0 ? new("ngay trong ngày", "the same day")
        : Working ? new($"{Days:00} ngày làm việc", $"{Days} working days")
        : new($"{Days:00} ngày", $"{Days} days");
}

/// <summary>A day of a request, and why it is that day.</summary>
public sealed record RequestDay(DateOnly On, Sentence Reason, Citation Basis, Confidence Confidence);

/// <summary>The clocks of the Access to Information Law.</summary>
public static class RequestClocks
{
    private static readonly List<RequestClock> Rows = LawBook.ReadRows<RequestClock>("Informing/clocks.json");

    public static IReadOnlyList<RequestClock> All => Rows;

    /// <summary>Null where that way has no such step.</summary>
    public static RequestClock? Find(Provision way, ClockStep step, DateOnly day) =>
        Rows.Where(c => c.Way == way && c.Step == step && c.From <= day).MaxBy(c => c.From);

    /// <summary>Whether the law holds on that day.</summary>
    public static bool HoldOn(DateOnly day) => Rows.Exists(c => c.From <= day);

    /// <summary>The first day by which something must be said: how long it takes, or the information itself.</summary>
    /// <param name="way">How it is to be given.</param>
    /// <param name="valid">The day on which a valid request was received; it does not count.</param>
    public static RequestDay First(Provision way, DateOnly valid) =>
        Find(way, ClockStep.Notice, valid) is { } notice
            ? Told(
                notice,
                valid,
                new("Phải cung cấp ngay, hoặc báo cho người hỏi biết bao giờ cung cấp,", "The information, or word of when it will come, is due")
            )
            : Of(way, isSimple: false, valid);

    /// <summary>By when the information, or the refusal in writing, is owed.</summary>
    public static RequestDay Of(Provision way, bool isSimple, DateOnly valid) =>
        Told(
            Clock(way, isSimple ? ClockStep.Simple : ClockStep.Full, valid),
            valid,
            isSimple
                ? new("Thông tin đơn giản, có sẵn: phải cung cấp", "Simple information at hand is due")
                : new("Phải cung cấp thông tin hoặc từ chối bằng văn bản", "The information, or a refusal in writing, is due")
        );

    /// <summary>The last day to which it may be put off.</summary>
    /// <param name="way">How it is to be given.</param>
    /// <param name="valid">The day of the valid request, by whose law it goes.</param>
    /// <param name="due">The day on which it is due without more time.</param>
    public static RequestDay LastExtension(Provision way, DateOnly valid, DateOnly due)
    {
        var clock = Clock(way, ClockStep.Extension, valid);
        return new(
            clock.LastDayFrom(due),
            new(
                $"Gia hạn nhiều nhất {clock.Words.Vi} kể từ {WindowText.Day(due)}, theo {clock.Basis}{Remark(clock).Vi}.",
                $"At most {clock.Words.En} more after {due:yyyy-MM-dd}, under {clock.Basis}{Remark(clock).En}."
            ),
            clock.Basis,
            clock.Confidence
        );
    }

    private static RequestClock Clock(Provision way, ClockStep step, DateOnly day) => Find(way, step, day) ?? throw new NotInForceException(day, Rows[0].From);

    private static RequestDay Told(RequestClock clock, DateOnly valid, Sentence what) =>
        new(
            clock.LastDayFrom(valid),
            new(
                $"{what.Vi} {(clock.Days == 0 ? "" : "chậm nhất ")}{clock.Words.Vi} kể từ ngày nhận được yêu cầu hợp lệ ({WindowText.Day(valid)}), theo {clock.Basis}{Remark(clock).Vi}.",
                $"{what.En} within {clock.Words.En} of the valid request ({valid:yyyy-MM-dd}), under {clock.Basis}{Remark(clock).En}."
            ),
            clock.Basis,
            clock.Confidence
        );

    private static Sentence Remark(RequestClock clock) =>
        clock.Confidence == Confidence.Text ? new("", "") : new($" ({clock.Confidence.Remark.Vi})", $" ({clock.Confidence.Remark.En})");
}
