using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Duties;

/// <content>What becomes of a duty when the bodies in it end, or the paper that it came from.</content>
public sealed partial class Duty
{
    /// <summary>The duty that goes on in this one's place: two bodies that owed the same thing became one, or a later plan took it on.</summary>
    public Id<Duty>? MergedInto { get; private set; }

    /// <summary>Since when it is known that it goes on although the paper it came from was replaced or ended; null while nobody has said so.</summary>
    public DateOnly? KeptOn { get; private set; }

    /// <summary>Puts the successors in the place of bodies that have ended: as the one that owes, gave, entered or takes part. What they did stays in the history.</summary>
    /// <param name="heirs">The successor of each body that ended.</param>
    /// <param name="ground">The paper or event by which they ended.</param>
    public Outcome Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        AssignedBy = Heir(AssignedBy);
        EnteredBy = Heir(EnteredBy);
        SucceedParticipants(Heir);
        if (!heirs.TryGetValue(BodyId, out var heir))
            return Changed(new DutyBodiesSucceeded(Id, day, ground));

        return HandTo(heir, day, ground);

        Id<Body>? Heir(Id<Body>? body) => body is { } ended && heirs.TryGetValue(ended, out var next) ? next : body;
    }

    /// <summary>Ends a duty that stands twice since two bodies became one; the other goes on for both.</summary>
    public Outcome MergeInto(Duty kept, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");

        (MergedInto, CancelledOn, CancelledBecause) = (kept.Id, day, ground);
        return Changed(new DutyMerged(Id, kept.Id, day, ground));
    }

    /// <summary>A duty of the paper that took the place of its own takes it on; what was done for it stays here to be read.</summary>
    public Outcome HandOnTo(Duty next, DateOnly day, string ground) => ClosedOn is not null ? new Refusal("duty.already-done") : MergeInto(next, day, ground);

    /// <summary>It goes on as it is, although the paper that it came from no longer stands.</summary>
    public Outcome Keep(DateOnly day, string ground)
    {
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (ClosedOn is not null)
            return new Refusal("duty.already-done");

        KeptOn = day;
        return Changed(new DutyKept(Id, day, ground));
    }

    /// <summary>What makes two duties of one body the same thing owed twice.</summary>
    public (Id<Body> Body, string Source, string? Path, string Content, DateOnly? End, string Time) Sameness =>
        (BodyId, SourceRef, Source.Path, Content, Window.End, Window.Text);

    // The successor of two bodies takes part once, with what the one that was heard has said, and not beside itself.
    private void SucceedParticipants(Func<Id<Body>?, Id<Body>?> heir)
    {
        var before = participants.Where(p => p.Role is not DutyRole.Lead && p.BodyId is not null).ToList();
        if (before.TrueForAll(p => heir(p.BodyId) == p.BodyId))
            return;

        var after = before
            .Select(p => heir(p.BodyId) == p.BodyId ? p : p with { BodyId = heir(p.BodyId) })
            .Where(p => p.BodyId != heir(BodyId))
            .OrderByDescending(p => p.Answer is not null || p.ContributedOn is not null)
            .DistinctBy(p => p.Key);
        var kept = after.ToList();
        participants.RemoveAll(before.Contains);
        participants.AddRange(kept);
    }
}
