using Dinh.Law.Time;

namespace Dinh.App.Jobs;

/// <summary>How often something comes round.</summary>
public abstract record Rhythm
{
    // Vietnam has kept one offset since 1975 and no summer time.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Once every day at an hour of Vietnam's clock. A day that was missed is made up.</summary>
    public static Rhythm Daily(TimeOnly at) => new DailyRhythm(at);

    /// <summary>Again and again, with a pause. Turns that were missed are not made up.</summary>
    public static Rhythm Every(TimeSpan pause) => new PausedRhythm(pause);

    /// <summary>The first turn, when it has never been done.</summary>
    internal abstract DateTime First(TimeProvider clock);

    /// <summary>The turn after the one that was due then.</summary>
    internal abstract DateTime After(DateTime turn, DateTime now);

    internal static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    private sealed record DailyRhythm(TimeOnly At) : Rhythm
    {
        internal override DateTime First(TimeProvider clock) => On(clock.Today);

        internal override DateTime After(DateTime turn, DateTime now) => On(DayOf(turn).AddDays(1));

        private DateTime On(DateOnly day) => day.ToDateTime(At, DateTimeKind.Utc) - Offset;
    }

    private sealed record PausedRhythm(TimeSpan Pause) : Rhythm
    {
        internal override DateTime First(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

        internal override DateTime After(DateTime turn, DateTime now) => now + Pause;
    }
}
