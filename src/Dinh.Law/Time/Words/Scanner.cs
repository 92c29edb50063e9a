namespace Dinh.Law.Time.Words;

/// <summary>Walks a text once and collects its phrases of time; no word is looked at more than a few times.</summary>
internal static class Scanner
{
    private delegate int Reader(Phrase p, int at, List<Found> found);

    /// <summary>In the order in which they are tried: a session before "định kỳ", a span before a bare number.</summary>
    private static readonly Reader[] Readers = [Events.Session, Spans.At, Spans.Ahead, Cycles.At, Events.Ongoing, FromIssue.At, Limits.At, Events.Awaited];

    public static List<Found> Scan(Phrase p)
    {
        var found = new List<Found>();
        for (var i = 0; i < p.Count; i = Step(p, i, found)) { }

        return found;
    }

    private static int Step(Phrase p, int at, List<Found> found)
    {
        if (p.Key(at).Length == 0)
            return at + 1;

        foreach (var reader in Readers)
        {
            if (reader(p, at, found) is var next && next > at)
                return next;
        }

        return at + 1;
    }
}
