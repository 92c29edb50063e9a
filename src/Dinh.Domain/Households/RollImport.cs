using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Looked through; the roll is as it was.</summary>
    Open,

    Taken,

    /// <summary>Taken back as a whole.</summary>
    Undone,

    /// <summary>Put aside before it was taken.</summary>
    Dropped,
}

/// <summary>Lần nạp sổ hộ: one sheet of households, from its upload over the look through it until the roll takes it over, and back. What it says is sealed.</summary>
public sealed class RollImport(Id<RollImport> id) : Entity<RollImport>(id)
{
    public Id<HouseholdRoll> RollId { get; private init; }

    public DateTime At { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>SHA-256 of the file: the same sheet sent twice is known again.</summary>
    public string FileHash { get; private init; } = "";

    /// <summary>Name and rows of the file with what was mended and chosen; of a sheet that was taken or dropped nothing but the name.</summary>
    public string Sealed { get; private set; } = "";

    public ImportState State { get; private set; }

    public DateOnly? TakenOn { get; private set; }

    public DateOnly? UndoneOn { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Ended { get; private set; }

    /// <summary>The last number of the roll before and after it was taken.</summary>
    public int NumberBefore { get; private set; }

    public int NumberAfter { get; private set; }

    /// <summary>The last frozen copy of the roll when it was taken: a later one stands on it.</summary>
    public int FreezeBefore { get; private set; }

    /// <summary>What it touched, as it stood before.</summary>
    public IReadOnlyList<TouchedHousehold> Touched { get; private set; } = [];

    public static RollImport Begin(Id<RollImport> key, Id<HouseholdRoll> roll, (string Hash, string Sealed) sheet, (string By, DateTime At) hand) =>
        new(key)
        {
            RollId = roll,
            FileHash = sheet.Hash,
            Sealed = sheet.Sealed,
            By = hand.By,
            At = hand.At,
        };

    /// <summary>Keeps what a person made of columns and rows.</summary>
    public Outcome Keep(string words)
    {
        if (State != ImportState.Open)
            return new Refusal("roll-import.not-open");

        Sealed = words;
        return Outcome.Done;
    }

    public Outcome Drop(string words)
    {
        if (State != ImportState.Open)
            return new Refusal("roll-import.not-open");

        (State, Sealed) = (ImportState.Dropped, words);
        return Outcome.Done;
    }

    /// <summary>Writes down what the roll took over.</summary>
    /// <param name="words">What remains of the sheet: its name.</param>
    public Outcome Take(HouseholdRoll roll, IReadOnlyList<TouchedHousehold> touched, int numberBefore, string words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(touched);
        if (State != ImportState.Open)
            return new Refusal("roll-import.not-open");
        if (touched.Count == 0)
            return new Refusal("roll-import.nothing-new");

        (State, TakenOn, Touched, Sealed) = (ImportState.Taken, today, touched, words);
        (NumberBefore, NumberAfter, FreezeBefore) = (numberBefore, roll.LastNumber, roll.LastFreeze);
        (Added, Changed, Ended) = (Count(Touch.Added), Count(Touch.Changed), Count(Touch.Ended));
        Happened(new RollImportTaken(Id, RollId, Added, Changed, Ended));
        return Outcome.Done;
    }

    /// <summary>Puts the roll back to where it stood, as long as nothing was built on the import.</summary>
    /// <param name="households">What it touched.</param>
    /// <returns>The households that it had added, to be removed.</returns>
    public (Outcome Outcome, IReadOnlyList<Household> Added) Undo(HouseholdRoll roll, IReadOnlyList<Household> households, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(households);
        if (State != ImportState.Taken)
            return (new Refusal("roll-import.not-taken"), []);

        var now = households.ToDictionary(h => h.Id);
        if (roll.LastFreeze != FreezeBefore || !roll.IsOpen)
            return (new Refusal("roll-import.frozen-since"), []);
        if (roll.LastNumber != NumberAfter || Touched.Any(t => !now.TryGetValue(t.Household, out var household) || household.Deeds != t.DeedsAfter))
            return (new Refusal("roll-import.changed-since"), []);

        foreach (var touched in Touched)
            if (touched.Before is { } page)
                now[touched.Household].Restore(page);
        roll.TakeBack(NumberBefore);
        var added = Touched.Where(t => t.Before is null).Select(t => now[t.Household]).ToList();
        (State, UndoneOn, Touched) = (ImportState.Undone, today, []);
        Happened(new RollImportUndone(Id, RollId));
        return (Outcome.Done, added);
    }

    private int Count(Touch touch) => Touched.Count(t => t.Touch == touch);
}

/// <summary>What an import did to a household.</summary>
public enum Touch
{
    Added,
    Changed,
    Ended,
}

/// <summary>One household that an import touched.</summary>
/// <param name="DeedsAfter">Its count of deeds then: where it has grown, somebody has built on the import.</param>
/// <param name="Before">As it stood before; null where the import added it.</param>
public sealed record TouchedHousehold(Id<Household> Household, Touch Touch, int DeedsAfter, HouseholdPage? Before);
