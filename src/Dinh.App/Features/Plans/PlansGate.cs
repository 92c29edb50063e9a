using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Plans;

/// <summary>Officers enter; visitors read what is public; only who approves may publish.</summary>
internal sealed class PlansGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Plans", Gate.Officer);
        pages.AllowAnonymousToFolder("/Plans/PublicPlan");
        pages.AuthorizeFolder("/Plans/PublishPlan", Gate.Approver);
    }
}

/// <summary>A draft belongs to the body whose clerk uploaded it, and to nobody else.</summary>
internal sealed class DraftOwnership : IOwnership<PlanDraft>
{
    public Expression<Func<PlanDraft, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return draft => bodies.Contains(draft.OwnerId);
    }
}

/// <summary>The body that entered a plan and the body that issued it answer for it.</summary>
internal sealed class PlanOwnership : IOwnership<Plan>
{
    public Expression<Func<Plan, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return plan => bodies.Contains(plan.OwnerId) || bodies.Contains(plan.Paper.IssuerId);
    }
}

/// <summary>A public plan is everybody's to read; another is read by who answers for it, by who has something to do in it, and by whose plan it carries out.</summary>
internal sealed class PlanVisibility : IVisibility<Plan>
{
    public Expression<Func<Plan, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return plan =>
            (plan.Paper.PublishedOn != null && plan.Paper.WithdrawnBecause == null)
            || bodies.Contains(plan.OwnerId)
            || bodies.Contains(plan.Paper.IssuerId)
            || (plan.Parent != null && (bodies.Contains(plan.Parent.OwnerId) || bodies.Contains(plan.Parent.Paper.IssuerId)))
            || plan.Addressees.Any(a => bodies.Contains(a.BodyId));
    }
}

/// <summary>Who asked for a lower plan and who is to make it see, and may correct, how it covers the higher one.</summary>
internal sealed class LowerPlanVisibility : IVisibility<LowerPlan>, IOwnership<LowerPlan>
{
    public Expression<Func<LowerPlan, bool>> To(Access reader) => Of(reader);

    public Expression<Func<LowerPlan, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return lower => bodies.Contains(lower.BodyId) || bodies.Contains(lower.Parent.OwnerId) || bodies.Contains(lower.Parent.Paper.IssuerId);
    }
}
