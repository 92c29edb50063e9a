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
internal sealed class DraftRecords() : BodyRecords<PlanDraft>(d => d.OwnerId);

/// <summary>The body that entered a plan and the body that issued it answer for it, and their heirs after them. A public one is everybody's to read; another is read also by who has something to do in it, and by whose plan it carries out.</summary>
internal sealed class PlanRecords() : BodyRecords<Plan>(p => p.OwnerId, p => p.Paper.IssuerId)
{
    public override Expression<Func<Plan, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return plan =>
            (plan.Paper.PublishedOn != null && plan.Paper.WithdrawnBecause == null)
            || bodies.Contains(plan.OwnerId)
            || bodies.Contains(plan.Paper.IssuerId)
            || (plan.Parent != null && (bodies.Contains(plan.Parent.OwnerId) || bodies.Contains(plan.Parent.Paper.IssuerId)))
            || plan.Addressees.Any(a => bodies.Contains(a.BodyId));
    }

    public override Expression<Func<Plan, bool>> Of(Access reader) => OwnedBy(reader.Reads);
}

/// <summary>Who asked for a lower plan and who is to make it see, and may correct, how it covers the higher one; so do their heirs.</summary>
internal sealed class LowerPlanRecords() : BodyRecords<LowerPlan>(l => l.BodyId, l => l.Parent.OwnerId, l => l.Parent.Paper.IssuerId)
{
    public override Expression<Func<LowerPlan, bool>> Of(Access reader) => OwnedBy(reader.Reads);
}
