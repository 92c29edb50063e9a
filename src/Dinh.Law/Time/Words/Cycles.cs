namespace Dinh.Law.Time.Words;

/// <summary>Reads what comes again: "định kỳ 6 tháng, năm", "hằng quý", "02 lần/năm", "trước ngày 20/11 hằng năm".</summary>
internal static class Cycles
{
    public static int At(Phrase p, int at, List<Found> found)
    {
        var (every, next) =
            Regular(p, at) is { Next: > 0 } regular ? regular
            : Every(p, at) is { Next: > 0 } each ? each
            : Times(p, at);
        if (next <= 0)
            return -1;

        found.Add(new(at, next, Reading(Chain(every))) { Bounded = true });
        return next;
    }

    public static TimeReading Reading(Recurrence recurrence) => new(TimeKind.Periodic, null, null, recurrence, null, null, false, Reasons.Periodic(recurrence));

    private static Recurrence Chain(IReadOnlyList<Cycle> cycles)
    {
        Recurrence? chain = null;
        for (var i = cycles.Count - 1; i >= 0; i--)
            chain = new(cycles[i], Then: chain);
        return chain!;
    }

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
        if (p.IsAny(at, "hang", "moi", "tung") && Unit(p, at + 1).Next > 0)
            return Units(p, at, least: 1);
        return p.Label ? Units(p, at, least: 2) : ([], -1);
    }

    private static (IReadOnlyList<Cycle> Every, int Next) Units(Phrase p, int at, int least)
    {
        var cycles = new List<Cycle>();
        var next = -1;
        for (var i = at; Unit(p, p.SkipAny(i, "hang", "moi", "tung")) is { Next: > 0 } unit; i = p.SkipAny(next + 1, "va", "hoac"))
        {
            cycles.Add(unit.Cycle);
            next = Once(p, unit.Next);
            if (!p.IsAny(next, ",", "va", "hoac", "-", "/", "+"))
                break;
        }

        return cycles.Count >= least ? (cycles, next) : ([], -1);
    }

    /// <summary>Over "một lần", "01 lần", "/lần".</summary>
    private static int Once(Phrase p, int at)
    {
        var i = p.SkipAny(at, "/");
        i = p.Numeral(i, 1, 1) == 1 ? i + 1 : i;
        return p.Is(i, "lan") ? i + 1 : at;
    }

    /// <summary>"quý", "6 tháng", "nửa năm": one unit of recurrence; no position when none stands there.</summary>
    public static (Cycle Cycle, int Next) Unit(Phrase p, int at)
    {
        var several = p.Numeral(at, 1, 12);
        var i = several > 0 ? at + 1 : at;
        var cycle = (p.Key(i), several) switch
        {
            ("tuan", -1 or 1) => Cycle.Weekly,
            ("thang", -1 or 1) when p.Numeral(i + 1, 1, 12) < 0 || Once(p, i + 1) > i + 1 => Cycle.Monthly,
            ("quy", -1 or 1) when p.Numeral(i + 1, 1, 4) < 0 || Once(p, i + 1) > i + 1 => Cycle.Quarterly,
            ("thang", 3) when !p.IsAny(i + 1, "dau", "cuoi") => Cycle.Quarterly,
            ("thang", 6) when !p.IsAny(i + 1, "cuoi") && !(p.Is(i + 1, "dau") && p.Year(i + 3) > 0) => Cycle.HalfYearly,
            ("thang", 12) => Cycle.Yearly,
            ("nam", -1 or 1) when p.Year(i + 1) < 0 && !p.IsAny(i + 1, "hoc", "nay") => Cycle.Yearly,
            ("nua", -1) when p.Is(i + 1, "nam") => Cycle.HalfYearly,
            _ => Cycle.Unstated,
        };
        if (cycle == Cycle.Unstated)
            return (cycle, -1);
        if (p.Is(i, "nua"))
            return (cycle, i + 2);
        return (cycle, p.Is(i + 1, "dau") && p.Is(i + 2, "nam") ? i + 3 : i + 1);
    }

    /// <summary>"02 lần/năm", "01 lần mỗi quý", "6 tháng một lần".</summary>
    private static (IReadOnlyList<Cycle> Every, int Next) Times(Phrase p, int at)
    {
        if (p.Numeral(at, 2, 12) > 0 && p.IsAny(at + 1, "nam", "thang", "tuan") && Unit(p, at).Next < 0 && Once(p, at + 2) is var rarely && rarely > at + 2)
        {
            return ([Cycle.Unstated], rarely);
        }

        if (p.Numeral(at, 1, 12) is > 0 and var times && p.Is(at + 1, "lan") && p.IsAny(at + 2, "/", "moi", "mot", "trong", "tren"))
        {
            return Unit(p, p.SkipAny(at + 3, "moi")) is { Next: > 0 } unit ? ([Often(times, unit.Cycle)], unit.Next) : ([], -1);
        }

        return Unit(p, at) is { Next: > 0 } alone && Once(p, alone.Next) is var next && next > alone.Next ? ([alone.Cycle], next) : ([], -1);
    }

    private static Cycle Often(int times, Cycle unit) =>
        (times, unit) switch
        {
            (1, _) => unit,
            (2, Cycle.Yearly) or (2, Cycle.HalfYearly) => times == 2 && unit == Cycle.Yearly ? Cycle.HalfYearly : Cycle.Quarterly,
            (3, Cycle.Quarterly) or (12, Cycle.Yearly) or (6, Cycle.HalfYearly) => Cycle.Monthly,
            (4, Cycle.Yearly) => Cycle.Quarterly,
            (4, Cycle.Monthly) => Cycle.Weekly,
            _ => Cycle.Unstated,
        };

    public static Found Due(int from, CycleSuffix suffix, Limit limit, IReadOnlyList<Run> runs)
    {
        Recurrence? chain = null;
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            if (DayOf(limit, runs[i], suffix.Every) is { } due)
                chain = due with { Month = due.Month ?? suffix.MonthOfQuarter, Then = chain };
        }

        return new(from, suffix.Next, Reading(chain ?? new(suffix.Every))) { Bounded = true };
    }

    /// <summary>The day of the cycle on which a stretch without a year ends.</summary>
    public static Recurrence? DayOf(Limit limit, Run run, Cycle every)
    {
        var mark = run.End;
        if (mark.Grain == Grain.Day)
            return DueDay(mark, every);

        var month = mark.Grain switch
        {
            Grain.Month => Math.Max(mark.Number, mark.Through),
            Grain.Quarter => Math.Max(mark.Number, mark.Through) * 3,
            Grain.Months => mark.Part == Part.Late ? 12 : mark.Number,
            Grain.Year when mark.Part != Part.Whole => PartsOfYear.MonthsOf(mark.Part, "year").To,
            _ => 0,
        };
        if (month is < 1 or > 12)
            return null;
        if (limit == Limit.Before && mark.Part != Part.Late)
            month -= mark.Grain == Grain.Quarter ? 3 : 1;

        return new(Cycle.Yearly, month < 1 ? 12 : month);
    }

    private static Recurrence? DueDay(Mark mark, Cycle every)
    {
        var day = Math.Max(mark.Day, mark.Through);
        if (mark.Number == 0)
            return day is >= 1 and <= 31 ? new(every == Cycle.Yearly ? Cycle.Monthly : every, Day: day) : null;

        // 2024 has every day that any year has.
        return MarkDays.Exists(2024, mark.Number, day) ? new(Cycle.Yearly, mark.Number, day) : null;
    }
}
