using Dinh.App.Features.Reports.SumReports;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>A round whose reports went into this one: the way back down to them.</summary>
/// <param name="Reports">How many.</param>
/// <param name="Sums">Where each figure is told unit by unit; null where the reader may not ask.</param>
public sealed record BelowRound(string Name, int Reports, string? Sums)
{
    public IReadOnlyList<BelowRegister> Registers { get; init; } = [];
}

/// <summary>A register of the reports below, with how many rows stand there now.</summary>
public sealed record BelowRegister(string Number, Sentence Title, int Rows, string Link);

/// <summary>What stands below a report that took its figures from others.</summary>
public sealed class ReportsBelowQuery(DinhDb db, SubtreeQuery subtrees)
{
    public async Task<IReadOnlyList<BelowRound>> OfAsync(Report report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rounds = await db
            .Reports.Where(r => r.MergedInto == report.Id)
            .GroupBy(r => r.RoundId)
            .Select(g => new { Round = g.Key, Count = g.Count() })
            .Join(db.ReportRounds, g => g.Round, r => r.Id, (g, r) => new { Round = r, g.Count })
            .Join(
                db.ReportForms,
                r => r.Round.FormId,
                f => f.Id,
                (r, f) =>
                    new
                    {
                        r.Round,
                        r.Count,
                        f.Content,
                    }
            )
            .OrderBy(r => r.Round.Name)
            .ToListAsync(stop);
        if (rounds.Count == 0 || await subtrees.UnitAsync(report.UnitId, stop) is not { } unit)
            return [.. rounds.Select(r => new BelowRound(r.Round.Name, r.Count, null))];

        var rows = await RowsAsync(report.Id, stop);
        return [.. rounds.Select(r => Of(r.Round, r.Content, r.Count, unit.Id, rows))];
    }

    private static BelowRound Of(
        ReportRound round,
        FormContent form,
        int reports,
        Id<Domain.Units.AdministrativeUnit> unit,
        Dictionary<(Id<ReportRound>, string), int> rows
    )
    {
        var ask = new SumAsk
        {
            Form = round.FormCode,
            Periods = [ReportPeriods.Read(round.PeriodKey)!],
            Unit = unit,
        };
        return new(round.Name, reports, SumLinks.Of(ask))
        {
            Registers =
            [
                .. form
                    .Sections.Where(s => s.Kind == SectionKind.Register)
                    .Select(s => new BelowRegister(s.Number, s.Title, rows.GetValueOrDefault((round.Id, s.Key)), SumLinks.Register(ask, s.Key))),
            ],
        };
    }

    private async Task<Dictionary<(Id<ReportRound>, string), int>> RowsAsync(Id<Report> into, CancellationToken stop)
    {
        var merged = db.Reports.Where(r => r.MergedInto == into);
        var counted = await db
            .Filings.Where(f => f.CountsFrom != null && f.CountsTo == null && merged.Any(r => r.Id == f.ReportId))
            .Join(db.RegisterLines, f => f.Row, l => l.Filing, (f, l) => new { f.RoundId, l.Section })
            .GroupBy(l => new { l.RoundId, l.Section })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(stop);
        return counted.ToDictionary(c => (c.Key.RoundId, c.Key.Section), c => c.Count);
    }
}
