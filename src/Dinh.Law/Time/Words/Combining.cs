namespace Dinh.Law.Time.Words;

/// <summary>Makes one reading of all that a labelled field says: the first kind stands, later ones may only narrow or complete it.</summary>
internal static class Combining
{
    public static TimeReading? All(Phrase p, List<Found> found)
    {
        if (Repeat(p, found) is not [var first, .. var rest])
            return null;

        var reading = first.Reading;
        foreach (var next in rest)
            reading = Join(reading, next.Reading);
        return reading;
    }

    /// <summary>"Hằng năm, báo cáo trước ngày 01 tháng 11": a day without a year after a word of recurrence comes again.</summary>
    public static List<Found> Repeat(Phrase p, List<Found> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Repeats is not { } due || !found.Take(i).Any(f => f.Reading.Kind == TimeKind.Periodic))
                continue;

            found[i] = found[i] with { Reading = Cycles.Reading(due) };
        }

        return found;
    }

    private static TimeReading Join(TimeReading first, TimeReading next) =>
        (first.Kind, next.Kind) switch
        {
            (TimeKind.Ongoing or TimeKind.Periodic, TimeKind.Within or TimeKind.From or TimeKind.By) when first.Start is null && first.End is null => first with
            {
                Start = next.Start,
                End = next.End,
                Reason = Both(first, next),
            },
            (TimeKind.Periodic, TimeKind.Periodic) => first with { Recurrence = Chain(first.Recurrence!, next.Recurrence!), Reason = next.Reason },
            (TimeKind.By, TimeKind.By) when next.End > first.End => next,
            (TimeKind.Within, TimeKind.Within) when first.Start is not null && next.Start is not null => Hull(first, next),
            (TimeKind.Within, TimeKind.By) when next.End >= first.Start && next.End <= first.End => first with { End = next.End, Reason = Both(first, next) },
            (TimeKind.From, TimeKind.By) when next.End >= first.Start => first with { Kind = TimeKind.Within, End = next.End, Reason = Both(first, next) },
            _ => first,
        };

    private static TimeReading Hull(TimeReading first, TimeReading next)
    {
        var hull = new Stretch(first.Start!.Value, first.End!.Value).Hull(new(next.Start!.Value, next.End!.Value));
        if (hull == new Stretch(first.Start.Value, first.End.Value))
            return Inside(first, next);
        return first with { Start = hull.Start, End = hull.End, Reason = Both(first, next) };
    }

    /// <summary>"Năm 2024 (Quý II)": the narrower of two is meant.</summary>
    private static TimeReading Inside(TimeReading first, TimeReading next) => next with { Reason = Both(first, next) };

    private static Recurrence Chain(Recurrence first, Recurrence next)
    {
        // A cycle without a due day is completed by the day that follows it.
        if (first is { Month: null, Day: null } && next is not { Month: null, Day: null })
            return next;
        if (first == next)
            return first;

        return first with
        {
            Then = first.Then is null ? next : Chain(first.Then, next),
        };
    }

    private static Sentence Both(TimeReading first, TimeReading next) => new($"{first.Reason.Vi} {next.Reason.Vi}", $"{first.Reason.En} {next.Reason.En}");
}
