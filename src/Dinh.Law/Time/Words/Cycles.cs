namespace Dinh.Law.Time.Words;

/// <summary>Reads what comes again: "định kỳ 6 tháng, năm", "hằng quý", "02 lần/năm", "trước ngày 20/11 hằng năm".</summary>
internal static class Cycles
{
    public static int At(Phrase p, int at, List<Found> found)
    {
        var (every, next) =
            Regular(p, at) is { Next: > 0 } regular ? regular
            : Every(p, at) is { Next: > 0 } each ? each
            : Counted(p, at);
        if (next <= 0)
            return -1;

        found.Add(new(at, next, Reading(Recurrences.Chain(every.Select(e => new Recurrence(e)))!)) { Bounded = true });
        return next;
    }

    public static TimeReading Reading(Recurrence recurrence) => new(TimeKind.Periodic, null, null, recurrence, null, null, false, Reasons.Periodic(recurrence));

    /// <summary>"định kỳ", "định kỳ theo quý", "định kỳ 6 tháng, năm"; "thường niên".</summary>
    private static (IReadOnlyList<Cycle> Every, int Next) Regular(Phrase p, int at)
    {
        if (p.Has(at, "thuong", "nien"))
            return ([Cycle.Yearly], at + 2);
        if (!p.Is(at, "dinh") || !p.IsAny(at + 1, "ky", "ki"))
            return ([], -1);

        var i = p.SkipAny(p.SkipAny(at + 2, ":", ","), "theo", "vao", "la");
        return Units(p, i, least: 1) is { Next: > 0 } units ? units : ([Cycle.Unstated], at + 2);
    }

    /// <summary>"hằng năm", "mỗi quý một lần"; in a label also the bare list "quý, 6 tháng, năm".</summary>
    private static (IReadOnlyList<Cycle> Every, int Next) Every(Phrase p, int at)
    {
        if (p.IsAny(at, "hang", "moi", "tung") && CycleUnits.At(p, at + 1).Next > 0)
            return Units(p, at, least: 1);
        return p.Label ? Units(p, at, least: 2) : ([], -1);
    }

    private static (IReadOnlyList<Cycle> Every, int Next) Units(Phrase p, int at, int least)
    {
        var cycles = new List<Cycle>();
        var next = -1;
        for (var i = at; CycleUnits.At(p, p.SkipAny(i, "hang", "moi", "tung")) is { Next: > 0 } unit; i = p.SkipAny(next + 1, "va", "hoac"))
        {
            var (times, after) = CycleUnits.Times(p, unit.Next);
            cycles.Add(CycleUnits.Often(times, unit.Cycle));
            next = after;
            if (!p.IsAny(next, ",", "va", "hoac", "-", "/", "+"))
                break;
        }

        return cycles.Count >= least ? (cycles, next) : ([], -1);
    }

    /// <summary>"02 lần/năm", "01 lần mỗi quý", "6 tháng một lần", in a label "01 cuộc/năm".</summary>
    private static (IReadOnlyList<Cycle> Every, int Next) Counted(Phrase p, int at)
    {
        if (p.Numeral(at, 2, 12) > 0 && p.IsAny(at + 1, "nam", "thang", "tuan") && CycleUnits.At(p, at).Next < 0)
            return CycleUnits.Times(p, at + 2) is var rarely && rarely.Next > at + 2 ? ([Cycle.Unstated], rarely.Next) : ([], -1);
        if (p.Numeral(at, 1, 12) is > 0 and var times && Per(p, at + 1) is > 0 and var per && CycleUnits.At(p, p.SkipAny(per, "moi")) is { Next: > 0 } unit)
            return ([CycleUnits.Often(times, unit.Cycle)], unit.Next);

        if (CycleUnits.At(p, at) is not { Next: > 0 } alone)
            return ([], -1);

        var (often, next) = CycleUnits.Times(p, alone.Next);
        return next > alone.Next ? ([CycleUnits.Often(often, alone.Cycle)], next) : ([], -1);
    }

    /// <summary>After "lần/", "lần mỗi"; in a label also after "cuộc/", "hội nghị/".</summary>
    private static int Per(Phrase p, int at)
    {
        if (p.Is(at, "lan") && p.IsAny(at + 1, "/", "moi", "mot", "trong", "tren"))
            return at + 2;
        if (!p.Label || p.IsAny(at, "/", "-", ".", ",", Token.Digits))
            return -1;
        return p.Is(at + 1, "/") ? at + 2
            : p.Is(at + 2, "/") && !p.IsAny(at + 1, Token.Digits) ? at + 3
            : -1;
    }

    public static Found Due(int from, CycleSuffix suffix, Limit limit, IReadOnlyList<Run> runs)
    {
        var days = runs.Select(r => DayOf(limit, r, suffix.Every)).OfType<Recurrence>().Select(d => d with { Month = d.Month ?? suffix.MonthOfQuarter });
        return new(from, suffix.Next, Reading(Recurrences.Chain(days) ?? new(suffix.Every))) { Bounded = true };
    }

    /// <summary>The day of the cycle on which a stretch without a year ends.</summary>
    public static Recurrence? DayOf(Limit limit, Run run, Cycle every)
    {
        var mark = run.End;
        if (mark.Grain == Grain.Day)
            return DueDay(mark, every);

        var month = LastMonth(mark);
        if (month is < 1 or > 12)
            return null;
        if (limit == Limit.Before && mark.Part != Part.Late)
            month -= mark.Grain == Grain.Quarter ? 3 : 1;

        return new(Cycle.Yearly, month < 1 ? 12 : month);
    }

    private static int LastMonth(Mark mark) =>
        mark.Grain switch
        {
            Grain.Month => Math.Max(mark.Number, mark.Through),
            Grain.Quarter => Math.Max(mark.Number, mark.Through) * 3,
            Grain.Months => mark.Part == Part.Late ? 12 : mark.Number,
            Grain.Year when mark.Part != Part.Whole => PartsOfYear.MonthsOf(mark.Part, "year").To,
            _ => 0,
        };

    private static Recurrence? DueDay(Mark mark, Cycle every)
    {
        var day = Math.Max(mark.Day, mark.Through);
        if (mark.Number == 0)
            return day is >= 1 and <= 31 ? new(every == Cycle.Yearly ? Cycle.Monthly : every, Day: day) : null;

        // 2024 has every day that any year has.
        return MarkDays.Exists(2024, mark.Number, day) ? new(Cycle.Yearly, mark.Number, day) : null;
    }
}
