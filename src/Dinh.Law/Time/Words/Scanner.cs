namespace Dinh.Law.Time.Words;

/// <summary>Walks a text once and collects its phrases of time; no word is looked at more than a few times.</summary>
internal static class Scanner
{
    public static List<Found> Scan(Phrase p)
    {
        var found = new List<Found>();
        for (var i = 0; i < p.Count; i = Step(p, i, found)) { }

        return found;
    }

    /// <summary>In the order in which they are tried: a session before "định kỳ", a span before a bare number.</summary>
    private static int Step(Phrase p, int at, List<Found> found)
    {
        var opens = p.Opens(at);
        if (opens == Openers.None)
            return at + 1;

        if (Has(Openers.Session) && Events.Session(p, at, found) is var session && session > at)
            return session;
        if (Has(Openers.Span) && Spans.At(p, at, found) is var span && span > at)
            return span;
        if (Has(Openers.Ahead) && Spans.Ahead(p, at, found) is var ahead && ahead > at)
            return ahead;
        if (Has(Openers.Cycle) && Cycles.At(p, at, found) is var cycle && cycle > at)
            return cycle;
        if (Has(Openers.Ongoing) && Events.Ongoing(p, at, found) is var ongoing && ongoing > at)
            return ongoing;
        if (Has(Openers.Issue) && FromIssue.At(p, at, found) is var issue && issue > at)
            return issue;
        if (Has(Openers.Limit) && Limits.At(p, at, found) is var limit && limit > at)
            return limit;
        if (Has(Openers.Event) && Events.Awaited(p, at, found) is var awaited && awaited > at)
            return awaited;
        return at + 1;

        bool Has(Openers reader) => (opens & reader) != Openers.None;
    }
}
