namespace Dinh.Law.Time;

/// <summary>A report that is due, as far as its day goes.</summary>
/// <param name="Key">How the caller knows it.</param>
/// <param name="Due">The last day; null where none is stated, and then it passes on what it is given.</param>
public sealed record ReportStep(string Key, DateOnly? Due);

/// <summary>Two days that cannot both be kept: what the lower report brings cannot be merged by the day of the upper one. No fewer days conflict.</summary>
/// <param name="Through">Undated reports between the two.</param>
/// <param name="Needed">Working days that merging takes on the way.</param>
/// <param name="Left">Working days that there are; negative when the upper report comes first.</param>
/// <param name="Sooner">The latest day for the lower report that leaves time.</param>
/// <param name="Later">The earliest day for the upper one, where the lower cannot come sooner.</param>
public sealed record ChainConflict(
    ReportStep Lower,
    ReportStep Upper,
    IReadOnlyList<ReportStep> Through,
    int Needed,
    int Left,
    DateOnly Sooner,
    DateOnly Later
);

/// <summary>Whether each level is left the time to merge what the level below reports.</summary>
public static class ReportChain
{
    /// <summary>Days farther apart belong to other periods, and make no chain.</summary>
    private const int SamePeriod = 45;

    /// <summary>The conflicts, each with its own way out.</summary>
    /// <param name="feeds">Whether the first report is merged into the second.</param>
    public static IReadOnlyList<ChainConflict> Conflicts(
        IReadOnlyCollection<ReportStep> steps,
        Func<ReportStep, ReportStep, bool> feeds,
        LevelTime given,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        return
        [
            .. steps
                .Where(s => s.Due is not null)
                .SelectMany(upper => Below(upper, steps, feeds).Select(l => Conflict(upper, l.Lower, l.Through, given, calendar)))
                .OfType<ChainConflict>(),
        ];
    }

    /// <summary>A day for every report that must move so that all levels have time, the topmost days standing as they are; none moves that need not.</summary>
    public static IReadOnlyDictionary<string, DateOnly> Proposal(
        IReadOnlyCollection<ReportStep> steps,
        Func<ReportStep, ReportStep, bool> feeds,
        LevelTime given,
        WorkingCalendar calendar
    )
    {
        var moved = steps.ToDictionary(s => s.Key);
        for (var round = 0; round < steps.Count; round++)
        {
            var conflicts = Conflicts(moved.Values, (l, u) => feeds(steps.First(s => s.Key == l.Key), steps.First(s => s.Key == u.Key)), given, calendar);
            if (conflicts.Count == 0)
                break;

            foreach (var lower in conflicts.GroupBy(c => c.Lower.Key))
                moved[lower.Key] = moved[lower.Key] with { Due = lower.Min(c => c.Sooner) };
        }

        return steps.Where(s => moved[s.Key].Due != s.Due).ToDictionary(s => s.Key, s => moved[s.Key].Due!.Value);
    }

    /// <summary>The nearest dated reports that go into this one, with the undated ones between; each is met once, by its shortest way.</summary>
    private static IEnumerable<(ReportStep Lower, IReadOnlyList<ReportStep> Through)> Below(
        ReportStep upper,
        IReadOnlyCollection<ReportStep> steps,
        Func<ReportStep, ReportStep, bool> feeds
    )
    {
        var met = new HashSet<string> { upper.Key };
        var next = new Queue<(ReportStep Step, IReadOnlyList<ReportStep> Through)>([(upper, [])]);
        while (next.TryDequeue(out var at))
        {
            foreach (var lower in steps.Where(s => !met.Contains(s.Key) && feeds(s, at.Step)))
            {
                met.Add(lower.Key);
                if (lower.Due is not null)
                    yield return (lower, at.Through);
                else
                    next.Enqueue((lower, [.. at.Through, lower]));
            }
        }
    }

    private static ChainConflict? Conflict(ReportStep upper, ReportStep lower, IReadOnlyList<ReportStep> through, LevelTime given, WorkingCalendar calendar)
    {
        var (first, last) = (lower.Due!.Value, upper.Due!.Value);
        var needed = given.ToMerge * (through.Count + 1);
        if (Math.Abs(last.DayNumber - first.DayNumber) > SamePeriod || last >= calendar.AddDays(first, needed))
            return null;

        // On a day of rest nobody merges: what is due then is merged by the last working day before it.
        var worked = calendar.IsWorking(last) ? last : calendar.AddDays(last, -1);
        return new(lower, upper, through, needed, calendar.Between(first, last), calendar.AddDays(worked, -needed), calendar.AddDays(first, needed));
    }
}
