namespace Dinh.Law.Time.Words;

/// <summary>Reads one named stretch of the calendar: a day, week, month, quarter, half, year, school year or semester.</summary>
internal static class MarkParser
{
    /// <param name="loose">Whether the words before it have said that a time follows, so that "4/2024" is a month.</param>
    public static Named? At(Phrase p, int at, bool loose) =>
        MonthsOfYear(p, at)
        ?? DateParser.At(p, at, loose)
        ?? Month(p, at)
        ?? Quarter(p, at)
        ?? PartOf(p, at)
        ?? Week(p, at)
        ?? Tet(p, at)
        ?? YearParser.At(p, at, loose)
        ?? (loose ? BareMonth(p, at) : null);

    /// <summary>"6 tháng đầu năm 2024", "nửa cuối năm".</summary>
    private static Named? MonthsOfYear(Phrase p, int at)
    {
        var half = p.Is(at, "nua");
        var months = half ? 6 : p.Numeral(at, 1, 11);
        var i = half ? at + 1 : at + 2;
        if (months < 0 || (!half && !p.Is(at + 1, "thang")) || !p.IsAny(i, "dau", "cuoi") || !p.Is(i + 1, "nam") || p.Is(i + 2, "hoc"))
            return null;

        var part = p.Is(i, "dau") ? Part.Early : Part.Late;
        var (year, next) = AfterYearWord(p, i + 2);
        return new(new(Grain.Months, year, months, Part: part), next);
    }

    private static (int Year, int Next) AfterYearWord(Phrase p, int at)
    {
        if (p.Year(at) is > 0 and var year)
            return (year, at + 1);
        return p.Is(at, "nay") ? YearTail.At(p, at - 1) : (0, at);
    }

    private static Named? Month(Phrase p, int at)
    {
        var isMonth = p.Is(at, "thang") || (p.Is(at, "t") && p.FirstLetter(at) == 'T' && p.Touches(at + 1));
        var (month, i) = isMonth ? MonthNumber(p, at + 1) : (-1, at);
        if (month < 0 || p.Is(i, "lan"))
            return null;

        var through = 0;
        var second = p.SkipAny(i + 1, "thang");
        if (p.IsAny(i, "-", "+") && p.Digits(second) is 1 or 2 && p.Figure(second, 1, 12) is > 0 and var last && !p.Is(i - 1, "."))
        {
            through = last;
            i = second + 1;
        }

        var (year, next) = YearTail.At(p, i);
        return new(new(Grain.Month, year, month, Through: through), next);
    }

    private static (int Month, int Next) MonthNumber(Phrase p, int at)
    {
        if (p.Digits(at) > 2)
            return (-1, at);

        var month = p.Numeral(at, 0, 99);
        return month == 10 && p.Digits(at) == 0 && p.Numeral(at + 1, 1, 2) is > 0 and var unit ? (10 + unit, at + 2) : (month, at + 1);
    }

    private static Named? Quarter(Phrase p, int at)
    {
        var i =
            p.IsAny(at, "qi", "qii", "qiii", "qiv", "quyi", "quyii", "quyiii", "quyiv") ? at
            : p.IsAny(at, "quy", "qui") ? at + 1
            : ShortQuarter(p, at);
        if (i < 0 || p.Digits(i) > 2 || p.Numeral(i, 1, 4) is var quarter && quarter < 0)
            return null;

        var through = 0;
        var second = p.SkipAny(i + 2, "quy", "qui");
        if (p.IsAny(i + 1, "-", "+", "den") && p.Digits(second) < 3 && p.Numeral(second, quarter + 1, 4) is > 0 and var last)
        {
            through = last;
            i = second;
        }

        var (year, next) = YearTail.At(p, i + 1);
        return new(new(Grain.Quarter, year, quarter, Through: through), next);
    }

    private static int ShortQuarter(Phrase p, int at) =>
        !p.Is(at, "q") ? -1
        : p.Is(at + 1, ".") ? at + 2
        : at + 1;

    /// <summary>"cuối tháng 5", "đầu quý II", "giữa năm 2024", "trung tuần tháng 3".</summary>
    private static Named? PartOf(Phrase p, int at)
    {
        var part = PartAt(p, at);
        if (part == Part.Whole)
            return null;

        var i = p.Is(at + 1, "tuan") ? at + 2 : at + 1;
        if (p.Is(i, "nam") && i == at + 1 && !p.Is(i + 1, "hoc"))
        {
            var (year, next) = AfterYearWord(p, i + 1);
            return new(new(Grain.Year, year, Part: part), next);
        }

        var whole = Month(p, i) ?? (i == at + 1 ? Quarter(p, i) ?? YearParser.School(p, i) : null);
        return whole is { Mark.Through: 0 } found ? new(found.Mark with { Part = part }, found.Next) : null;
    }

    private static Part PartAt(Phrase p, int at)
    {
        var byTens = p.Is(at + 1, "tuan");
        return p.Key(at) switch
        {
            "dau" when !byTens => Part.Early,
            "giua" when !byTens => Part.Middle,
            "cuoi" when !byTens => Part.Late,
            "thuong" when byTens => Part.Early,
            "trung" when byTens => Part.Middle,
            "ha" when byTens => Part.Late,
            _ => Part.Whole,
        };
    }

    /// <summary>"tuần 2 tháng 5", "tuần thứ hai của tháng 5", "tuần cuối tháng 6".</summary>
    private static Named? Week(Phrase p, int at)
    {
        if (!p.Is(at, "tuan"))
            return null;

        var i = p.Skip(at + 1, "thu");
        var week =
            p.Is(i, "dau") ? 1
            : p.IsAny(i, "cuoi") ? 9
            : p.Is(i, "nhat") ? 1
            : p.Numeral(i, 1, 6);
        if (week < 0)
            return null;

        return Month(p, p.Skip(i + 1, "cua")) is { Mark.Through: 0 } month ? new(new(Grain.Week, month.Mark.Year, month.Mark.Number, week), month.Next) : null;
    }

    /// <summary>"Tết Nguyên đán 2025", "Tết Nguyên đán Ất Tỵ năm 2025"; the names of the twelve animals are passed over.</summary>
    private static Named? Tet(Phrase p, int at)
    {
        if (!p.Is(at, "tet") || p.IsAny(at + 1, "duong", "trung"))
            return null;

        var i = p.Skip(at + 1, "nguyen", "dan");
        for (var year = i; year < i + 4; year++)
        {
            if (p.Year(year) > 0)
                return new(new(Grain.Tet, p.Year(year)), year + 1);
            if (!(p.Key(year).Length == 0 || p.IsAny(year, "nam", "(")))
                break;
        }

        return i > at + 1 ? new(new(Grain.Tet), i) : null;
    }

    private static Named? BareMonth(Phrase p, int at) =>
        p.Digits(at) is 1 or 2
        && p.IsAny(at + 1, "/", "-")
        && p.Year(at + 2) is > 0 and var year
        && p.Figure(at, 1, 12) is > 0 and var month
        && !p.Is(at + 3, "/")
            ? new(new(Grain.Month, year, month), at + 3)
            : null;
}
