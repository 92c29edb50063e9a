using Dinh.Domain.Common;

namespace Dinh.Domain.Duties;

/// <summary>What a piece of evidence closes: the whole duty, one turn or one milestone; or the part of a body, which closes nothing by itself.</summary>
public readonly record struct EvidenceFor(DateOnly? Turn, Id<Milestone>? Milestone)
{
    public PartKey? Part { get; init; }

    public static EvidenceFor Whole => default;

    public static EvidenceFor PartOf(PartKey part) => default(EvidenceFor) with { Part = part };

    public static EvidenceFor TurnDue(DateOnly due) => new(due, null);

    public static EvidenceFor Step(Id<Milestone> milestone) => new(null, milestone);
}

/// <summary>What whoever closes a duty says to what stands against it.</summary>
/// <param name="OverSilence">Why it is closed although a coordinator or adviser has not answered.</param>
/// <param name="Unusual">Why evidence of this sort serves.</param>
public readonly record struct Closing(string? OverSilence = null, string? Unusual = null)
{
    internal string? SilentThen { get; init; }
}
