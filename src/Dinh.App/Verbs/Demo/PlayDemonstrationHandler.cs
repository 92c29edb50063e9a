using System.Globalization;
using System.Text;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Features.Plans.PublishPlan;
using Dinh.App.Features.Plans.UploadPlan;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.App.Web.Accounts;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Verbs.Demo;

/// <summary>Does what the people of the demonstration would have done already: one plan entered, confirmed, made public, and some of it carried out.</summary>
public sealed class PlayDemonstrationHandler(IServiceScopeFactory scopes, IHttpContextAccessor asked, TimeProvider clock)
{
    private const string Written = "2026";

    // The year in which the plan has been going for a while, so that some of it is late and some to come.
    private string Year => clock.Today.AddMonths(-1).Year.ToString(CultureInfo.InvariantCulture);

    public async Task HandleAsync(DemonstrationScript script, CancellationToken stop)
    {
        var play = script.Play;
        var plan = await AsAsync(play.Clerk, (services, access) => EnterAsync(services, BodyOf(access, play.Body), stop), stop);
        await AsAsync(play.Approver, (services, _) => PublishAsync(services, plan, stop), stop);
        foreach (var done in play.Done)
            await AsAsync(play.Clerk, (services, _) => SupplyAsync(services, plan, done, stop), stop);
    }

    private async Task<Id<Plan>> EnterAsync(IServiceProvider services, Id<Body> owner, CancellationToken stop)
    {
        var text = DemonstrationScript.Plan().Replace(Written, Year, StringComparison.Ordinal);
        var upload = new UploadPlan(owner, $"ke-hoach-binh-yen-{Year}.txt", Encoding.UTF8.GetBytes(text));
        var uploaded = await services.GetRequiredService<UploadPlanHandler>().HandleAsync(upload, stop);
        if (uploaded is not { Draft: { } draft, Reading: { } reading })
            throw new InvalidOperationException(uploaded.Refusal?.Code);

        await services.GetRequiredService<JobsInHand>().WaitLongAsync([reading], stop);

        // What was read stands in the store; this scope still knows the draft as it was uploaded.
        services.GetRequiredService<DinhDb>().ChangeTracker.Clear();

        var confirmed = await services.GetRequiredService<ConfirmPlanHandler>().HandleAsync(new(draft), stop);
        return confirmed.Plan ?? throw new InvalidOperationException(confirmed.Refusal?.Code);
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

    private static Id<Body> BodyOf(Access access, string name) => access.Held.First(h => h.BodyName == name).Body;

    private static DateOnly EarlierOf(DateOnly? due, DateOnly today) => due is { } day && day < today ? day : today;

    private static bool Through(Law.Outcome outcome) => outcome.Refusal is null ? true : throw new InvalidOperationException(outcome.Refusal.Code);

    // As the cookie would: the gate and the journal see this person, and every deed passes them.
    private async Task<T> AsAsync<T>(string account, Func<IServiceProvider, Access, Task<T>> act, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var known = await services.GetRequiredService<UserManager<Account>>().FindByNameAsync(account);
        var session = await services.GetRequiredService<SessionQuery>().FindAsync(known!.Id, known.SecurityStamp ?? "", stop);
        asked.HttpContext = new DefaultHttpContext { RequestServices = services };
        try
        {
            asked.HttpContext.Features.Set(session);
            var actor = services.GetRequiredService<Actor>();
            (actor.Account, actor.Name) = (session!.Account, session.Name);
            return await act(services, services.GetRequiredService<Access>());
        }
        finally
        {
            asked.HttpContext = null;
        }
    }
}
