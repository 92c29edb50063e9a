using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Domain.Disclosure;

/// <summary>Lần công khai: one place or channel where something is shown, from the plan to the proof: since when, until when, who saw to it, with which picture.</summary>
public sealed class Showing
{
    private Showing() { }

    internal Showing(Guid key, ShowingPlace place)
    {
        Key = key;
        (Form, Place, UnitId, Days) = (place.Form, place.Place, place.Unit, place.Days);
    }

    public Guid Key { get; private init; }

    /// <summary>The key of a form of the law: "posting".</summary>
    public string Form { get; private init; } = "";

    public string Place { get; private init; } = "";

    public Id<AdministrativeUnit>? UnitId { get; private init; }

    /// <summary>At least so many consecutive days; null for good, or where days do not matter.</summary>
    public int? Days { get; private init; }

    public DateOnly? From { get; internal set; }

    /// <summary>The last day on which it was seen; null while it is.</summary>
    public DateOnly? Until { get; internal set; }

    /// <summary>Why it came down before its days were over.</summary>
    public string? EndedBecause { get; internal set; }

    /// <summary>Who put it there, as named that day.</summary>
    public string? By { get; internal set; }

    /// <summary>Who took it down, as named that day.</summary>
    public string? EndedBy { get; internal set; }

    /// <summary>Pictures, recordings, signed lists that show it.</summary>
    public IReadOnlyList<ShowingProof> Proofs { get; internal set; } = [];

    /// <summary>Each time it was read out or handed over, and who confirmed it.</summary>
    public IReadOnlyList<ShowingMark> Marks { get; internal set; } = [];

    public bool HasBegun => From is not null;

    /// <summary>The day up to which, and with which, it must stay; null for good, or where days do not matter.</summary>
    public DateOnly? StaysUntil => From is { } from && Days is { } days ? from.AddDays(days - 1) : null;

    /// <summary>The first day on which it may come down; null for good, or where days do not matter.</summary>
    public DateOnly? MayEndOn => StaysUntil?.AddDays(1);

    /// <summary>For how many days it has been seen, that day with them.</summary>
    public int ShownDays(DateOnly day) => From is { } from ? Math.Max(0, (Until is { } until && until < day ? until : day).DayNumber - from.DayNumber + 1) : 0;

    /// <summary>The most days in a row on which it was confirmed that it was read out.</summary>
    public int DaysInARow => Runs.Longest(Marks.Where(m => m.Confirmed is not null));

    /// <summary>Whether it ended before the days were over that the law demands of it.</summary>
    public bool EndedEarly(int? demanded, bool permanent) =>
        Until is { } until && From is { } from && (permanent || (demanded is { } days && until.DayNumber - from.DayNumber + 1 < days));
}

/// <summary>What shows that something stood somewhere.</summary>
/// <param name="OfEnd">Whether it shows that it came down.</param>
public sealed record ShowingProof(string Hash, string Name, DateOnly On, string By, bool OfEnd = false);

/// <summary>One broadcast, one handing over.</summary>
/// <param name="At">The planned or told time of day; null where it does not matter.</param>
/// <param name="Confirmed">Who confirmed that it happened, as named that day; null while it is only planned.</param>
/// <param name="Reader">Who is to read it out; null where nobody was named.</param>
public sealed record ShowingMark(Guid Key, DateOnly On, TimeOnly? At, string? Confirmed = null, string? Note = null, string? Reader = null)
{
    /// <summary>Whether its day has passed and nobody has confirmed it.</summary>
    public bool IsMissedOn(DateOnly today) => Confirmed is null && On < today;
}
