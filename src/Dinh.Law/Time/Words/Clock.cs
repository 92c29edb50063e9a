namespace Dinh.Law.Time.Words;

/// <summary>Steps over hours and minutes: "Từ 20 giờ 15 phút - 20 giờ 45 phút ngày", "17h00", "8:30 sáng".</summary>
internal static class Clock
{
    /// <summary>The position after them, and whether they ran from one hour to another.</summary>
    public static (int Next, bool Range) Skip(Phrase p, int at)
    {
        var i = One(p, at);
        if (i == at)
            return (at, false);

        var range = p.IsAny(i, "-", "den") && One(p, i + 1) is var end && end > i + 1;
        i = range ? One(p, i + 1) : i;
        i = p.SkipAny(i, "sang", "chieu");
        return (p.SkipAny(i, ",", "-", "cua"), range);
    }

    private static int One(Phrase p, int at)
    {
        if (p.Figure(at, 0, 24) < 0)
            return at;
        if (p.Is(at + 1, ":") && p.Digits(at + 2) == 2)
            return p.SkipAny(at + 3, "sang", "chieu");
        if (!p.IsAny(at + 1, "gio", "h", "g"))
            return at;

        var i = at + 2;
        if (p.Digits(i) == 2 && p.Figure(i, 0, 59) >= 0 && !p.IsAny(i + 1, "/", "thang", "-", "."))
            i = p.SkipAny(i + 1, "phut", "p", "'");
        else if (p.Digits(i) == 2 && p.Is(i + 1, "-") && p.IsAny(i + 3, "gio", "h", "g"))
            i++;
        return p.SkipAny(i, "sang", "chieu");
    }
}
