using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.Domain.Disclosure;

/// <summary>All that is said when something to be made public is begun.</summary>
public sealed record NewPublication
{
    public required Id<Publication> Key { get; init; }

    public required Id<Body> BodyId { get; init; }

    public required string UnitPath { get; init; }

    public string? ItemKey { get; init; }

    public required string TaskKey { get; init; }

    public string PeriodKey { get; init; } = "";

    public Id<DueDisclosure>? DueId { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public Id<Paper>? PaperId { get; init; }

    public string? PaperLabel { get; init; }

    public required string InCharge { get; init; }

    public required PublicWording Wording { get; init; }

    /// <summary>Where it is to be shown.</summary>
    public IReadOnlyList<ShowingPlace> Forms { get; init; } = [];
}

/// <summary>Where something is to be shown.</summary>
/// <param name="Form">The key of a form of the law: "posting".</param>
/// <param name="Place">"Nhà văn hóa thôn Nà Phát"; empty where the form says it.</param>
/// <param name="Unit">The village, where it is one of the tree.</param>
/// <param name="Days">For how many consecutive days; null for good, or where days do not matter.</param>
public sealed record ShowingPlace(string Form, string Place, Id<AdministrativeUnit>? Unit = null, int? Days = null);
