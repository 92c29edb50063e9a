namespace Dinh.Law.Time.Words;

/// <summary>Makes one reading of all that a labelled field says: the first kind stands, later ones may only narrow or complete it.</summary>
internal static class Combining
{
    /// <summary>How many words may stand between "thường xuyên" and the window that bounds it.</summary>
    private const int Near = 4;

    private const int EnoughToRead = 600;

    public static TimeReading? All(Phrase p, List<Found> found)
    {
        if (Repeat(p, found) is not [var first, .. var rest])
            return null;

        var reading = first.Reading;
        var at = first.Next;
        var near = true;
        foreach (var next in rest)
        {
            near = near && next.From - at <= Near && p.Runs(at, next.From);
            reading = Join(reading, next, near);
            at = next.Next;
        }

        return reading;
    }

    /// <summary>"Hằng năm, báo cáo trước ngày 01 tháng 11": a day without a year beside a word of recurrence comes again.</summary>
    public static List<Found> Repeat(Phrase p, List<Found> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Repeats is { } due && found[i - 1].Reading.Kind == TimeKind.Periodic && Together(p, found[i - 1], found[i]))
                found[i] = found[i] with { Reading = Cycles.Reading(due) };
        }

        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (
                found[i].Repeats is { } due
                && found[i + 1].Reading.Recurrence is { Every: Cycle.Yearly, Month: not null }
                && Together(p, found[i], found[i + 1])
            )
                found[i] = found[i] with { Reading = Cycles.Reading(due) };
        }

        return found;
    }

    /// <summary>In one label, or in one sentence of prose.</summary>
    private static bool Together(Phrase p, Found first, Found next) => p.Label || p.Runs(first.Next, next.From);

    private static TimeReading Join(TimeReading first, Found found, bool near)
    {
        var next = found.Reading;
        return (first.Kind, next.Kind) switch
        {
            (TimeKind.Ongoing or TimeKind.Periodic, TimeKind.Within or TimeKind.From or TimeKind.By) when near && first.Start is null && first.End is null =>
                first with
                {
                    Start = next.Start,
                    End = next.End,
                    Reason = Both(first, next),
                },
            (TimeKind.Periodic, TimeKind.Periodic) => Again(first, next),
            (TimeKind.By, TimeKind.By) when next.End > first.End => next,
            (TimeKind.By, TimeKind.Within) when !found.Bounded && next.Start == next.End && next.End > first.End => first with
            {
                End = next.End,
                Reason = next.Reason,
            },
            (TimeKind.Within, TimeKind.Within) when first.Start is not null && next.Start is not null => Hull(first, next),
            (TimeKind.Within, TimeKind.By) when next.End >= first.Start && next.End <= first.End => first with { End = next.End, Reason = Both(first, next) },
            (TimeKind.From, TimeKind.By) when next.End >= first.Start => first with { Kind = TimeKind.Within, End = next.End, Reason = Both(first, next) },
            (TimeKind.Conditional, TimeKind.Within or TimeKind.By) when next.End is not null && Events.IsVague(first.Awaits) => next,
            _ => first,
        };
    }

    private static TimeReading Again(TimeReading first, TimeReading next)
    {
        var chain = Recurrences.Join(first.Recurrence!, next.Recurrence!);
        return first with { Recurrence = chain, Reason = Reasons.Periodic(chain) };
    }

    private static TimeReading Hull(TimeReading first, TimeReading next)
    {
        var hull = new Stretch(first.Start!.Value, first.End!.Value).Hull(new(next.Start!.Value, next.End!.Value));
        if (hull == new Stretch(first.Start.Value, first.End.Value))
            return Inside(first, next);
        return first with { Start = hull.Start, End = hull.End, Reason = Both(first, next) };
    }

    /// <summary>"Năm 2024 (Quý II)": the narrower of two is meant.</summary>
    private static TimeReading Inside(TimeReading first, TimeReading next) => next with { Reason = Both(first, next) };

    /// <summary>Both reasons, until there is enough to read.</summary>
    private static Reason Both(TimeReading first, TimeReading next) =>
        first.Reason.Vi.Length > EnoughToRead ? first.Reason : new Sentence($"{first.Reason.Vi} {next.Reason.Vi}", $"{first.Reason.En} {next.Reason.En}");
}
