using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.LocalActs;

/// <content>What becomes of a list when its body ends.</content>
public sealed partial class ActReview
{
    /// <summary>The list that goes on in this one's place, where bodies with a list each became one.</summary>
    public Id<ActReview>? JoinedInto { get; private set; }

    public void HandTo(Id<Body> heir, DateOnly day, string ground)
    {
        var from = OwnerId;
        OwnerId = heir;
        Changed(new ReviewHandedOver(Id, from, heir, day, ground));
    }

    /// <summary>Goes on in another list of the same year, with what was found; a paper on both lists stands once, as it was looked through.</summary>
    public void JoinInto(ActReview kept, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(kept);
        foreach (var act in acts.ToList())
        {
            if (kept.acts.Find(a => a.Mark == act.Mark && a.RemovedBecause is null) is { } twin && act.RemovedBecause is null)
                (twin.Finding is null && act.Finding is not null ? twin : act).Remove(ground);
            acts.Remove(act);
            kept.acts.Add(act);
        }

        (ClosedOn, JoinedInto) = (day, kept.Id);
        Changed(new ReviewJoined(Id, kept.Id, day, ground));
    }
}

public sealed record ReviewHandedOver(Id<ActReview> Review, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record ReviewJoined(Id<ActReview> Review, Id<ActReview> Into, DateOnly On, string Ground);
