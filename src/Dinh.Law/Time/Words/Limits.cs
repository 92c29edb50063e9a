namespace Dinh.Law.Time.Words;

/// <summary>Reads stretches with the limit before them and what follows: "trước ngày 15/6 và 15/12 hằng năm".</summary>
internal static class Limits
{
    public static int At(Phrase p, int at, List<Found> found)
    {
        var (limit, i) = LimitWords.At(p, at);
        var clock = Clock.Skip(p, i);
        if (clock.Range)
            limit = Limit.Within;
        if (Runs.List(p, clock.Next, loose: limit != Limit.None || (p.Label && Opens(p, at))) is not { } runs)
            return Whole(p, at, limit, i, found);
        if ((limit == Limit.None && IsCitation(p, at, runs)) || (limit == Limit.From && !p.Label && Citations.IsEffect(p, at)))
            return runs[^1].Next;

        var next = runs[^1].Next;
        if (CycleSuffix.At(p, next, runs[^1].End) is { } cycle)
        {
            found.Add(Cycles.Due(at, cycle, limit, runs));
            return cycle.Next;
        }

        var from = Onwards(p, next);
        for (var k = 0; k < runs.Count; k++)
        {
            var last = k == runs.Count - 1;
            var kind = last && from > next && limit is Limit.None or Limit.Within && from > next ? Limit.From : limit;
            Add(
                p,
                k == 0 ? at : runs[k].From,
                last ? from : runs[k].Next,
                kind,
                from > next && last ? runs[k] with { First = runs[k].First with { Through = 0 }, Last = null } : runs[k],
                found
            );
        }

        if (clock.Next > i && found.Count > 0)
            found[^1] = found[^1] with { Repeats = null };
        return from;
    }

    /// <summary>In a label bare figures are a time where they open it or follow a sign or a word of time, not in "Quỹ 2024".</summary>
    private static bool Opens(Phrase p, int at) => at == 0 || (p.Key(at - 1).Length > 0 && !p.IsAny(at - 1, "so", "dot", "ky", "lan", Token.Digits));

    private static void Add(Phrase p, int at, int next, Limit limit, Run run, List<Found> found)
    {
        if (Windows.Of(p.Context, limit, run) is not { } reading)
            return;

        // "định hướng đến năm 2030" names a horizon; "đến hết năm 2030" sets a limit.
        var horizon = !p.Label && run.First.Grain == Grain.Year && p.Is(at, "den") && !p.Is(at + 1, "het");
        found.Add(
            new(at, next, reading)
            {
                Bounded = limit != Limit.None && !horizon,
                Repeats = run.End.Year == 0 && (p.Label || limit != Limit.None) ? Cycles.DayOf(limit, run, Cycle.Yearly) : null,
            }
        );
    }

    /// <summary>"trong năm", "cả năm": the year the paper is for.</summary>
    private static int Whole(Phrase p, int at, Limit limit, int next, List<Found> found)
    {
        var whole =
            p.Is(at, "ca") && p.Is(at + 1, "nam") ? at + 2
            : limit is Limit.Within or Limit.Until && p.Is(next, "nam") ? next + 1
            : -1;
        if (whole < 0 || p.Is(whole, "hoc"))
            return -1;

        Add(p, at, whole, limit == Limit.None ? Limit.Within : limit, new(new(Grain.Year), null, at, whole), found);
        return whole;
    }

    /// <summary>After "trở đi" or "và các năm tiếp theo"; the same position when neither stands there.</summary>
    private static int Onwards(Phrase p, int at)
    {
        if (p.Has(at, "tro", "di"))
            return at + 2;

        var i = p.SkipAny(p.SkipAny(at, ",", "-"), "va");
        i = p.SkipAny(i, "cac", "nhung");
        if (!p.Is(i, "nam") || i == at)
            return at;

        i++;
        if (p.Has(i, "tiep", "theo") || p.Has(i, "ke", "tiep") || p.Has(i, "tiep", "sau"))
            return i + 2;
        return p.Is(i, "sau") ? p.Skip(i + 1, "do") : at;
    }

    /// <summary>"Kế hoạch số 06-KH/BCĐ ngày 22/02/2023": the day of a paper, not of a deed.</summary>
    private static bool IsCitation(Phrase p, int at, List<Run> runs) =>
        runs[0].First.Grain == Grain.Day && p.Is(at, "ngay") && (!p.Label || at > 0) && Citations.Precede(p, at);
}
