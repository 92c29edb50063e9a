using Dinh.Domain.Common;

namespace Dinh.Domain.Publicity;

/// <summary>How far something of a campaign's calendar has come on a day; computed, never typed in.</summary>
public enum PlannedState
{
    /// <summary>Its day has not passed.</summary>
    Planned,

    /// <summary>Its day has passed and nothing was recorded.</summary>
    Missed,

    Done,
}

/// <summary>Lịch tuyên truyền: something to be done on a channel on a day.</summary>
public sealed class PlannedOutreach
{
    private PlannedOutreach() { }

    internal PlannedOutreach(Guid key, DateOnly on, string channel, string place) => (Key, On, Channel, Place) = (key, on, channel, place);

    public Guid Key { get; private init; }

    public DateOnly On { get; internal set; }

    public string Channel { get; private init; } = "";

    public string Place { get; internal set; } = "";

    /// <summary>How often it was put elsewhere or called otherwise: by which a calendar knows the newer of two.</summary>
    public int Changes { get; internal set; }

    /// <summary>What was recorded when it was carried out.</summary>
    public Id<Outreach>? OutreachId { get; internal set; }

    public PlannedState StateOn(DateOnly day) =>
        OutreachId is not null ? PlannedState.Done
        : day > On ? PlannedState.Missed
        : PlannedState.Planned;
}

/// <summary>Buổi đã bỏ: what stood in a calendar and will not be.</summary>
/// <param name="Key">The same as while it was planned.</param>
/// <param name="Changes">One more than when it was planned last.</param>
public sealed record CancelledOutreach(Guid Key, DateOnly On, string Channel, string Place, int Changes);

internal static class Days
{
    /// <summary>So many days, as evenly as can be, from the first to the last.</summary>
    public static IEnumerable<DateOnly> Spread(DateOnly from, DateOnly to, int times)
    {
        var length = to.DayNumber - from.DayNumber;
        for (var n = 0; n < times; n++)
            yield return from.AddDays(times == 1 ? length / 2 : (int)((long)length * n / (times - 1)));
    }
}
