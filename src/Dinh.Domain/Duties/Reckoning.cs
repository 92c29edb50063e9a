namespace Dinh.Domain.Duties;

/// <summary>What is still owed of a duty, and when all of it was covered: a pure function of its facts, without the day.</summary>
internal static class Reckoning
{
    public static (DateOnly? NextDue, DateOnly? ClosedOn) Of(Duty duty)
    {
        var standing = duty.Evidence.Where(e => e.Stands && e.PartBody is null).ToList();
        return duty.HasTurns ? OfTurns(duty, standing) : OfOnce(duty, standing);
    }

    /// <summary>The same as it was at the end of a day.</summary>
    public static (DateOnly? NextDue, DateOnly? ClosedOn) Of(Duty duty, DateOnly day)
    {
        var standing = StandingOn(duty, day);
        return duty.HasTurns ? OfTurns(duty, standing) : OfOnce(duty, standing);
    }

    /// <summary>The evidence that closes something and stood at the end of a day.</summary>
    public static List<Evidence> StandingOn(Duty duty, DateOnly day) =>
        [.. duty.Evidence.Where(e => e.PartBody is null && e.SuppliedOn <= day && (e.WithdrawnOn is null || e.WithdrawnOn > day))];

    private static (DateOnly?, DateOnly?) OfTurns(Duty duty, List<Evidence> standing)
    {
        var covered = standing.Where(e => e.Turn is not null).Select(e => e.Turn!.Value).ToHashSet();
        foreach (var turn in duty.Turns)
        {
            if (!covered.Contains(turn.Due))
                return (turn.Due, null);
        }

        return (null, standing.Max(e => e.SuppliedOn));
    }

    private static (DateOnly?, DateOnly?) OfOnce(Duty duty, List<Evidence> standing)
    {
        if (standing.Where(e => e.MilestoneId is null).Select(e => (DateOnly?)e.SuppliedOn).Min() is { } whole)
            return (null, whole);

        var steps = standing.Where(e => e.MilestoneId is not null).ToLookup(e => e.MilestoneId!.Value, e => e.SuppliedOn);
        var owed = duty.Milestones.Where(m => !steps.Contains(m.Id)).ToList();
        if (duty.Milestones.Count > 0 && owed.Count == 0)
            return (null, steps.Max(s => s.Min()));

        return (owed.Select(m => m.Due).Append(duty.BegunDue ?? duty.Window.End).Min(), null);
    }
}
