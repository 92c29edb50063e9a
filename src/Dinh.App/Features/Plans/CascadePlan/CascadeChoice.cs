using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>What who confirms a plan decides of the levels above and below.</summary>
/// <param name="Carries">The higher plan that it carries out; null for none.</param>
/// <param name="Opens">Whether the units below are to make plans of their own.</param>
/// <param name="Due">By when; null for what the plan says, or else custom.</param>
public sealed record CascadeChoice(Id<Plan>? Carries, bool Opens, DateOnly? Due);

/// <summary>A higher plan that waits for this body's own.</summary>
public sealed record HigherPlan(Id<Plan> Id, string Name, string Issuer, string Title, DateOnly? Due);

/// <summary>What the confirm page proposes of the levels above and below.</summary>
/// <param name="Higher">The higher plans that this one may carry out.</param>
/// <param name="Carries">The one that it names.</param>
/// <param name="Units">How many units below can be asked for plans of their own.</param>
/// <param name="Words">The plan's own words about that; null where it says nothing.</param>
/// <param name="Opens">Whether to ask, unless who confirms thinks otherwise.</param>
/// <param name="Why">Where the day comes from.</param>
public sealed record CascadeProposal(IReadOnlyList<HigherPlan> Higher, Id<Plan>? Carries, int Units, string? Words, bool Opens, DateOnly? Due, Sentence Why)
{
    /// <summary>Papers of the same issuer that still stand, of which a plan that bears a number may say what it does to them; the newest first.</summary>
    public IReadOnlyList<Paper> Earlier { get; init; } = [];

    public static CascadeProposal None { get; } = new([], null, 0, null, false, null, new("", ""));

    public CascadeChoice Choice => new(Carries, Opens, Due);
}
