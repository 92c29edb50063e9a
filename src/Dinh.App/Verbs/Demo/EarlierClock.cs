namespace Dinh.App.Verbs.Demo;

/// <summary>What is told happened some days ago.</summary>
internal sealed class EarlierClock(TimeProvider now, int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.GetUtcNow().AddDays(-days);
}
