namespace Dinh.Law.Reporting;

/// <summary>When a figure lies so far from those of the other units of its round that the receiver looks at it.</summary>
/// <param name="Times">More than so many times the middle one, or less than the like part.</param>
/// <param name="Least">A difference below this is never looked at.</param>
/// <param name="Reports">So many units must have a figure before there is a middle to speak of.</param>
public sealed record PeerRule(FigureType Type, DateOnly From, decimal Times, decimal Least, int Reports, Confidence Confidence)
{
    /// <summary>Nothing where all the others have something is as far off as many times as much.</summary>
    public bool IsFarOff(decimal value, decimal middle) =>
        Math.Abs(value - middle) >= Least && (Math.Abs(value) > Times * Math.Abs(middle) || Math.Abs(value) * Times < Math.Abs(middle));
}

/// <summary>The figures of one cell beside each other.</summary>
public static class Peers
{
    private static readonly List<PeerRule> Rows = [.. LawBook.ReadRows<PeerRule>("Reporting/peers.json").OrderByDescending(r => r.From)];

    /// <summary>Null for words, days and choices, and before the first rule.</summary>
    public static PeerRule? At(FigureType type, DateOnly day) => Rows.Find(r => r.Type == type && r.From <= day);

    /// <summary>The middle one; the lower of the two middle ones where they are even in number, so that it is always a figure that somebody reported.</summary>
    public static decimal MiddleOf(IReadOnlyCollection<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Order().ElementAt((values.Count - 1) / 2);
    }
}
