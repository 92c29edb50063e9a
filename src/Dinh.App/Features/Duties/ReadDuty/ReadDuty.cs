using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>All that is known of one duty, as its page shows it to this reader.</summary>
public sealed record DutySheet(DutyLine Line, DutyMore More, DateOnly Today)
{
    public IReadOnlyList<ParticipantLine> Participants { get; init; } = [];

    public IReadOnlyList<StepLine> Steps { get; init; } = [];

    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>Whether the reader works for the body that answers for it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether the reader may cancel it or hand it over.</summary>
    public bool MayDirect { get; init; }

    /// <summary>The bodies that it can be handed to: those of the same unit that stand today.</summary>
    public IReadOnlyList<BodyChoice> Successors { get; init; } = [];

    /// <summary>Its turns up to today and the next, newest first; none for a duty that is done once.</summary>
    public IReadOnlyList<Occurrence> Turns { get; init; } = [];

    public IEnumerable<EvidenceLine> EvidenceOf(DateOnly turn) => Evidence.Where(e => e.Turn == turn && e.WithdrawnOn is null);

    public IEnumerable<EvidenceLine> EvidenceOf(Id<Milestone> step) => Evidence.Where(e => e.Step == step && e.WithdrawnOn is null);
}

public sealed record DutyMore(string? Detail, string? AssignedByName, DateOnly AssignedOn, DateOnly? CancelledOn, string? CancelledBecause)
{
    public bool IsPublic { get; init; }

    public DateOnly? BegunDue { get; init; }

    public string? EventName { get; init; }

    public string? EventPaper { get; init; }
}

public sealed record BodyChoice(Id<Body> Id, string Name);

public sealed record ParticipantLine(DutyRole Role, string Name, string? BodyName);

public sealed record StepLine(Id<Milestone> Id, string Text, DateOnly? Due);

public sealed record EvidenceLine(Id<Evidence> Id, ProofKind Kind, string Key, string Label, DateOnly? PaperDate)
{
    public string? Note { get; init; }

    public DateOnly? Turn { get; init; }

    public Id<Milestone>? Step { get; init; }

    public string? SuppliedBy { get; init; }

    public DateOnly SuppliedOn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }
}

public sealed record HistoryLine(DateTime At, string Name, string Kind, string Body);

public sealed class ReadDutyQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<DutySheet?> FindAsync(Id<Duty> id, CancellationToken stop)
    {
        var duties = access.Visible(db.Duties).Where(d => d.Id == id);
        if (await duties.Select(DutyLine.From(db, access.Bodies)).SingleOrDefaultAsync(stop) is not { } line)
            return null;

        var more = await MoreAsync(duties, stop);
        var mayDirect = await access.Directed(db.Duties).AnyAsync(d => d.Id == id, stop);
        return new(line, more, clock.Today)
        {
            Participants = await ParticipantsAsync(duties, stop),
            Steps = await duties.SelectMany(d => d.Milestones).OrderBy(m => m.Position).Select(m => new StepLine(m.Id, m.Text, m.Due)).ToListAsync(stop),
            Evidence = await EvidenceAsync(duties, stop),
            History = access.IsSignedIn ? await HistoryAsync(id, stop) : [],
            IsMine = access.MayActFor(line.BodyId),
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
        duties
            .SelectMany(d => d.Participants)
            .Select(p => new ParticipantLine(p.Role, p.Name, db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).FirstOrDefault()))
            .ToListAsync(stop);

    private Task<List<EvidenceLine>> EvidenceAsync(IQueryable<Duty> duties, CancellationToken stop) =>
        duties
            .SelectMany(d => d.Evidence)
            .OrderByDescending(e => e.Id)
            .Select(e => new EvidenceLine(e.Id, e.Kind, e.Key, e.Label, e.PaperDate)
            {
                Note = e.Note,
                Turn = e.Turn,
                Step = e.MilestoneId,
                SuppliedBy = db.People.Where(p => p.Id == e.SuppliedBy).Select(p => p.Name).FirstOrDefault(),
                SuppliedOn = e.SuppliedOn,
                WithdrawnOn = e.WithdrawnOn,
                WithdrawnBecause = e.WithdrawnBecause,
            })
            .ToListAsync(stop);

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
