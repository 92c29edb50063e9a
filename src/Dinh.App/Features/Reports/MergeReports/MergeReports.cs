using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.MergeReports;

/// <param name="Round">The lower round.</param>
/// <param name="Into">The receiver's own report of the round above.</param>
public sealed record MergeReports(Id<ReportRound> Round, Id<Report> Into);

/// <summary>Takes the sums of the accepted reports into the receiver's own; these are then merged. Done again, it takes the sums anew.</summary>
public sealed class MergeReportsHandler(DinhDb db, Access access, MergedFiguresQuery sums, WriteMergedHandler write, TimeProvider clock)
{
    /// <returns>How many reports are merged, and how many figures were left as they had been typed.</returns>
    public async Task<(Outcome Outcome, int Reports, int Kept)> HandleAsync(MergeReports command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (merged, kept) = (0, 0);
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            await using var whole = await db.Database.BeginTransactionAsync(stop);
            (var refusal, merged, kept) = await MergeAsync(command, stop);
            if (refusal is not null)
                return refusal;

            await whole.CommitAsync(stop);
            return Outcome.Done;
        });
        return (outcome, merged, kept);
    }

    private async Task<(Refusal? Refusal, int Reports, int Kept)> MergeAsync(MergeReports command, CancellationToken stop)
    {
        var round = await access.Owned(db.ReportRounds).AsNoTracking().GetAsync(command.Round, stop);
        await db.HoldAsync(f => f.ReportId == command.Into, stop);
        var into = await db.OwnedReportAsync(access, command.Into, stop);
        if (into.RoundId == round.Id || !into.IsBeingFilled)
            return (new("report.cannot-take-sums"), 0, 0);
        if (await db.ReportRounds.AnyAsync(r => r.Id == into.RoundId && r.LockedOn != null, stop))
            return (new("round.locked"), 0, 0);

        var lower = await db
            .Reports.Where(r => r.RoundId == round.Id && (r.State == ReportState.Accepted || r.State == ReportState.Merged))
            .Whole()
            .ToListAsync(stop);
        if (lower.Count == 0)
            return (new("report.nothing-accepted"), 0, 0);

        var form = await db.ReportForms.AsNoTracking().Where(f => db.ReportRounds.Any(r => r.Id == into.RoundId && r.FormId == f.Id)).SingleAsync(stop);
        var figures = await sums.OfAsync(round, form.Content, stop);
        if (figures.Count == 0)
            return (new("report.forms-share-nothing"), 0, 0);

        var kept = await write.HandleAsync(into.Current.Row, figures, stop);
        var now = access.Moment(clock, round.ToId);
        foreach (var report in lower)
            report.Merge(into.Id, now);
        await db.SaveChangesAsync(stop);
        return (null, lower.Count, kept);
    }
}
