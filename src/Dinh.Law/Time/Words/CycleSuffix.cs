namespace Dinh.Law.Time.Words;

/// <summary>What behind a day or month says that it comes again: "hằng năm", "của tháng cuối quý", "của mỗi tháng".</summary>
/// <param name="Every">The cycle.</param>
/// <param name="Next">The position after the words.</param>
/// <param name="MonthOfQuarter">1–3 when the words name a month of the quarter.</param>
internal readonly record struct CycleSuffix(Cycle Every, int Next, int? MonthOfQuarter = null)
{
    public static CycleSuffix? At(Phrase p, int at, Mark due)
    {
        if (due.Grain is Grain.Year or Grain.SchoolYear or Grain.Semester or Grain.Tet)
            return null;
        if (p.Has(at, "thuong", "nien"))
            return new(Cycle.Yearly, at + 2);

        var i = p.SkipAny(p.SkipAny(at, ",", "("), "cua", "trong");
        if (p.IsAny(i, "hang", "moi", "tung") && CycleUnits.At(p, i + 1) is { Next: > 0 } unit)
            return new(unit.Cycle, unit.Next);
        if (due is not { Grain: Grain.Day, Number: 0 })
            return null;
        if (p.Is(i, "thang") && p.IsAny(i + 1, "dau", "cuoi"))
            return OfQuarter(p, i + 1);

        return i > at && p.Is(i, "thang") && p.Numeral(i + 1, 1, 12) < 0 ? new(Cycle.Monthly, i + 1) : null;
    }

    private static CycleSuffix? OfQuarter(Phrase p, int part)
    {
        var i = p.SkipAny(p.SkipAny(part + 1, "cua"), "hang", "moi", "tung");
        return p.Is(i, "quy") && p.Numeral(i + 1, 1, 4) < 0 ? new(Cycle.Quarterly, i + 1, p.Is(part, "dau") ? 1 : 3) : null;
    }
}
