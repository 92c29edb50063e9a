using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.DraftPaper;

/// <summary>Somebody who may sign for one of the reader's bodies.</summary>
public sealed record SignerChoice(Id<Person> Person, Id<Body> Body, string Name, string Office);

/// <summary>What the form for a draft chooses from.</summary>
public sealed class DraftPaperQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int MostPapers = 100;

    public Task<List<SignerChoice>> SignersAsync(CancellationToken stop)
    {
        var (bodies, today) = (access.Bodies, clock.Today);
        return (
            from a in db.Appointments
            where bodies.Contains(a.BodyId) && a.Function == Function.Approver && a.From <= today && (a.To == null || a.To >= today)
            join p in db.People on a.PersonId equals p.Id
            join b in db.Bodies on a.BodyId equals b.Id
            orderby b.Folded, p.Folded
            select new SignerChoice(p.Id, b.Id, p.Name, a.Title ?? b.Name)
        ).ToListAsync(stop);
    }

    /// <summary>An own paper that the draft speaks of; null where none is named.</summary>
    public async Task<Paper?> OwnPaperAsync(Id<Paper>? paper, CancellationToken stop)
    {
        var bodies = access.Reads;
        return paper is { } key ? await db.Papers.AsNoTracking().SingleOrDefaultAsync(p => p.Id == key && bodies.Contains(p.IssuerId), stop) : null;
    }

    /// <summary>What a body, or one that ended into it, has issued and no later paper has closed, the newest first.</summary>
    public Task<List<Paper>> StandingPapersAsync(Id<Body> issuer, CancellationToken stop)
    {
        var line = access.LineOf(issuer);
        return access
            .Owned(db.Papers)
            .AsNoTracking()
            .Where(p => line.Contains(p.IssuerId) && p.Number != "")
            .Where(p => !db.PaperLinks.Any(l => l.EarlierId == p.Id && (l.Relation == PaperRelation.Replaces || l.Relation == PaperRelation.Ends)))
            .OrderByDescending(p => p.IssuedOn)
            .ThenByDescending(p => p.Id)
            .Take(MostPapers)
            .ToListAsync(stop);
    }

    public Task<PaperDraft?> OwnDraftAsync(Id<PaperDraft> draft, CancellationToken stop) =>
        access.Owned(db.PaperDrafts).AsNoTracking().Include(d => d.Recipients).SingleOrDefaultAsync(d => d.Id == draft, stop);
}
