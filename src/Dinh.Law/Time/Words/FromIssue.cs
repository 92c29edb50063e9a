namespace Dinh.Law.Time.Words;

/// <summary>Reads what begins with the paper itself: "từ ngày ký", "từ nay đến hết năm", "từ ngày ban hành Kế hoạch đến ngày 30/11/2024".</summary>
internal static class FromIssue
{
    public static int At(Phrase p, int at, List<Found> found)
    {
        var i =
            p.Is(at, "tu") ? at + 1
            : p.IsAny(at, "ke", "tinh") && p.Is(at + 1, "tu") ? at + 2
            : -1;
        if (i < 0 || (!p.Label && Citations.IsEffect(p, at)) || Own(p, i) is var next && next < 0)
            return -1;

        if (p.IsAny(next, "den", "cho") && End(p, next) is { } end)
            return Until(p, at, end, found);
        if (p.Context.Issued is not { } issued)
            return -1;

        next = p.Skip(next, "tro", "di");
        found.Add(new(at, next, Windows.Make(TimeKind.From, issued, null, Reasons.FromIssue(issued))) { Bounded = true });
        return next;
    }

    /// <summary>After words that mean the paper's own day; -1 when they mean another's.</summary>
    private static int Own(Phrase p, int at)
    {
        if (p.Is(at, "nay"))
            return at + 1;

        var i = p.Is(at, "khi") ? at + 1 : p.SkipAny(at, "ngay");
        if (i == at)
            return -1;

        var signed = p.IsAny(i, "ky") ? i + 1 : i;
        signed = p.Skip(signed, "ban", "hanh");
        if (signed == i)
            return -1;

        signed = p.Skip(signed, "ke", "hoach");
        signed = p.SkipAny(signed, "nay");
        return signed >= p.Count || p.IsAny(signed, "den", "cho", "tro", ",", ".", ";", ")", "va") ? signed : -1;
    }

    private static Run? End(Phrase p, int at)
    {
        var i = p.SkipAny(p.SkipAny(at, "cho"), "den");
        return Runs.At(p, Clock.Skip(p, p.SkipAny(i, "het", "truoc")).Next, loose: true);
    }

    private static int Until(Phrase p, int at, Run end, List<Found> found)
    {
        if (Windows.Of(p.Context, Limit.Until, end) is not { } until)
            return end.Next;

        var begins = p.Context.Issued is { } issued && issued <= until.End;
        var reading = begins
            ? until with
            {
                Kind = TimeKind.Within,
                Start = p.Context.Issued,
                Reason = Reasons.FromIssue(p.Context.Issued!.Value, until),
            }
            : until;
        found.Add(new(at, end.Next, reading) { Bounded = true });
        return end.Next;
    }
}
