using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <summary>What is said when an act is begun.</summary>
/// <param name="Kind">The kind of act.</param>
/// <param name="Title">Its name.</param>
/// <param name="OwnerId">The body that enters it.</param>
/// <param name="DrafterId">The body that drafts it; a village for its code.</param>
/// <param name="DeciderId">The body that will issue or recognise it.</param>
public sealed record NewAct(ActKind Kind, string Title, Id<Body> OwnerId, Id<Body> DrafterId, Id<Body> DeciderId)
{
    public const int LongestTitle = 500;

    /// <summary>The key of the decider's level on that day; empty when it has none.</summary>
    public string Level { get; init; } = "";

    public BodyKind DecidedBy { get; init; }

    public BodyKind DraftedBy { get; init; }

    /// <summary>The names of the bodies, by which readers search.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>How a village code was proposed; null for the other kinds.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Why this cannot be begun on that day; null when it can.</summary>
    public Refusal? RefusedOn(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Title))
            return new("local-act.without-title");
        if (Procedures.Of(Kind, today).Count == 0)
            return new("local-act.no-law-on-day");
        if (Deciders.Find(Kind, Level, $"{DecidedBy}", today) is null)
            return new("local-act.cannot-decide", Deciders.Of(Kind, today) is [var one, ..] ? one.Basis : null);
        if (Kind != ActKind.VillageCode)
            return null;

        return DraftedBy != BodyKind.Village ? new("village-code.drafted-by-village")
            : Proposal is null ? new("village-code.without-proposal", Procedures.Find(Kind, ActStep.Draft, today)?.Basis)
            : Proposal.RefusedOn(today);
    }
}
