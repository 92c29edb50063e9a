using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ListReports;

/// <summary>A round that the reader's body receives or passes on, in figures.</summary>
public sealed record ReceivedRound(Id<ReportRound> Id, string Name, DateOnly DueOn, bool IsLocked)
{
    public int All { get; init; }

    public int Sent { get; init; }

    public int Missing { get; init; }

    public int ToDecide { get; init; }
}

/// <summary>What the reader's bodies owe and what is in their hands.</summary>
public sealed record ReportsSheet(DateOnly Today, IReadOnlyList<ReportLine> Owed, IReadOnlyList<ReportLine> Past, IReadOnlyList<ReportLine> InHand)
{
    public int PastTotal { get; init; }

    public int InHandTotal { get; init; }

    public IReadOnlyList<ReceivedRound> Rounds { get; init; } = [];
}

/// <summary>Answers the first page of reports in a fixed number of questions to the database.</summary>
public sealed class ListReportsQuery(DinhDb db, Access access, TimeProvider clock)
{
    public const int Size = 20;
    private const int MostRounds = 30;

    private IQueryable<Report> Own => access.Owned(db.Reports).Where(r => r.JoinedTo == null);

    public async Task<ReportsSheet> ReadAsync(int number, CancellationToken stop)
    {
        var (bodies, reads, today) = (access.Bodies, access.Reads, clock.Today);

        // What bodies of before have sent is read on by who took them over.
        var past = db.Reports.Where(r => r.JoinedTo == null && reads.Contains(r.BodyId) && r.State != ReportState.Open && r.State != ReportState.Returned);
        var held = db.Reports.Where(r => r.State == ReportState.Sent && bodies.Contains(r.HolderId));
        return new(
            today,
            await OwedAsync(stop),
            await LinesOf(past.OrderByDescending(r => r.DueOn).ThenByDescending(r => r.Id).Skip((number - 1) * Size).Take(Size)).ToListAsync(stop),
            await LinesOf(held.OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(Size)).ToListAsync(stop)
        )
        {
            PastTotal = await past.CountAsync(stop),
            InHandTotal = await held.CountAsync(stop),
            Rounds = await RoundsAsync(today, stop),
        };
    }

    /// <summary>Reports as lines, for whichever list.</summary>
    public IQueryable<ReportLine> LinesOf(IQueryable<Report> reports)
    {
        var bodies = access.Bodies;
        return reports
            .AsNoTracking()
            .Select(r => new ReportLine(
                r.Id,
                db.ReportRounds.Where(o => o.Id == r.RoundId).Select(o => o.Name).First(),
                db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First(),
                r.State,
                r.DueOn,
                r.SentOn
            )
            {
                RoundId = r.RoundId,
                BodyId = r.BodyId,
                DutyId = r.DutyId,
                SaysNothing = r.SaysNothing,
                IsJoined = r.JoinedTo != null,
                Parts = r.Parts.Count,
                IsWithFocal = r.HolderId == r.ViaId,
                IsInHand = r.State == ReportState.Sent && bodies.Contains(r.HolderId),
            });
    }

    private Task<List<ReportLine>> OwedAsync(CancellationToken stop)
    {
        var owed = Own.Where(r => r.State == ReportState.Open || r.State == ReportState.Returned);
        return LinesOf(owed.OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(100)).ToListAsync(stop);
    }

    private Task<List<ReceivedRound>> RoundsAsync(DateOnly today, CancellationToken stop)
    {
        var bodies = access.Bodies;
        return access
            .Visible(db.ReportRounds)
            .OrderBy(r => r.LockedOn != null)
            .ThenByDescending(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Take(MostRounds)
            .Select(r => new ReceivedRound(r.Id, r.Name, r.DueOn, r.LockedOn != null)
            {
                All = db.Reports.Count(p => p.RoundId == r.Id && p.JoinedTo == null),
                Sent = db.Reports.Count(p => p.RoundId == r.Id && p.JoinedTo == null && p.SentOn != null),
                Missing = db.Reports.Count(p => p.RoundId == r.Id && p.JoinedTo == null && p.SentOn == null && p.DueOn < today),
                ToDecide = db.Reports.Count(p => p.RoundId == r.Id && p.State == ReportState.Sent && bodies.Contains(p.HolderId)),
            })
            .ToListAsync(stop);
    }
}
