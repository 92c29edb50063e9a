using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LockRound;

/// <param name="UnlockBecause">Why it is opened again; null to lock it.</param>
public sealed record LockRound(Id<ReportRound> Round, string? UnlockBecause = null);

/// <summary>The receiver lets nothing in a round change any more, or opens it again with the reason.</summary>
public sealed class LockRoundHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(LockRound command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => LockAsync(command, stop));
    }

    private async Task<Outcome> LockAsync(LockRound command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await db.HoldAsync(f => f.RoundId == command.Round, stop);
        var round = await access.Owned(db.ReportRounds).GetAsync(command.Round, stop);
        var outcome = command.UnlockBecause is { } because ? round.Unlock(because, clock.Today) : round.Lock(clock.Today);
        if (outcome.Refusal is not null)
            return outcome;

        if (command.UnlockBecause is null)
            await LockSettledAsync(round, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return outcome;
    }

    private async Task LockSettledAsync(ReportRound round, CancellationToken stop)
    {
        var now = access.Moment(clock, round.ToId);
        var settled = await db
            .Reports.Where(r => r.RoundId == round.Id && (r.State == ReportState.Accepted || r.State == ReportState.Merged))
            .Whole()
            .ToListAsync(stop);
        foreach (var report in settled)
            report.Lock(now);
    }
}
