namespace Dinh.Law.Time.Words;

/// <summary>One stretch, or a run from one to another: "từ tháng 3 đến tháng 5 năm 2025".</summary>
internal readonly record struct Run(Mark First, Mark? Last, int From, int Next)
{
    public Mark End => Last ?? First;

    public Run Under(Mark later)
    {
        var last = Last?.Under(later);
        return this with { First = First.Under(last ?? later), Last = last };
    }
}

/// <summary>Reads runs and lists of stretches; what a member leaves out (month, year) it takes from the one after it.</summary>
internal static class Runs
{
    public static Run? At(Phrase p, int at, bool loose)
    {
        if (MarkParser.At(p, at, loose) is not { } first)
            return null;
        if (RunsOn(p, first.Next) is not (> 0 and var i))
            return new(first.Mark, null, at, first.Next);
        if ((MarkParser.At(p, i, loose: true) ?? SecondDay(p, first.Mark, i)) is not { } last || !Fits(first.Mark, last.Mark))
            return new(first.Mark, null, at, first.Next);

        return new(Complete(first.Mark, last.Mark), last.Mark, at, last.Next);
    }

    /// <summary>"từ ngày 01 đến 05 hằng tháng".</summary>
    private static Named? SecondDay(Phrase p, Mark first, int at) =>
        first is { Grain: Grain.Day, Number: 0 } && p.Digits(at) is 1 or 2 && p.Figure(at, first.Day, 31) is > 0 and var day
            ? new(new(Grain.Day, Day: day), at + 1)
            : null;

    private static int RunsOn(Phrase p, int at)
    {
        if (!p.IsAny(at, "-", "den", "toi"))
            return -1;

        var i = p.SkipAny(at + 1, "het", "truoc");
        return Clock.Skip(p, i).Next;
    }

    private static bool Fits(Mark first, Mark last) =>
        first.Grain == last.Grain || (first.Grain is Grain.Day or Grain.Month && last.Grain is Grain.Day or Grain.Month) || last.Grain == Grain.Year;

    private static Mark Complete(Mark first, Mark last)
    {
        var complete = first.Under(last);

        // "từ tháng 10 đến tháng 3/2025" begins in the year before the printed one.
        var wraps = first.Year == 0 && complete.Year != 0 && complete.Grain == last.Grain && complete.Number > last.Number;
        return wraps ? complete with { Year = complete.Year - 1 } : complete;
    }

    /// <summary>"15/6 và 15/12", "Quý II, Quý IV năm 2024", "tháng 6, 12".</summary>
    public static List<Run>? List(Phrase p, int at, bool loose)
    {
        if (At(p, at, loose) is not { } first)
            return null;

        var runs = new List<Run> { first };
        while (first.First.Grain != Grain.Year && After(p, runs[^1], loose) is { } next && next.First.Grain == first.First.Grain)
            runs.Add(next);
        for (var i = runs.Count - 2; i >= 0; i--)
            runs[i] = runs[i].Under(runs[i + 1].First);
        return runs;
    }

    private static Run? After(Phrase p, Run run, bool loose)
    {
        if (!p.IsAny(run.Next, ",", "va", "hoac", ";"))
            return null;

        var i = p.SkipAny(run.Next + 1, "va", "truoc", "vao", "trong");
        return (run.First.Grain == Grain.Quarter ? Bare(p, i, Grain.Quarter, 4) : null)
            ?? At(p, i, loose)
            ?? run.First.Grain switch
            {
                Grain.Day => DateParser.At(p, i, loose: true) is { } day ? new(day.Mark, null, i, day.Next) : null,
                Grain.Month => Bare(p, i, Grain.Month, 12),
                _ => null,
            };
    }

    /// <summary>"tháng 6, 12", "quý II và IV": a further number of the same kind.</summary>
    private static Run? Bare(Phrase p, int at, Grain grain, int most)
    {
        if (p.Digits(at) > 2 || p.Numeral(at, 1, most) is var number && number < 0 || p.IsAny(at + 1, "thang", "ngay", "lan", ".", ")"))
            return null;
        if (p.Is(at + 1, "nam") && p.Year(at + 2) < 0)
            return null;

        var (year, next) = YearTail.At(p, at + 1);
        return new(new(grain, year, number), null, at, next);
    }
}
