using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.CorrectCoverage;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Features.Plans.StartPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>The province's plan and what its communes made of it: some left items out, one has no plan yet.</summary>
public sealed class PlayProvinceHandler(ActAsPersonHandler people, EnterDemonstrationPlanHandler enter)
{
    public async Task HandleAsync(DemonstrationScript.ProvinceLine province, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(province);
        var plan = await enter.HandleAsync(province.Clerk, province.Body, DemonstrationScript.ProvincePlan(), province.Groups, stop);
        foreach (var lower in province.Below)
            await people.HandleAsync(lower.Clerk, (services, access) => AnswerAsync(services, access.Held[0].Body, plan, lower, stop), stop);
    }

    private async Task<bool> AnswerAsync(
        IServiceProvider services,
        Id<Domain.People.Body> body,
        Id<Plan> plan,
        DemonstrationScript.LowerLine lower,
        CancellationToken stop
    )
    {
        var started = await services.GetRequiredService<StartPlanHandler>().HandleAsync(new(body, plan, null), stop);
        var draft = started.Draft ?? throw new InvalidOperationException(started.Refusal?.Code);
        Through(await services.GetRequiredService<ChangeDraftHandler>().HandleAsync(draft, (own, touch) => Complete(own, touch, lower), stop));
        await EnterDemonstrationPlanHandler.ConfirmAsync(services, new(draft, new CascadeChoice(plan, false, null)), stop);
        return lower.Aside is not { } aside || await SetAsideAsync(services, body, plan, aside, stop);
    }

    private async Task<bool> SetAsideAsync(
        IServiceProvider services,
        Id<Domain.People.Body> body,
        Id<Plan> plan,
        DemonstrationScript.AsideLine aside,
        CancellationToken stop
    )
    {
        var db = services.GetRequiredService<DinhDb>();
        var row = await db.LowerPlans.Where(l => l.ParentId == plan && l.BodyId == body).Select(l => l.Number).SingleAsync(stop);
        var word = new CorrectCoverage(plan, row, aside.Column, CoverageMark.NotApplicable, [], enter.Dated(aside.Reason));
        return Through(await services.GetRequiredService<CorrectCoverageHandler>().HandleAsync(word, stop));
    }

    private Outcome Complete(PlanDraft draft, Touch touch, DemonstrationScript.LowerLine lower)
    {
        draft.Correct(touch, "head", FieldName.Number, lower.Number);
        draft.Correct(touch, "head", FieldName.Date, enter.Dated(lower.Day));
        foreach (var part in draft.Standing.ToList())
        {
            if (lower.Without.Contains(part[FieldName.Path].TrimEnd('.')))
                draft.Remove(touch, part.Key);
            else if (lower.Said.FirstOrDefault(s => s.Path == part[FieldName.Path].TrimEnd('.')) is { } said)
                draft.Correct(touch, part.Key, FieldName.Title, said.Words);
        }

        return Outcome.Done;
    }
}
