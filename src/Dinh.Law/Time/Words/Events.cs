namespace Dinh.Law.Time.Words;

/// <summary>Reads what waits for an event, what goes on, and sessions whose day others fix.</summary>
internal static class Events
{
    public static int Ongoing(Phrase p, int at, List<Found> found)
    {
        var next = p.Has(at, "thuong", "xuyen") || p.Has(at, "lien", "tuc") || p.Has(at, "trong", "suot") || p.Has(at, "xuyen", "suot") ? at + 2 : -1;
        if (next < 0 && p.IsAny(at, "hang", "moi") && p.Is(at + 1, "ngay"))
            next = at + 2;
        if (next < 0)
            return -1;

        found.Add(new(at, next, Windows.Make(TimeKind.Ongoing, null, null, Reasons.Ongoing)));
        return next;
    }

    /// <summary>"kỳ họp định kỳ giữa năm 2024": the council fixes the day, inside the year.</summary>
    public static int Session(Phrase p, int at, List<Found> found)
    {
        if (!p.IsAny(at, "ky", "ki") || !p.Is(at + 1, "hop"))
            return -1;

        for (var i = at + 2; i < at + 10 && !p.IsAny(i, ".", ";", ","); i++)
        {
            if (!p.IsAny(i, "dau", "giua", "cuoi") || !p.Is(i + 1, "nam"))
                continue;

            var year = p.Year(i + 2) > 0;
            var mark = new Mark(Grain.Year, year ? p.Year(i + 2) : 0);
            var next = year ? i + 3 : i + 2;
            if (Windows.Of(p.Context, Limit.Within, new(mark, null, at, next)) is { } window)
            {
                found.Add(new(at, next, window with { Reason = Reasons.Session(window) }) { Bounded = true });
            }

            return next;
        }

        return p.Label ? Wait(p, at, found) : -1;
    }

    public static int Awaited(Phrase p, int at, List<Found> found)
    {
        var own = at == 0 && p.Is(0, "cho") && p.Is(1, ":");
        if (!own && !Begins(p, at))
            return -1;

        return Wait(p, own ? 2 : at, found);
    }

    private static int Wait(Phrase p, int from, List<Found> found)
    {
        var next = End(p, from);
        if (next <= from)
            return -1;

        var awaits = p.Between(from, next).TrimEnd('.', ',', ' ');
        found.Add(new(from, next, new(TimeKind.Conditional, null, null, null, awaits, null, false, Reasons.Event(awaits))));
        return next;
    }

    private static bool Begins(Phrase p, int at)
    {
        if (p.Is(at, "khi"))
            return p.Label || p.IsAny(at + 1, "co", "duoc") || p.IsAny(at - 1, "sau", "ngay");
        if (p.Is(at, "sau") && p.Is(at + 1, "khi"))
            return true;
        if (!p.Label)
            return false;

        var first = at == 0 || (at == 2 && p.Has(0, "thuc", "hien"));
        return (first && p.IsAny(at, "theo", "sau", "tuy")) || p.Has(at, "dot", "xuat");
    }

    /// <summary>"Theo kế hoạch" names no event that could be waited for; a day beside it says more.</summary>
    public static bool IsVague(string? awaits) => awaits is not null && awaits.StartsWith("theo", StringComparison.OrdinalIgnoreCase);

    /// <summary>An event runs to the end of its clause, or to a comma behind which a time of its own begins.</summary>
    private static int End(Phrase p, int at)
    {
        var end = p.ClauseEnd(at);
        for (var i = at + 1; i < end; i++)
        {
            if (p.Is(i, ",") && (LimitWords.At(p, i + 1).Limit != Limit.None || p.IsAny(i + 1, "quy", "thang", "nam", "hoan", "xong", "dinh")))
                return i;
            if (p.Is(i, "va") && p.IsAny(i + 1, "hoan", "xong", "cham", "muon"))
                return i;
        }

        return end;
    }
}
