namespace Dinh.Law.Time.Words;

/// <summary>Strings due days together: "15/6 và 15/12 hằng năm".</summary>
internal static class Recurrences
{
    /// <summary>More due days than a year has months twice over are a text gone wrong, not a duty.</summary>
    private const int Most = 24;

    /// <summary>One chain of the different days, in the order given; null for none.</summary>
    public static Recurrence? Chain(IEnumerable<Recurrence> days)
    {
        Recurrence? chain = null;
        foreach (var day in days.Select(d => d with { Then = null }).Distinct().Take(Most).Reverse())
            chain = day with { Then = chain };
        return chain;
    }

    public static IEnumerable<Recurrence> Days(Recurrence? chain)
    {
        for (; chain is not null; chain = chain.Then)
            yield return chain;
    }

    /// <summary>Both in one; a cycle without a due day is completed by the day that follows it.</summary>
    public static Recurrence Join(Recurrence first, Recurrence next) =>
        first is { Month: null, Day: null } && next is not { Month: null, Day: null } ? next : Chain(Days(first).Concat(Days(next)))!;
}
