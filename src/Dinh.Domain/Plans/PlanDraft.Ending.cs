using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Plans;

/// <content>How a draft ends: put aside, handed on, or a plan.</content>
public sealed partial class PlanDraft
{
    public Outcome Discard(Touch touch, string reason) =>
        PaperDraftId is not null && State == DraftState.Open ? new Refusal("draft.on-its-way")
        : Tidy(reason).Length is 0 or > LongestReason ? new Refusal("draft.reason-needed")
        : Change(touch, new DraftDiscarded(Id, Tidy(reason)), () => DiscardedBecause = Tidy(reason));

    /// <summary>Takes a discarded draft up again.</summary>
    public Outcome TakeUp(Touch touch)
    {
        if (State != DraftState.Discarded)
            return new Refusal("draft.not-discarded");

        DiscardedBecause = null;
        return Change(touch, new DraftTakenUp(Id), () => { });
    }

    /// <summary>Goes on in the hands of the successor of the body that began it.</summary>
    public void HandTo(Id<Body> heir, DateOnly day, string ground)
    {
        var from = OwnerId;
        OwnerId = heir;
        Happened(new DraftHandedOver(Id, from, heir, day, ground));
    }

    /// <summary>Becomes a plan, once, when nothing is left to ask.</summary>
    public Outcome Confirm(Touch touch, Plan plan, IReadOnlyList<DraftQuestion> open) =>
        open.Count > 0 ? new Refusal("draft.questions-open")
        : !Standing.Any() ? new Refusal("draft.empty")
        : Unconfirmable is { } way ? way
        : Change(touch, new DraftConfirmed(Id, plan.Id), () => PlanId = plan.Id);
}
