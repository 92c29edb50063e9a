using System.Globalization;
using System.Text;
using Dinh.App.Features.Papers.SubmitDraft;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Features.Plans.SignPlan;
using Dinh.App.Features.Plans.UploadPlan;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Verbs.Demo;

/// <summary>Has a clerk of the demonstration upload a plan, answer what is asked, and confirm it or have it signed.</summary>
public sealed class EnterDemonstrationPlanHandler(ActAsPersonHandler people, TimeProvider clock)
{
    private const string Written = "2026";

    // The year in which the plans have been going for a while, so that some of it is late and some to come.
    private string Year => clock.Today.AddMonths(-1).Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words of the script with its year made this one.</summary>
    public string Dated(string words) => words.Replace(Written, Year, StringComparison.Ordinal);

    /// <param name="groups">Names that stand as words only.</param>
    public Task<Id<Plan>> HandleAsync(string clerk, string body, string text, IReadOnlyList<string> groups, CancellationToken stop) =>
        people.HandleAsync(
            clerk,
            async (services, access) =>
            {
                var owner = access.Held.First(h => h.BodyName == body).Body;
                var draft = await UploadAsync(services, new(owner, $"ke-hoach-{clerk.Split('.')[1]}-{Year}.txt", Encoding.UTF8.GetBytes(Dated(text))), stop);
                foreach (var group in groups)
                    await services.GetRequiredService<AnswerNameHandler>().HandleAsync(new(draft, group, "words", null, null), stop);
                return await ConfirmAsync(services, new(draft), stop);
            },
            stop
        );

    /// <summary>Has the plan drafted and submitted; it waits for its signature.</summary>
    public Task<bool> SubmitAsync(string clerk, string body, string text, CancellationToken stop) =>
        people.HandleAsync(
            clerk,
            async (services, access) =>
            {
                var owner = access.Held.First(h => h.BodyName == body).Body;
                var draft = await UploadAsync(services, new(owner, $"du-thao-doi-thoai-{Year}.txt", Encoding.UTF8.GetBytes(Dated(text))), stop);
                var begun = await services.GetRequiredService<BeginSigningHandler>().HandleAsync(new(draft), stop);
                var paper = begun.Paper ?? throw new InvalidOperationException(begun.Refusal?.Code);
                services.GetRequiredService<DinhDb>().ChangeTracker.Clear();
                var submitted = await services.GetRequiredService<SubmitDraftHandler>().HandleAsync(new(paper), stop);
                return submitted.Refusal is null ? true : throw new InvalidOperationException(submitted.Refusal.Code);
            },
            stop
        );

    internal static async Task<Id<Plan>> ConfirmAsync(IServiceProvider services, ConfirmPlan command, CancellationToken stop)
    {
        // What was read and answered stands in the store; this scope still knows the draft as it was uploaded.
        services.GetRequiredService<DinhDb>().ChangeTracker.Clear();
        var confirmed = await services.GetRequiredService<ConfirmPlanHandler>().HandleAsync(command, stop);
        return confirmed.Plan ?? throw new InvalidOperationException(confirmed.Refusal?.Code);
    }

    private static async Task<Id<PlanDraft>> UploadAsync(IServiceProvider services, UploadPlan upload, CancellationToken stop)
    {
        var uploaded = await services.GetRequiredService<UploadPlanHandler>().HandleAsync(upload, stop);
        if (uploaded is not { Draft: { } draft, Reading: { } reading })
            throw new InvalidOperationException(uploaded.Refusal?.Code);

        await services.GetRequiredService<JobsInHand>().WaitLongAsync([reading], stop);
        services.GetRequiredService<DinhDb>().ChangeTracker.Clear();
        return draft;
    }
}
