using Dinh.Domain.Common;

namespace Dinh.Domain.Households;

/// <summary>A household as it stood at one moment.</summary>
public sealed record HouseholdPage(
    HouseholdState State,
    DateOnly? EndedOn,
    string Sealed,
    Id<Household>? MergedIntoId,
    IReadOnlyList<HouseholdTerm> Terms,
    IReadOnlyList<HouseholdStep> Steps,
    int Deeds
);

/// <summary>What a roll is told when a household is listed.</summary>
public sealed record NewHousehold
{
    public required Id<Household> Key { get; init; }

    public required Id<HouseholdRoll> RollId { get; init; }

    public required int Number { get; init; }

    public required string Sealed { get; init; }

    /// <summary>The key of the representative in the sealed words.</summary>
    public required Guid Representative { get; init; }

    public required DateOnly On { get; init; }

    public Id<Household>? SplitFrom { get; init; }

    public bool IsImported { get; init; }
}
