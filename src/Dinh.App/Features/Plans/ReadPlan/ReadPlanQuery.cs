using Dinh.App.Features.Units.FindUnits;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReadPlan;

/// <summary>One plan with its entries, their duties, and who answers for the issuer today.</summary>
public sealed class ReadPlanQuery(DinhDb db, Access access, SuccessorsQuery successors, TimeProvider clock)
{
    /// <summary>As whoever may see it.</summary>
    public Task<PlanSheet> ReadAsync(Id<Plan> id, CancellationToken stop) => SheetAsync(access.Visible(db.Plans), id, stop);

    /// <summary>As everybody may see it: only when it is public, whoever asks.</summary>
    public Task<PlanSheet> ReadPublicAsync(Id<Plan> id, CancellationToken stop) =>
        SheetAsync(db.Plans.Where(p => p.Paper.PublishedOn != null && p.Paper.WithdrawnBecause == null), id, stop);

    /// <summary>The paper of a public plan.</summary>
    public async Task<Id<Paper>> PublicPaperAsync(Id<Plan> id, CancellationToken stop) =>
        await db
            .Plans.Where(p => p.Id == id && p.Paper.PublishedOn != null && p.Paper.WithdrawnBecause == null)
            .Select(p => (Id<Paper>?)p.Paper.Id)
            .SingleOrDefaultAsync(stop)
        ?? throw new NoSuchRecordException($"plan {id}");

    /// <summary>As who may publish it.</summary>
    public Task<PlanSheet> ReadApprovedAsync(Id<Plan> id, CancellationToken stop)
    {
        var approves = access.Approves;
        return SheetAsync(access.Owned(db.Plans).Where(p => approves.Contains(p.OwnerId) || approves.Contains(p.Paper.IssuerId)), id, stop);
    }

    public Task<bool> MayPublishAsync(Id<Plan> id, CancellationToken stop)
    {
        var approves = access.Approves;
        return db.Plans.AnyAsync(p => p.Id == id && (approves.Contains(p.OwnerId) || approves.Contains(p.Paper.IssuerId)), stop);
    }

    public Task<bool> OwnsAsync(Id<Plan> id, CancellationToken stop) => access.Owned(db.Plans).AnyAsync(p => p.Id == id, stop);

    private async Task<PlanSheet> SheetAsync(IQueryable<Plan> plans, Id<Plan> id, CancellationToken stop)
    {
        var plan = await plans.Include(p => p.Paper).Include(p => p.Entries).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var duties = await DutiesAsync(id, stop);
        var paper = plan.Paper;
        return new()
        {
            Id = plan.Id,
            Name = paper.Name,
            HasNumber = paper.Number.Length > 0,
            Title = paper.Title,
            IssuerName = paper.IssuerName,
            IssuerToday = await SuccessorsAsync(paper.IssuerId, stop),
            IssuedOn = paper.IssuedOn,
            Year = plan.Year,
            Signer = paper.Signer,
            SignerTitle = paper.SignerTitle,
            FileName = paper.FileName,
            PublishedOn = paper.PublishedOn,
            IsPublic = paper.IsPublic,
            Draft = plan.DraftId,
            Paper = paper.Id,
            Entries = [.. plan.Entries.OrderBy(e => e.Order).Select(e => new EntrySheet(e, [.. duties[PlanLinks.Entry(id, e.Id)]]))],
        };
    }

    private async Task<ILookup<string?, DutySheet>> DutiesAsync(Id<Plan> plan, CancellationToken stop)
    {
        var source = $"plan:{plan}";
        var readable = access.Visible(db.Duties);

        // Who asked for a plan below sees how far its work is, though not the duties themselves or what bodies answer in them.
        var asked = access.Visible(db.LowerPlans).Where(l => l.PlanId == plan);
        var duties = await db
            .Duties.Where(d => d.SourceRef == source && (asked.Any() || readable.Any(r => r.Id == d.Id)))
            .Include(d => d.Milestones)
            .AsNoTracking()
            .Select(d => new
            {
                Duty = d,
                Name = db.Bodies.Where(b => b.Id == d.BodyId).Select(b => b.Name).FirstOrDefault(),
                IsReadable = readable.Any(r => r.Id == d.Id),
            })
            .ToListAsync(stop);
        return duties
            .OrderBy(d => d.Duty.Id.Value)
            .ToLookup(
                d => d.Duty.Source.Link,
                d => new DutySheet(d.Duty.Id, d.Name ?? "", d.Duty.Facts, [.. d.Duty.Milestones.Select(m => m.Due).OfType<DateOnly>()])
                {
                    IsReadable = d.IsReadable,
                    Parts =
                    [
                        .. d
                            .Duty.Participants.Where(p => d.IsReadable && p.AskedOn is not null && (p.Role is not DutyRole.Lead || p.BodyId == d.Duty.BodyId))
                            .Select(p => (p.IsRequest, p.State)),
                    ],
                }
            );
    }

    /// <summary>The units that answer today for the issuer's unit; none when it still stands itself.</summary>
    private async Task<IReadOnlyList<string>> SuccessorsAsync(Id<Domain.People.Body> issuer, CancellationToken stop)
    {
        var unit = await db.Bodies.Where(b => b.Id == issuer).Select(b => b.UnitId).SingleAsync(stop);
        return [.. (await successors.OfAsync(unit, clock.Today, stop)).Where(u => u.Id != unit).Select(u => u.Name).Distinct()];
    }
}
