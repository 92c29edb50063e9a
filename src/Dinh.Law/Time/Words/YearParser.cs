namespace Dinh.Law.Time.Words;

/// <summary>Reads years, runs of years, school years and semesters.</summary>
internal static class YearParser
{
    public static Named? At(Phrase p, int at, bool loose) => SchoolYear(p, at) ?? Semester(p, at) ?? Run(p, at) ?? Named(p, at) ?? (loose ? Bare(p, at) : null);

    /// <summary>A school year or one of its semesters.</summary>
    public static Named? School(Phrase p, int at) => SchoolYear(p, at) ?? Semester(p, at);

    private static Named? SchoolYear(Phrase p, int at)
    {
        if (!p.Has(at, "nam", "hoc"))
            return null;

        var i = p.SkipAny(at + 2, ":");
        if (p.Year(i) is var year && year < 0)
            return null;

        return new(new(Grain.SchoolYear, year), p.IsAny(i + 1, "-", "/") && p.Year(i + 2) == year + 1 ? i + 3 : i + 1);
    }

    private static Named? Semester(Phrase p, int at)
    {
        var i =
            p.Is(at, "hoc") && p.IsAny(at + 1, "ky", "ki") ? at + 2
            : p.Is(at, "hk") ? at + 1
            : -1;
        if (i < 0 || p.Digits(i) > 1 || p.Numeral(i, 1, 2) is var number && number < 0)
            return null;

        var year = SchoolYear(p, p.SkipAny(i + 1, ",")) ?? SchoolYear(p, p.SkipAny(i + 1, "cua"));
        return new(new(Grain.Semester, year?.Mark.Year ?? SchoolYearOf(p.Context), number), year?.Next ?? i + 1);
    }

    /// <summary>A paper of the spring still speaks of the school year that began the autumn before.</summary>
    private static int SchoolYearOf(TimeContext context) =>
        context.Issued is { } issued ? (issued.Month < 6 ? issued.Year - 1 : issued.Year) : context.Year ?? 0;

    /// <summary>"giai đoạn 2024 - 2026", "nhiệm kỳ 2021-2026", "các năm 2024, 2025", "năm 2024 - 2025".</summary>
    private static Named? Run(Phrase p, int at)
    {
        var i =
            p.Has(at, "giai", "doan") ? at + 2
            : p.Is(at, "nhiem") && p.IsAny(at + 1, "ky", "ki") ? at + 2
            : p.Has(at, "cac", "nam") ? at + 2
            : -1;
        if (i < 0)
            i = p.Is(at, "nam") ? at + 1 : -1;
        i = i < 0 ? -1 : p.SkipAny(p.SkipAny(i, "tu"), "nam");
        return i < 0 ? null : Years(p, i);
    }

    private static Named? Years(Phrase p, int at)
    {
        if (p.Year(at) is var first && first < 0)
            return null;

        var second = p.SkipAny(at + 2, "nam");
        return p.IsAny(at + 1, "-", ",", "va", "den") && p.Year(second) is var last && last > first
            ? new(new(Grain.Year, first, Through: last), second + 1)
            : null;
    }

    private static Named? Named(Phrase p, int at)
    {
        if (!p.Is(at, "nam"))
            return null;
        if (p.Year(at + 1) is > 0 and var year && !(p.Is(at + 2, "/") && p.Touches(at + 2)))
            return new(new(Grain.Year, year), at + 2);
        return p.Is(at + 1, "nay") ? new(new(Grain.Year), at + 2) : null;
    }

    private static Named? Bare(Phrase p, int at) =>
        Years(p, at) ?? (p.Year(at) is > 0 and var year && !p.IsAny(at + 1, "/", "-") ? new(new(Grain.Year, year), at + 1) : null);
}
