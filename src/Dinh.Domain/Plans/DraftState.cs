using System.Globalization;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Plans;

/// <summary>Where a draft stands; it follows from what was done to it.</summary>
public enum DraftState
{
    /// <summary>Its file is kept, and is being read or waits for it.</summary>
    Reading,

    /// <summary>Its file could not be read.</summary>
    Unreadable,

    Open,

    /// <summary>Others have it before them, for their opinion or to sign.</summary>
    Held,
    Confirmed,
    Discarded,
}

/// <summary>Who changes a draft, and when.</summary>
public readonly record struct Touch(string By, DateTime At);

/// <summary>Reads a day as people write it.</summary>
public static class DraftDay
{
    private static readonly string[] Shapes = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Replace(" ", "", StringComparison.Ordinal), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

/// <summary>A file that a clerk uploads for a body.</summary>
public sealed record Upload(Id<Body> Owner, string FileName, string FileHash, Touch Touch)
{
    /// <summary>The higher plan that it was begun from.</summary>
    public Id<Plan>? Parent { get; init; }
}

public sealed record DraftUploaded(Id<PlanDraft> Draft, string FileName, string Hash);

public sealed record DraftBegun(Id<PlanDraft> Draft);

public sealed record DraftRead(Id<PlanDraft> Draft, int Tasks, int Reports);

public sealed record DraftUnreadable(Id<PlanDraft> Draft, string Because);

public sealed record DraftReadAgain(Id<PlanDraft> Draft);

public sealed record DraftCorrected(Id<PlanDraft> Draft, string Part, FieldName Field, string Before, string After);

public sealed record DraftPartAdded(Id<PlanDraft> Draft, string Part, PartKind Kind);

public sealed record DraftPartFlagged(Id<PlanDraft> Draft, string Part, string Flag);

public sealed record DraftNameAnswered(Id<PlanDraft> Draft, string Name, NameMeaning? Meaning);

public sealed record DraftFindingSetAside(Id<PlanDraft> Draft, string Rule, string? Reason);

/// <param name="Cards">The cards that were written in, added, moved or taken out.</param>
public sealed record DraftWritten(Id<PlanDraft> Draft, IReadOnlyList<string> Cards);

public sealed record DraftDiscarded(Id<PlanDraft> Draft, string Reason);

public sealed record DraftParentNamed(Id<PlanDraft> Draft, Id<Plan>? Parent);

public sealed record DraftTakenUp(Id<PlanDraft> Draft);

public sealed record DraftConfirmed(Id<PlanDraft> Draft, Id<Plan> Plan);

public sealed record DraftHandedOver(Id<PlanDraft> Draft, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
