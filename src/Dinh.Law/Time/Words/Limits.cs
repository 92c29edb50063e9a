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

        if (CycleSuffix.At(p, runs[^1].Next, runs[^1].End) is not { } cycle)
            return AddAll(p, at, limit, runs, clocked: clock.Next > i, found);

        found.Add(Cycles.Due(at, cycle, limit, runs));
        return cycle.Next;
    }

    /// <summary>Each member of a list is a time of its own; "trở đi" behind the last opens its end.</summary>
    private static int AddAll(Phrase p, int at, Limit limit, List<Run> runs, bool clocked, List<Found> found)
    {
        for (var k = 0; k < runs.Count - 1; k++)
            Add(p, k == 0 ? at : runs[k].From, runs[k].Next, limit, runs[k], clocked, found);

        var last = runs[^1];
        var next = Onwards(p, last.Next);
        if (next > last.Next && limit is (Limit.None or Limit.Within))
            (limit, last) = (Limit.From, last with { First = last.First with { Through = 0 }, Last = null });

        Add(p, runs.Count == 1 ? at : last.From, next, limit, last, clocked, found);
        return next;
    }

    /// <summary>In a label bare figures are a time where they open it or follow a sign or a word of time, not in "Quỹ 2024".</summary>
    private static bool Opens(Phrase p, int at) => at == 0 || (p.Key(at - 1).Length > 0 && !p.IsAny(at - 1, "so", "dot", "ky", "lan", Token.Digits));

    private static void Add(Phrase p, int at, int next, Limit limit, Run run, bool clocked, List<Found> found)
    {
        if (Windows.Of(p.Context, limit, run) is not { } reading)
            return;

        // "định hướng đến năm 2030" names a horizon; "đến hết năm 2030" sets a limit.
        var horizon = !p.Label && run.First.Grain == Grain.Year && p.Is(at, "den") && !p.Is(at + 1, "het");
        found.Add(
            new(at, next, reading)
            {
                Bounded = limit != Limit.None && !horizon,
                Repeats = !clocked && run.End.Year == 0 && (p.Label || limit != Limit.None) ? Cycles.DayOf(limit, run, Cycle.Yearly) : null,
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

        Add(p, at, whole, limit == Limit.None ? Limit.Within : limit, new(new(Grain.Year), null, at, whole), clocked: false, found);
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
