using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReadCoverage;

/// <summary>One task of the higher plan: a column.</summary>
/// <param name="Code">Its markers, or its place where it has none.</param>
public sealed record CoverageColumn(Id<PlanEntry> Entry, int Order, string Code, string Title, string Lead);

/// <summary>One task in one unit's plan; <see cref="Mark"/> is null where the unit is not asked for it.</summary>
public readonly record struct CoverageCell(CoverageMark? Mark, bool ByHand);

/// <summary>One unit: a row, with a cell for each column once it has a plan.</summary>
public sealed record CoverageRow(int Number, string Unit, Id<Plan>? Plan, DateOnly? Due, IReadOnlyList<CoverageCell> Cells)
{
    public bool HasPlan => Plan is not null;

    public int Covered => Cells.Count(c => c.Mark == CoverageMark.Covered);

    public int Holes => Cells.Count(c => c.Mark == CoverageMark.Hole);

    /// <summary>How many entries the unit is to take up, those left aside that do not apply.</summary>
    public int Owed => Covered + Holes;
}

/// <summary>The matrix of a higher plan: units by tasks, with the holes.</summary>
public sealed record CoverageSheet(Id<Plan> Plan, string Name, string Title, IReadOnlyList<CoverageColumn> Columns, IReadOnlyList<CoverageRow> Rows)
{
    public int Answered => Rows.Count(r => r.HasPlan);

    public int Holes => Rows.Sum(r => r.Holes);

    /// <summary>The rows and columns in which something is missing: units without a plan, and tasks that somebody left out.</summary>
    public CoverageSheet OnlyHoles()
    {
        var rows = Rows.Where(r => !r.HasPlan || r.Holes > 0).ToList();
        var kept = Enumerable.Range(0, Columns.Count).Where(at => rows.Exists(r => r.HasPlan && r.Cells[at].Mark == CoverageMark.Hole)).ToList();
        return this with
        {
            Columns = kept.ConvertAll(at => Columns[at]),
            Rows = rows.ConvertAll(r => r.HasPlan ? r with { Cells = kept.ConvertAll(at => r.Cells[at]) } : r),
        };
    }
}
