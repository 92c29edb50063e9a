namespace Dinh.Testing;

/// <summary>A clock that stands at three in the morning in Vietnam, when UTC is still at yesterday, until a test moves it.</summary>
public sealed class StoppedClock(DateOnly day) : TimeProvider
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private DateTimeOffset now = At(day, new(3, 0));

    public DateOnly Day => DateOnly.FromDateTime((now + Vietnam).DateTime);

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateOnly day) => now = At(day, new(3, 0));

    /// <summary>To an hour of Vietnam's clock.</summary>
    public void MoveTo(DateOnly day, TimeOnly hour) => now = At(day, hour);

    public void MoveOn(TimeSpan by) => now += by;

    private static DateTimeOffset At(DateOnly day, TimeOnly hour) => new DateTimeOffset(day, hour, TimeSpan.Zero) - Vietnam;
}
