using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>Which bodies have something in hand, kind by kind, and what stands twice.</summary>
internal static class CountryRecords
{
    /// <summary>The bodies of what is open of a kind: an ended body among them is an orphan's.</summary>
    public static readonly IReadOnlyList<(string Kind, Func<DinhDb, IQueryable<Id<Body>>> Owners)> Open =
    [
        ("duties", db => db.Duties.Where(d => d.ClosedOn == null && d.CancelledOn == null).Select(d => d.BodyId)),
        ("plans", db => db.Plans.Select(p => p.OwnerId)),
        ("plan drafts", db => db.PlanDrafts.Where(d => d.PlanId == null).Select(d => d.OwnerId)),
        ("appointments", db => db.Appointments.Where(a => a.To == null).Select(a => a.BodyId)),
        ("lower plans", db => db.LowerPlans.Where(l => l.PlanId == null).Select(l => l.BodyId)),
        ("paper drafts", db => db.PaperDrafts.Where(d => d.Stage != PaperStage.Issued && d.Stage != PaperStage.Dropped).Select(d => d.OwnerId)),
        ("opinions", db => db.PaperDrafts.SelectMany(d => d.Opinions).Where(o => o.GivenOn == null).Select(o => o.BodyId)),
        ("papers to receive", db => db.IncomingPapers.Where(i => i.Number == null && i.ReturnedBecause == null).Select(i => i.OwnerId)),
        ("number books", db => db.NumberBooks.Where(b => b.EndedOn == null).Select(b => b.OwnerId)),
        ("local acts", db => db.LocalActs.Select(a => a.OwnerId).Concat(db.LocalActs.Select(a => a.DrafterId)).Concat(db.LocalActs.Select(a => a.DeciderId))),
        ("reviews", db => db.ActReviews.Where(r => r.ClosedOn == null).Select(r => r.OwnerId)),
        ("difficulties", db => db.Difficulties.Select(d => d.AskerId)),
        ("clusters", db => db.DifficultyClusters.Where(c => c.State != ClusterState.Merged).Select(c => c.BodyId)),
        ("calendars", db => db.CalendarLinks.Where(l => l.BodyId != null).Select(l => l.BodyId!.Value)),
        ("calls", db => db.Urgings.Select(u => u.BodyId)),
        ("views", db => db.SavedViews.Where(v => v.SharedWith != null).Select(v => v.SharedWith!.Value)),
    ];

    /// <summary>How often something stands twice where it is to stand once.</summary>
    public static readonly IReadOnlyList<(string Kind, Func<DinhDb, Task<int>> Count)> Twins =
    [
        (
            "duties",
            db =>
                db.Duties.Where(d => d.ClosedOn == null && d.CancelledOn == null)
                    .GroupBy(d => new
                    {
                        d.BodyId,
                        d.SourceRef,
                        d.Content,
                    })
                    .CountAsync(same => same.Count() > 1)
        ),
        (
            "appointments",
            db =>
                db.Appointments.Where(a => a.To == null)
                    .GroupBy(a => new
                    {
                        a.PersonId,
                        a.BodyId,
                        a.Function,
                    })
                    .CountAsync(same => same.Count() > 1)
        ),
        ("lower plans", db => db.LowerPlans.GroupBy(l => new { l.ParentId, l.BodyId }).CountAsync(same => same.Count() > 1)),
        ("opinions", db => db.PaperDrafts.SelectMany(d => d.Opinions, (d, o) => new { d.Id, o.BodyId }).GroupBy(o => o).CountAsync(same => same.Count() > 1)),
        (
            "papers to receive",
            db =>
                db.IncomingPapers.Where(i => i.Number == null && i.ReturnedBecause == null)
                    .GroupBy(i => new { i.OwnerId, i.PaperId })
                    .CountAsync(same => same.Count() > 1)
        ),
        ("reviews", db => db.ActReviews.Where(r => r.ClosedOn == null).GroupBy(r => new { r.OwnerId, r.Year }).CountAsync(same => same.Count() > 1)),
    ];

    /// <summary>The ended bodies that still have something of a kind in hand.</summary>
    public static Task<List<Id<Body>>> OrphansAsync(DinhDb db, Func<DinhDb, IQueryable<Id<Body>>> owners)
    {
        var held = owners(db);
        return db.Bodies.Where(b => held.Contains(b.Id) && db.Units.Any(u => u.Id == b.UnitId && u.ValidTo != null)).Select(b => b.Id).ToListAsync();
    }
}
