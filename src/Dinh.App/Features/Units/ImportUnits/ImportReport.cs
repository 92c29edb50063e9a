using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>What an import found and did, or would do.</summary>
public sealed record ImportReport(int AddedUnits, int KnownUnits, int CorrectedUnits, int AddedChanges, int KnownChanges)
{
    public bool Written { get; init; }

    /// <summary>Rows of successors that wait for an answer.</summary>
    public int WaitingRows { get; init; }

    /// <summary>How many units stand on each floor of the tree, for each span of days that lists speak of.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    public IReadOnlyList<CatalogueFinding> Findings { get; init; } = [];

    public IEnumerable<CatalogueFinding> Errors => Findings.Where(f => f.Kind == CatalogueFindingKind.Error);

    public IEnumerable<CatalogueFinding> Questions => Findings.Where(f => f.Kind == CatalogueFindingKind.Question);

    public static ImportReport Of(MergedCatalogue merged, IReadOnlyList<CatalogueFinding> findings, IReadOnlyList<AdministrativeUnit> units) =>
        new(merged.AddedUnits.Count, merged.KnownUnits, merged.CorrectedUnits, merged.AddedChanges.Count, merged.KnownChanges)
        {
            WaitingRows = merged.WaitingRows,
            Findings = findings,
            Spans =
            [
                .. units
                    .Where(u => u.Kind != Country.Kind)
                    .GroupBy(u => (u.ValidFrom, u.ValidTo))
                    .OrderBy(g => g.Key.ValidFrom)
                    .Select(g => new Span(
                        g.Key.ValidFrom,
                        g.Key.ValidTo,
                        [.. g.GroupBy(u => u.Path.Count(c => c == '/')).OrderBy(f => f.Key).Select(f => f.Count())]
                    )),
            ],
        };

    /// <param name="Floors">The number of units on each floor, from the top.</param>
    public sealed record Span(DateOnly From, DateOnly? To, IReadOnlyList<int> Floors);
}
