using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Plans.ComposePlan;
using Dinh.App.Features.Plans.PublishPlan;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>Does what the people of the demonstration would have done already: one plan entered, confirmed, made public, and some of it carried out; another begun.</summary>
public sealed class PlayDemonstrationHandler(ActAsPersonHandler people, EnterDemonstrationPlanHandler enter, TimeProvider clock)
{
    public async Task HandleAsync(DemonstrationScript script, CancellationToken stop)
    {
        var play = script.Play;
        var plan = await enter.HandleAsync(play.Clerk, play.Body, DemonstrationScript.Plan(), [], stop);
        await people.HandleAsync(play.Approver, (services, _) => PublishAsync(services, plan, stop), stop);
        foreach (var done in play.Done)
            await people.HandleAsync(play.Clerk, (services, _) => SupplyAsync(services, plan, done, stop), stop);

        // The plan of the next year has been begun, and waits to be written on.
        await people.HandleAsync(
            play.Clerk,
            (services, access) =>
                services
                    .GetRequiredService<BeginPlanHandler>()
                    .HandleAsync(new(access.Held.First(h => h.BodyName == play.Body).Body, clock.Today.Year + 1, FromLaw: true), stop),
            stop
        );
    }

    private static async Task<bool> PublishAsync(IServiceProvider services, Id<Plan> plan, CancellationToken stop) =>
        Through(await services.GetRequiredService<PublishPlanHandler>().HandleAsync(new(plan), stop));

    private async Task<bool> SupplyAsync(IServiceProvider services, Id<Plan> plan, DemonstrationScript.DoneLine done, CancellationToken stop)
    {
        var source = $"plan:{plan}";
        var duties = await services.GetRequiredService<DinhDb>().Duties.AsNoTracking().Where(d => d.SourceRef == source).ToListAsync(stop);
        var duty = duties.First(d => d.Content.StartsWith(done.Begins, StringComparison.Ordinal));
        var proof = Proof.OfPaper(done.Paper, EarlierOf(duty.NextDue, clock.Today));
        var supply = new SupplyEvidence(duty.Id, Id<Evidence>.New(), EvidenceFor.Whole, proof, null, done.Note) { Closing = new(done.OverSilence) };
        return Through(await services.GetRequiredService<SupplyEvidenceHandler>().HandleAsync(supply, stop));
    }

    private static DateOnly EarlierOf(DateOnly? due, DateOnly today) => due is { } day && day < today ? day : today;
}
