using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports;

/// <summary>How deeds of this folder load reports with all that is in them, and in whose name they act.</summary>
internal static class OwnReports
{
    public static IQueryable<Report> Whole(this IQueryable<Report> reports) => reports.Include(r => r.Filings).AsSplitQuery();

    /// <summary>A report of the reader's own body.</summary>
    public static Task<Report> OwnedReportAsync(this DinhDb db, Access access, Id<Report> id, CancellationToken stop) =>
        access.Owned(db.Reports).Whole().GetAsync(id, stop);

    /// <summary>A report that the reader's body owes, passes on or receives.</summary>
    public static Task<Report> SeenReportAsync(this DinhDb db, Access access, Id<Report> id, CancellationToken stop) =>
        access.Visible(db.Reports).Whole().GetAsync(id, stop);

    /// <summary>The duties to send these reports, or those that go on in their places.</summary>
    public static async Task<Dictionary<Id<Duty>, Duty>> DutiesToSendAsync(this DinhDb db, IEnumerable<Report> reports, CancellationToken stop)
    {
        var keys = reports.Select(r => r.DutyId).ToList();
        var goOn = await db
            .Duties.Where(d => keys.Contains(d.Id))
            .Select(d => new { d.Id, To = d.MergedInto ?? d.Id })
            .ToDictionaryAsync(d => d.Id, d => d.To, stop);
        var meant = goOn.Values.Distinct().ToList();
        var duties = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().Where(d => meant.Contains(d.Id)).ToListAsync(stop);
        return goOn.ToDictionary(g => g.Key, g => duties.Find(d => d.Id == g.Value)!);
    }

    /// <summary>All that sending a report does: the round's duty, and the turn of the plan's own where the regime came from a plan.</summary>
    public static async Task<IReadOnlyList<(Duty Duty, EvidenceFor Target)>> DoneBySendingAsync(
        this DinhDb db,
        Report report,
        ReportRound round,
        CancellationToken stop
    )
    {
        var own = (await db.DutiesToSendAsync([report], stop))[report.DutyId];
        var planned = await db
            .Duties.Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .Where(d => d.BodyId == report.BodyId && d.CancelledOn == null)
            .Where(d => db.ReportRegimes.Any(r => r.Id == round.RegimeId && r.SourceRef == d.SourceRef && r.SourceLink == d.Source.Link))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        return
        [
            (own, EvidenceFor.Whole),
            .. planned
                .Where(d => !d.HasTurns || d.Turns.TakeWhile(t => t.Due <= round.DueOn).Any(t => t.Due == round.DueOn))
                .Select(d => (d, d.HasTurns ? EvidenceFor.TurnDue(round.DueOn) : EvidenceFor.Whole)),
        ];
    }

    /// <summary>Takes back what closed the duties: the report is owed again.</summary>
    public static async Task WithdrawSendingAsync(this DinhDb db, Report report, ReportRound round, string because, DateOnly today, CancellationToken stop)
    {
        var link = ReportLinks.Of(report.Id);
        foreach (var (duty, _) in await db.DoneBySendingAsync(report, round, stop))
        {
            foreach (var proof in duty.Evidence.Where(e => e.Stands && e.Kind == ProofKind.Record && e.Key == link).ToList())
                duty.Withdraw(proof.Id, because, today);
        }
    }

    /// <summary>The reader, in the name of a body of theirs; of the first where they act for none of those.</summary>
    public static Moment Moment(this Access access, TimeProvider clock, params Id<Body>?[] bodies) =>
        new(access.Name, bodies.OfType<Id<Body>>().Concat(access.Bodies).FirstOrDefault(access.MayActFor), clock.GetUtcNow().UtcDateTime, clock.Today);
}
