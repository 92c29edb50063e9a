using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>Reads one duty as its page shows it.</summary>
public sealed class ReadDutyQuery(DinhDb db, Access access, ReadChildrenQuery children, TimeProvider clock)
{
    public async Task<DutySheet?> FindAsync(Id<Duty> id, CancellationToken stop)
    {
        var duties = access.Visible(db.Duties).Where(d => d.Id == id);
        if (await duties.Select(DutyLine.From(db, access.Bodies)).SingleOrDefaultAsync(stop) is not { } line)
            return null;

        var more = await MoreAsync(duties, stop);
        var mayDirect = await access.Directed(db.Duties).AnyAsync(d => d.Id == id, stop);
        var isConcerned = await access.Concerned(db.Duties).AnyAsync(d => d.Id == id, stop);
        return new(line, more, clock.Today)
        {
            Participants = await ParticipantsAsync(duties, stop),
            Steps = await duties.SelectMany(d => d.Milestones).OrderBy(m => m.Position).Select(m => new StepLine(m.Id, m.Text, m.Due)).ToListAsync(stop),
            Evidence = await EvidenceAsync(duties, mayDirect, stop),
            History = isConcerned ? await HistoryAsync(id, stop) : [],
            IsMine = access.MayActFor(line.BodyId),
            IsConcerned = isConcerned,
            Children = isConcerned ? await children.ReadAsync(id, stop) : [],
            IsGiver = more.AssignedBy is { } giver && access.MayActFor(giver),
            Readers = access.Bodies,
            MayDirect = mayDirect,
            Successors = mayDirect ? await SuccessorsAsync(line.BodyId, stop) : [],
            Turns = TurnsOf(line, more, clock.Today),
        };
    }

    private Task<DutyMore> MoreAsync(IQueryable<Duty> duties, CancellationToken stop) =>
        duties
            .Select(d => new DutyMore(
                d.Detail,
                db.Bodies.Where(b => b.Id == d.AssignedBy).Select(b => b.Name).FirstOrDefault(),
                d.AssignedOn,
                d.CancelledOn,
                d.CancelledBecause
            )
            {
                IsPublic = d.IsPublic,
                MergedInto = d.MergedInto,
                MergedContent = db.Duties.Where(n => n.Id == d.MergedInto).Select(n => n.Content).FirstOrDefault(),
                AssignedBy = d.AssignedBy,
                EnteredBy = d.EnteredBy,
                DoerName = db.People.Where(p => p.Id == d.DoerId).Select(p => p.Name).FirstOrDefault(),
                BegunDue = d.BegunDue,
                EventName = db.AwaitedEvents.Where(e => e.Id == d.BegunBy).Select(e => e.Name).FirstOrDefault(),
                EventPaper = db.AwaitedEvents.Where(e => e.Id == d.BegunBy).Select(e => e.PaperNumber).FirstOrDefault(),
            })
            .SingleAsync(stop);

    private static List<Occurrence> TurnsOf(DutyLine line, DutyMore more, DateOnly today)
    {
        var turns = Occurrence.Of(line.Window, line.BegunOn ?? more.AssignedOn);
        var until = turns.TakeWhile(t => t.From <= today).ToList();
        return until.Count > 0 ? [.. until.TakeLast(24).Reverse()] : [.. turns.Take(1)];
    }

    private Task<List<BodyChoice>> SuccessorsAsync(Id<Body> body, CancellationToken stop)
    {
        var today = clock.Today;
        return db
            .Bodies.Where(b => b.Id != body && (b.ValidTo == null || b.ValidTo >= today))
            .Where(b => db.Bodies.Any(own => own.Id == body && (own.UnitId == b.UnitId || own.SuccessorId == b.Id)))
            .OrderBy(b => b.Folded)
            .Take(300)
            .Select(b => new BodyChoice(b.Id, b.Name))
            .ToListAsync(stop);
    }

    private Task<List<ParticipantLine>> ParticipantsAsync(IQueryable<Duty> duties, CancellationToken stop) =>
        duties.SelectMany(d => d.Participants).Select(ParticipantLine.From(db)).ToListAsync(stop);

    // What a file is called is for those who may open it.
    private Task<List<EvidenceLine>> EvidenceAsync(IQueryable<Duty> duties, bool mayOpen, CancellationToken stop)
    {
        var own = access.Bodies;
        return duties
            .SelectMany(d => d.Evidence)
            .OrderByDescending(e => e.Id)
            .Select(e => new EvidenceLine(
                e.Id,
                e.Kind,
                mayOpen || e.Kind != ProofKind.File ? e.Key : "",
                mayOpen || e.Kind != ProofKind.File || (e.PartBody != null && own.Contains(e.PartBody.Value)) ? e.Label : "",
                e.PaperDate
            )
            {
                Note = e.Note,
                Turn = e.Turn,
                Step = e.MilestoneId,
                PartBody = e.PartBody,
                PartName = db.Bodies.Where(b => b.Id == e.PartBody).Select(b => b.Name).FirstOrDefault(),
                Sort = e.Sort,
                UnusualBecause = e.UnusualBecause,
                SilentThen = e.SilentThen,
                SilentBecause = e.SilentBecause,
                SuppliedBy = db.People.Where(p => p.Id == e.SuppliedBy).Select(p => p.Name).FirstOrDefault(),
                SuppliedOn = e.SuppliedOn,
                WithdrawnOn = e.WithdrawnOn,
                WithdrawnBecause = e.WithdrawnBecause,
            })
            .ToListAsync(stop);
    }

    private Task<List<HistoryLine>> HistoryAsync(Id<Duty> id, CancellationToken stop)
    {
        Guid? subject = id.Value;
        return db
            .Journal.Where(j => j.Subject == subject)
            .OrderByDescending(j => j.Id)
            .Take(100)
            .Select(j => new HistoryLine(j.At, j.Name, j.Kind, j.Body))
            .ToListAsync(stop);
    }
}
