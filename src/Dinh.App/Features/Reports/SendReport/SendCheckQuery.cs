using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SendReport;

/// <summary>Looks over what is about to be sent. Whatever else must be in order before a sending says so as an <see cref="IBeforeSending"/>.</summary>
public sealed class SendCheckQuery(DinhDb db, IEnumerable<IBeforeSending> others)
{
    /// <summary>Why it cannot be sent as it stands; null when it can.</summary>
    public async Task<Refusal?> RefusedAsync(Report report, ReportRound round, bool saysNothing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(round);

        // The record says best why it cannot be sent at all.
        if (!report.IsBeingFilled || round.IsLocked)
            return null;

        var row = report.Current.Row;

        // What is only worked out may be more than nothing where nothing was: fourteen clauses that had no matter.
        var told = db.Figures.Where(f => f.Filing == row && f.Origin != FigureOrigin.Reckoned);
        var hasFigures = await told.AnyAsync(f => (f.Number != null && f.Number != 0) || (f.Text != null && f.Text != ""), stop);
        var hasRows = await db.RegisterLines.AnyAsync(l => l.Filing == row, stop);
        if (saysNothing)
            return hasFigures || hasRows ? new("report.nothing-but-figures") : null;
        if (!hasRows && !await db.Figures.AnyAsync(f => f.Filing == row && (f.Number != null || f.Text != null), stop))
            return new("report.empty");

        foreach (var other in others)
        {
            if (await other.RefusedAsync(report.Current, round, stop) is { } refused)
                return refused;
        }

        return null;
    }
}
