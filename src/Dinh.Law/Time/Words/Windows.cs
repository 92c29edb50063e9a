namespace Dinh.Law.Time.Words;

/// <summary>Makes the reading of a limit and the stretch behind it.</summary>
internal static class Windows
{
    /// <summary>Null when the calendar has no such day.</summary>
    public static TimeReading? Of(TimeContext context, Limit limit, Run run)
    {
        var assumed = Assume(context, run, out var source);
        if (assumed.End.Year == 0)
            return WithoutYear(limit, run);
        if (MarkDays.Of(assumed.First) is not { } first || MarkDays.Of(assumed.End) is not { } last)
            return null;

        var stretch = run.Last is null ? first : new Stretch(first.Start, last.End);
        if (stretch.Start > stretch.End)
            return null;

        return limit switch
        {
            Limit.Before => By(assumed, limit, Before(assumed, stretch), source),
            Limit.Until => By(assumed, limit, stretch.End, source),
            Limit.From when run.Last is null && run.First.Through == 0 => Make(
                TimeKind.From,
                stretch.Start,
                null,
                Reasons.From(assumed, stretch.Start, source)
            ),
            Limit.After => Make(TimeKind.From, stretch.End.AddDays(1), null, Reasons.After(assumed, stretch.End.AddDays(1), source)),
            _ => Make(TimeKind.Within, stretch.Start, stretch.End, Reasons.Within(assumed, stretch, source)),
        };
    }

    /// <summary>"trước ngày D" allows D itself; "trước tháng M" ends with the month before; "trước cuối năm" ends with the year.</summary>
    private static DateOnly Before(Run run, Stretch stretch) =>
        run.First.Grain == Grain.Day ? stretch.Start
        : run.First.Part == Part.Late ? stretch.End
        : stretch.Start.AddDays(-1);

    private static TimeReading By(Run run, Limit limit, DateOnly end, YearSource source) => Make(TimeKind.By, null, end, Reasons.By(run, limit, end, source));

    private static Run Assume(TimeContext context, Run run, out YearSource source)
    {
        source =
            run.End.Year != 0 ? YearSource.Printed
            : context.Year is not null ? YearSource.Title
            : context.Issued is not null ? YearSource.Issued
            : YearSource.None;
        var year = context.Year ?? context.Issued?.Year ?? 0;
        if (source == YearSource.Printed || year == 0)
            return run;

        // "trước Tết" in a paper of the autumn speaks of the coming one.
        var passed = source == YearSource.Issued && run.First.Grain == Grain.Tet && MarkDays.Of(run.First with { Year = year })?.End < context.Issued;
        return run.Under(new(Grain.Year, passed ? year + 1 : year));
    }

    private static TimeReading WithoutYear(Limit limit, Run run)
    {
        var kind = limit switch
        {
            Limit.Before or Limit.Until => TimeKind.By,
            Limit.From when run.Last is null => TimeKind.From,
            Limit.After => TimeKind.From,
            _ => TimeKind.Within,
        };
        return Make(kind, null, null, Reasons.NoYear);
    }

    public static TimeReading Make(TimeKind kind, DateOnly? start, DateOnly? end, Reason reason) => new(kind, start, end, null, null, null, false, reason);
}
