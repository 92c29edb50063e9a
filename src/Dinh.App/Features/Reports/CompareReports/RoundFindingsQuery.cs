using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CompareReports;

/// <summary>Why a receiver looks at something before accepting it.</summary>
public enum FindingKind
{
    /// <summary>It lies far from what the other units reported.</summary>
    FarOff,

    /// <summary>It is far from the period before, and the sender says why.</summary>
    Explained,

    /// <summary>The sender says that there was nothing to report.</summary>
    Nothing,
}

/// <summary>One thing to look at in one report of a round.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Body">Whose it is.</param>
/// <param name="Cell">Which cell; null where it is about the whole report.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Middle">The middle one of all that were reported.</param>
/// <param name="Says">What the sender says.</param>
public sealed record RoundFinding(FindingKind Kind, Id<Report> Report, string Body, FormCell? Cell, decimal? Value, decimal? Middle, string? Says)
{
    /// <summary>Whether it waits for the receiver.</summary>
    public bool Waits { get; init; }

    public Confidence? Confidence { get; init; }
}

/// <summary>What is to be looked at in a round before it is accepted: four questions to the store, however many bodies report.</summary>
public sealed class RoundFindingsQuery(DinhDb db)
{
    public async Task<IReadOnlyList<RoundFinding>> OfAsync(ReportRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(round);
        var form = await db.ReportForms.AsNoTracking().Where(f => f.Id == round.FormId).Select(f => f.Content).SingleAsync(stop);
        var reports = await ReportsAsync(round.Id, stop);
        var cells = form.Cells.DistinctBy(c => c.Key).ToDictionary(c => c.Key);
        var found = (await FarOffAsync(round, cells, reports, stop)).Concat(await ExplainedAsync(round.Id, cells, reports, stop)).Concat(Silent(reports));
        return
        [
            .. found
                .OrderByDescending(f => f.Waits)
                .ThenByDescending(f => f.Kind == FindingKind.FarOff)
                .ThenByDescending(Distance)
                .ThenBy(f => f.Body, StringComparer.Ordinal),
        ];
    }

    // How many times it is more, or less, than the middle one.
    private static decimal Distance(RoundFinding finding) =>
        finding is not { Value: { } value, Middle: { } middle } ? 0
        : Math.Min(Math.Abs(value), Math.Abs(middle)) is var least and > 0 ? Math.Max(Math.Abs(value), Math.Abs(middle)) / least
        : Math.Max(Math.Abs(value), Math.Abs(middle));

    private async Task<Dictionary<long, SentReport>> ReportsAsync(Id<ReportRound> round, CancellationToken stop) =>
        await Counting(round)
            .Join(
                db.Reports.Where(r => r.JoinedTo == null),
                f => f.ReportId,
                r => r.Id,
                (f, r) =>
                    new SentReport(
                        f.Row,
                        r.Id,
                        db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First(),
                        r.State == ReportState.Sent && r.HolderId == r.ToId,
                        f.NothingBecause
                    )
            )
            .ToDictionaryAsync(r => r.Filing, stop);

    private IQueryable<Filing> Counting(Id<ReportRound> round) => db.Filings.Where(f => f.RoundId == round && f.CountsFrom != null && f.CountsTo == null);

    private async Task<IEnumerable<RoundFinding>> FarOffAsync(
        ReportRound round,
        Dictionary<string, FormCell> cells,
        Dictionary<long, SentReport> reports,
        CancellationToken stop
    )
    {
        var figures = await db
            .Figures.Where(f => f.Number != null && Counting(round.Id).Any(c => c.Row == f.Filing))
            .Join(
                db.CellNumbers,
                f => f.Cell,
                c => c.Number,
                (f, c) =>
                    new
                    {
                        f.Filing,
                        c.Key,
                        Number = f.Number!.Value,
                    }
            )
            .ToListAsync(stop);
        return figures
            .Where(f => cells.ContainsKey(f.Key) && reports.ContainsKey(f.Filing))
            .GroupBy(f => f.Key, f => (Report: reports[f.Filing], Value: cells[f.Key].Indicator.ValueOf(f.Number)))
            .SelectMany(g => FarOff(cells[g.Key], [.. g], round.To));
    }

    private static IEnumerable<RoundFinding> FarOff(FormCell cell, IReadOnlyList<(SentReport Report, decimal Value)> values, DateOnly day)
    {
        if (Peers.At(cell.Indicator.Type, day) is not { } rule || values.Count < rule.Reports)
            return [];

        var middle = Peers.MiddleOf([.. values.Select(v => v.Value)]);
        return values
            .Where(v => rule.IsFarOff(v.Value, middle))
            .Select(v => new RoundFinding(FindingKind.FarOff, v.Report.Id, v.Report.Body, cell, v.Value, middle, null)
            {
                Waits = v.Report.Waits,
                Confidence = rule.Confidence,
            });
    }

    private async Task<IEnumerable<RoundFinding>> ExplainedAsync(
        Id<ReportRound> round,
        Dictionary<string, FormCell> cells,
        Dictionary<long, SentReport> reports,
        CancellationToken stop
    )
    {
        var notes = await db
            .CellNotes.AsNoTracking()
            .Where(n => n.Explanation != null && n.Explanation != "" && Counting(round).Any(c => c.Row == n.Filing))
            .Join(
                db.CellNumbers,
                n => n.Cell,
                c => c.Number,
                (n, c) =>
                    new
                    {
                        n.Filing,
                        c.Key,
                        n.Explanation,
                        Number = db.Figures.Where(f => f.Filing == n.Filing && f.Cell == n.Cell).Select(f => f.Number).FirstOrDefault(),
                    }
            )
            .ToListAsync(stop);
        return notes
            .Where(n => reports.ContainsKey(n.Filing))
            .Select(n => (Note: n, Report: reports[n.Filing], Cell: cells.GetValueOrDefault(n.Key)))
            .Select(n => new RoundFinding(
                FindingKind.Explained,
                n.Report.Id,
                n.Report.Body,
                n.Cell,
                n.Note.Number is { } number ? n.Cell?.Indicator.ValueOf(number) : null,
                null,
                n.Note.Explanation
            )
            {
                Waits = n.Report.Waits,
            });
    }

    private static IEnumerable<RoundFinding> Silent(Dictionary<long, SentReport> reports) =>
        reports
            .Values.Where(r => r.NothingBecause is not null)
            .Select(r => new RoundFinding(FindingKind.Nothing, r.Id, r.Body, null, null, null, r.NothingBecause) { Waits = r.Waits });

    private sealed record SentReport(long Filing, Id<Report> Id, string Body, bool Waits, string? NothingBecause);
}
