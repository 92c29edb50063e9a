namespace Dinh.Testing;

/// <summary>A clock that stands at three in the morning in Vietnam, when UTC is still at yesterday, until a test moves it.</summary>
public sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public DateOnly Day { get; private set; } = day;

    public override DateTimeOffset GetUtcNow() => new(Day.AddDays(-1), new TimeOnly(20, 0), TimeSpan.Zero);

    public void MoveTo(DateOnly day) => Day = day;
}
