using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Duties;

/// <summary>Nhiệm vụ: one piece of work that one body answers for, with a source to click on, a time and its reason. It is done only by evidence.</summary>
public sealed partial class Duty(Id<Duty> id) : Entity<Duty>(id)
{
    private readonly List<Participant> participants = [];
    private readonly List<Milestone> milestones = [];
    private readonly List<Evidence> evidence = [];

    public Id<Body> BodyId { get; private set; }

    public Id<Body>? AssignedBy { get; private set; }

    public Id<Body>? EnteredBy { get; private set; }

    /// <summary>The duty of which this is a part that the accountable body gave on; null for a duty of its own.</summary>
    public Id<Duty>? ParentId { get; private init; }

    /// <summary>The person of the body who does it, where one is named.</summary>
    public Id<Person>? DoerId { get; private set; }

    public DutySource Source { get; private init; } = new("", "", "");

    /// <summary>Kind and key of the source in one word, by which all duties of one plan are found.</summary>
    public string SourceRef { get; private init; } = "";

    public string Content { get; private init; } = "";

    public string? Detail { get; private init; }

    /// <summary>Content, detail and source without marks, for search.</summary>
    public string Folded { get; private init; } = "";

    public string? TaskKind { get; private init; }

    public Window Window { get; private set; } = Window.Unstated;

    public DateOnly AssignedOn { get; private init; }

    public bool IsPublic { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledBecause { get; private set; }

    /// <summary>Grows with every deed, also with one that changes only what stands below the duty: so two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<Participant> Participants => participants;

    public IReadOnlyList<Milestone> Milestones => milestones;

    public IReadOnlyList<Evidence> Evidence => evidence;

    public static Duty Assign(NewDuty given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var duty = From(given);
        duty.AskAll(given);
        duty.milestones.AddRange(given.Milestones.Select((m, at) => new Milestone(Id<Milestone>.New(), at + 1, m.Text, m.Due)));
        duty.Changed(new DutyAssigned(duty.Id, duty.BodyId, duty.Content, given.On));
        return duty;
    }

    public Outcome Cancel(string because, DateOnly today)
    {
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("duty.reason-needed");

        (CancelledOn, CancelledBecause) = (today, because.Trim());
        return Changed(new DutyCancelled(Id, CancelledBecause, today));
    }

    /// <summary>Undoes a cancelling.</summary>
    public Outcome Revive(string because, DateOnly today)
    {
        if (CancelledOn is null)
            return new Refusal("duty.not-cancelled");

        (CancelledOn, CancelledBecause, MergedInto) = (null, null, null);
        return Changed(new DutyRevived(Id, because, today));
    }

    /// <summary>Gives the duty to another body, with the ground for it: a merger, a decision. What the first body did stays in the history.</summary>
    public Outcome HandTo(Id<Body> body, DateOnly day, string ground, Asking? asking = null)
    {
        if (body == BodyId)
            return new Refusal("duty.same-body");
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (string.IsNullOrWhiteSpace(ground))
            return new Refusal("duty.reason-needed");

        var from = BodyId;
        participants.RemoveAll(p => p.Key == new PartKey(DutyRole.Lead, from));
        (BodyId, HeardOn, DoerId) = (body, null, null);
        AskOwner(asking ?? new(day), hasTakenIt: AssignedBy == body);
        return Changed(new DutyHandedOver(Id, from, body, day, ground.Trim()));
    }

    /// <summary>Opens the duty to visitors when its paper is made public.</summary>
    public void Publish()
    {
        if (IsPublic)
            return;

        IsPublic = true;
        Changed(new DutyPublished(Id));
    }

    /// <summary>Shuts the duty to visitors again when its paper is withdrawn from the public.</summary>
    public void Hide()
    {
        if (!IsPublic)
            return;

        IsPublic = false;
        Changed(new DutyHidden(Id));
    }

    private static Duty From(NewDuty given) =>
        new(given.Key ?? Id<Duty>.New())
        {
            BodyId = given.BodyId,
            AssignedBy = given.AssignedBy,
            EnteredBy = given.EnteredBy,
            ParentId = given.ParentId,
            DoerId = given.DoerId,
            Source = given.Source,
            SourceRef = given.Source.Ref,
            Content = given.Content,
            Detail = given.Detail,
            Folded = SearchText.Fold($"{given.Content} {given.Detail} {given.Source.Label} {given.Source.Path}"),
            TaskKind = given.TaskKind,
            Window = given.Window,
            AwaitedKey = given.Window.Awaits is { } words ? AwaitedEvent.KeyOf(words) : null,
            AssignedOn = given.On,
            IsPublic = given.IsPublic,
        };

    private Outcome Changed(object happening)
    {
        Deeds++;
        Reckon();
        Happened(happening);
        return Outcome.Done;
    }
}
