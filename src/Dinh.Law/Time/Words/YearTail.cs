namespace Dinh.Law.Time.Words;

/// <summary>Reads the year that follows a month, a quarter or a day: "/2024", "năm 2024", ", năm 2024", "/24", "năm nay".</summary>
internal static class YearTail
{
    /// <summary>The year (0 for none) and the position after it.</summary>
    public static (int Year, int Next) At(Phrase p, int at)
    {
        if (p.Has(at, "(", "nam") && p.Year(at + 2) > 0 && p.Is(at + 3, ")"))
            return (p.Year(at + 2), at + 4);

        var i = p.SkipAny(at, "/", "-", ".", ",");
        i = p.Skip(i, "cua");
        if (p.Is(i, "nam"))
            return Named(p, i + 1) is > 0 and var named ? (named, i + 2) : (0, at);
        if (p.Year(i) is > 0 and var year && !p.Is(at, ",") && !IsPaperNumber(p, i))
            return (year, i + 1);
        if (p.Is(at, "/") && p.Digits(at + 1) == 2 && !p.Is(at + 2, "/"))
            return (2000 + p.Figure(at + 1, 0, 99), at + 2);

        return (0, at);
    }

    private static int Named(Phrase p, int at)
    {
        if (p.Year(at) is > 0 and var year)
            return year;
        return p.Is(at, "nay") ? p.Context.Year ?? p.Context.Issued?.Year ?? -1 : -1;
    }

    private static bool IsPaperNumber(Phrase p, int year) => p.Is(year + 1, "/") && p.Touches(year + 1);
}
