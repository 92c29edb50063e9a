using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.CountDuties;
using Dinh.App.Features.Reports.Counting;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>How the duties of a report's bodies stood when its window ended, what comes next, and who reported in what it merges.</summary>
public sealed class WorkOfPeriodQuery(DinhDb db, ReportBodiesQuery bodies)
{
    private const int MostNamed = 15;

    public async Task<WorkDone> DoneAsync(ReportToWrite head, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(head);
        var (from, to) = (head.Round.From, head.Round.To);
        var (duties, names) = await DutiesAsync(head, stop);
        var closings = duties.SelectMany(d => d.ClosingsUntil(to)).Where(c => c.On >= from).ToList();
        var late = duties.Where(d => d.Then(to).WasLateOn(to)).OrderBy(d => d.Then(to).NextDue).ThenBy(d => d.Id.Value);
        return new(closings.Count, closings.Count(c => !c.IsInTime), [.. late.Select(d => Told(d, d.Then(to).NextDue, names))]);
    }

    /// <summary>What falls due in the next period, the first first.</summary>
    public async Task<IReadOnlyList<ToldDuty>> NextAsync(ReportToWrite head, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(head);
        var next = head.Period.Next;
        var (duties, names) = await DutiesAsync(head, stop);
        return
        [
            .. (
                from duty in duties
                where duty.Then(head.Round.To).IsOpen
                let due = duty.DuesIn(head.Round.To.AddDays(1), next.To).Cast<DateOnly?>().FirstOrDefault()
                where due is not null
                orderby due, duty.Id.Value
                select Told(duty, due, names)
            ).Take(MostNamed),
        ];
    }

    /// <summary>Null for a report that merges none.</summary>
    public async Task<Coverage?> CoverageAsync(ReportToWrite head, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(head);
        var (to, round) = (head.Report.BodyId, head.Round);
        var sent = await (
            from below in db.ReportRounds
            where below.ToId == to && below.Id != round.Id && below.PeriodKey == round.PeriodKey && below.FormCode == round.FormCode
            join report in db.Reports on below.Id equals report.RoundId
            where report.JoinedTo == null
            join body in db.Bodies on report.BodyId equals body.Id
            orderby body.Folded, body.Id
            select new
            {
                body.Name,
                report.SentOn,
                report.DueOn,
                report.SaysNothing,
            }
        ).ToListAsync(stop);
        return sent.Count == 0
            ? null
            : new(
                sent.Count,
                sent.Count(s => s.SentOn <= s.DueOn),
                [.. sent.Where(s => s.SentOn > s.DueOn).Select(s => s.Name)],
                [.. sent.Where(s => s.SentOn is null).Select(s => s.Name)],
                sent.Count(s => s is { SentOn: not null, SaysNothing: true })
            );
    }

    // The duty to send this very report is not told in it.
    private async Task<(List<Duty> Duties, Dictionary<Id<Body>, string> Names)> DutiesAsync(ReportToWrite head, CancellationToken stop)
    {
        var whose = (await bodies.OfAsync([head.Report], head.Round.From, stop))[head.Report.Id].ToList();
        var duties = await db.DutiesAsync(new CountedAsk(whose, head.Round.From, head.Round.To, []), stop);
        var names = await db.Bodies.Where(b => whose.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        return (duties.FindAll(d => d.Id != head.Report.DutyId && d.ParentId is null), names);
    }

    private static ToldDuty Told(Duty duty, DateOnly? due, Dictionary<Id<Body>, string> names) =>
        new(duty.Content, names.GetValueOrDefault(duty.BodyId) ?? "", due, DutyLinks.Duty(duty.Id));
}
