namespace Dinh.Law.Time.Words;

/// <summary>A named stretch and the position after it.</summary>
internal readonly record struct Named(Mark Mark, int Next);

/// <summary>Reads days: "05/9/2024", "ngày 05 tháng 9 năm 2024", "ngày 15", "15-20/5/2024".</summary>
internal static class DateParser
{
    /// <param name="loose">Whether the words before it have said that a time follows, so that "15/6" is a day.</param>
    public static Named? At(Phrase p, int at, bool loose)
    {
        var i = SkipDayWords(p, at);
        var said = i > at;
        if (p.Figure(i, 1945, 2199) is > 0 and var year && p.Digits(i) == 4)
            return said ? null : Iso(p, i, year);
        if (p.Digits(i) > 2 || p.Figure(i, 0, 99) is var day && day < 0)
            return null;

        return Several(p, i, day, said || loose) ?? Figures(p, i, day, said, loose) ?? (said || loose ? Words(p, i, day) : null) ?? Alone(p, i, day, said);
    }

    private static int SkipDayWords(Phrase p, int at)
    {
        var i = p.SkipAny(at, "ngay", "mung", "mong");
        return i > at ? p.SkipAny(p.SkipAny(i, ":"), "ngay", "mung", "mong") : at;
    }

    private static Named? Iso(Phrase p, int at, int year) =>
        p.Is(at + 1, "-") && p.Is(at + 3, "-") && p.Digits(at + 2) == 2 && p.Digits(at + 4) == 2
            ? new(new(Grain.Day, year, p.Figure(at + 2, 0, 99), p.Figure(at + 4, 0, 99)), at + 5)
            : null;

    private static bool IsJoint(Phrase p, int at) => p.IsAny(at, "/", "-", ".");

    /// <summary>"15-20/5/2024", "15, 16/5", "15 và 16 tháng 5": days of one month.</summary>
    private static Named? Several(Phrase p, int at, int day, bool known)
    {
        if (!known || !p.IsAny(at + 1, "-", ",", "va", "den"))
            return null;

        var second = p.SkipAny(at + 2, "ngay");
        if (p.Digits(second) is 0 or > 2 || p.Figure(second, 1, 31) is var last && last < day)
            return null;
        if (!(p.Is(second + 1, "/") || p.Is(second + 1, "thang")) || p.Figure(second + 2, 1, 12) is var month && month < 0)
            return null;

        // "05-9/2024" names no second day: 9/2024 is a month.
        if (p.Is(second + 1, "/") && p.Digits(second + 2) > 2)
            return null;

        var (year, next) = YearTail.At(p, second + 3);
        return new(new(Grain.Day, year, month, day, last), next);
    }

    private static Named? Figures(Phrase p, int at, int day, bool said, bool loose)
    {
        if (!IsJoint(p, at + 1) || p.Digits(at + 2) is 0 or > 2)
            return null;

        var month = p.Figure(at + 2, 0, 99);
        if (IsJoint(p, at + 3) && YearAfter(p, at + 3, said || loose) is > 0 and var year)
            return new(new(Grain.Day, year, month, day), at + 5);
        if (p.Is(at + 3, "nam") && p.Year(at + 4) is > 0 and var spelt)
            return new(new(Grain.Day, spelt, month, day), at + 5);
        if (p.Is(at + 1, ".") || (p.Is(at + 1, "-") && !said && (p.Digits(at) < 2 || month > 12)) || !(said || loose))
            return null;

        // "1/2 tổng số hộ" is a share, not a day; "đến 10/2022/QH15" is a paper's number.
        return p.Is(at + 3, "/") || p.IsAny(at + 3, "so", "tong") ? null : new(new(Grain.Day, 0, month, day), at + 3);
    }

    private static int YearAfter(Phrase p, int joint, bool known)
    {
        if (p.Is(joint + 2, "/"))
            return -1;
        if (p.Year(joint + 1) is > 0 and var year)
            return year;
        return known && p.Digits(joint + 1) == 2 && p.Is(joint, "/") ? 2000 + p.Figure(joint + 1, 0, 99) : -1;
    }

    private static Named? Words(Phrase p, int at, int day)
    {
        var i = p.Skip(at + 1, "cua");
        if (!p.Is(i, "thang") || p.Numeral(i + 1, 0, 99) is var month && month < 0)
            return null;

        var (year, next) = YearTail.At(p, i + 2);
        return new(new(Grain.Day, year, month, day), next);
    }

    private static Named? Alone(Phrase p, int at, int day, bool said) =>
        said && day is >= 1 and <= 31 && !IsJoint(p, at + 1) ? new(new(Grain.Day, 0, 0, day), at + 1)
        : said && day is >= 1 and <= 31 && p.IsAny(at + 1, ".", "-") && p.Digits(at + 2) == 0 ? new(new(Grain.Day, 0, 0, day), at + 1)
        : null;
}
