namespace Dinh.Law.Time.Words;

/// <summary>The units in which recurrence is told: "quý", "6 tháng", "nửa năm", and how often in each.</summary>
internal static class CycleUnits
{
    /// <summary>One unit; no position when none stands there.</summary>
    public static (Cycle Cycle, int Next) At(Phrase p, int at)
    {
        var several = p.Numeral(at, 1, 12);
        var i = several > 0 ? at + 1 : at;
        var cycle = Named(p, i, several);
        if (cycle == Cycle.Unstated)
            return (cycle, -1);
        if (p.Is(i, "nua"))
            return (cycle, i + 2);

        return (cycle, p.Is(i + 1, "dau") && p.Is(i + 2, "nam") ? i + 3 : i + 1);
    }

    private static Cycle Named(Phrase p, int i, int several) =>
        (p.Key(i), several) switch
        {
            ("tuan", -1 or 1) when p.Numeral(i + 1, 1, 6) < 0 => Cycle.Weekly,
            ("thang", -1 or 1) when p.Numeral(i + 1, 1, 12) < 0 || IsCounted(p, i + 1) => Cycle.Monthly,
            ("quy", -1 or 1) when p.Numeral(i + 1, 1, 4) < 0 || IsCounted(p, i + 1) => Cycle.Quarterly,
            ("thang", 3) when !p.IsAny(i + 1, "dau", "cuoi") => Cycle.Quarterly,
            ("thang", 6) when !p.IsAny(i + 1, "cuoi") && !(p.Is(i + 1, "dau") && p.Year(i + 3) > 0) => Cycle.HalfYearly,
            ("thang", 12) => Cycle.Yearly,
            ("nam", -1 or 1) when p.Year(i + 1) < 0 && !p.IsAny(i + 1, "hoc", "nay") => Cycle.Yearly,
            ("nua", -1) when p.Is(i + 1, "nam") => Cycle.HalfYearly,
            _ => Cycle.Unstated,
        };

    private static bool IsCounted(Phrase p, int at) => Times(p, at).Next > at;

    /// <summary>"một lần", "ít nhất 02 lần", "/lần": how many times (1 when unsaid) and the position after.</summary>
    public static (int Times, int Next) Times(Phrase p, int at)
    {
        var i = p.Skip(p.SkipAny(at, "/"), "it", "nhat");
        var times = p.Numeral(i, 1, 12);
        i = times > 0 ? i + 1 : i;
        return p.Is(i, "lan") ? (Math.Max(times, 1), i + 1) : (1, at);
    }

    /// <summary>"02 lần/năm" is every half-year; what has no name of its own stays with the unit.</summary>
    public static Cycle Often(int times, Cycle unit) =>
        (times, unit) switch
        {
            (2, Cycle.Yearly) => Cycle.HalfYearly,
            (4, Cycle.Yearly) or (2, Cycle.HalfYearly) => Cycle.Quarterly,
            (3, Cycle.Quarterly) or (12, Cycle.Yearly) or (6, Cycle.HalfYearly) => Cycle.Monthly,
            (4, Cycle.Monthly) => Cycle.Weekly,
            _ => unit,
        };
}
