using System.Globalization;
using System.Text;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Features.Plans.UploadPlan;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Verbs.Demo;

/// <summary>Has a clerk of the demonstration upload a plan, answer what is asked, and confirm it.</summary>
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
