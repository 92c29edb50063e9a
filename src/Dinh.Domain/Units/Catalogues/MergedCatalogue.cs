namespace Dinh.Domain.Units.Catalogues;

/// <summary>What believing the lists would add to what is known.</summary>
/// <param name="AddedUnits">Parents before children.</param>
public sealed record MergedCatalogue(
    IReadOnlyList<AdministrativeUnit> AddedUnits,
    IReadOnlyList<UnitChange> AddedChanges,
    IReadOnlyList<CatalogueFinding> Findings
)
{
    public int KnownUnits { get; init; }

    public int CorrectedUnits { get; init; }

    public int KnownChanges { get; init; }

    /// <summary>Rows that wait for a person's answer.</summary>
    public int WaitingRows { get; init; }
}
