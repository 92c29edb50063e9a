using Dinh.App.Features.Papers.IssuePaper;
using Dinh.App.Features.Papers.SignDraft;
using Dinh.App.Features.Papers.SubmitDraft;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.App.Verbs.Demo;

/// <summary>Drafts, signs and issues the papers of the demonstration's commune, and leaves some on the way.</summary>
public sealed class PlayPapersHandler(ActAsPersonHandler people, EnterDemonstrationPlanHandler enter)
{
    public async Task HandleAsync(DemonstrationScript script, CancellationToken stop)
    {
        foreach (var line in script.Play.Papers)
            await PlayAsync(script.Play, line, stop);
        await enter.SubmitAsync(script.Play.Clerk, script.Play.Body, DemonstrationScript.PlanToSign(), stop);
    }

    private async Task PlayAsync(DemonstrationScript.PlayLine play, DemonstrationScript.PaperLine line, CancellationToken stop)
    {
        var draft = await people.HandleAsync(
            play.Clerk,
            (services, access) => DemonstrationPapers.DraftAsync(services, access.Held.First(h => h.BodyName == play.Body).Body, line, stop),
            stop
        );
        if (line.Until == PaperStage.Drafting)
            return;

        await DoAsync(play.Clerk, s => s.GetRequiredService<SubmitDraftHandler>().HandleAsync(new(draft), stop), stop);
        if (line.Until == PaperStage.Submitted)
            return;

        await DoAsync(play.Approver, s => s.GetRequiredService<SignDraftHandler>().HandleAsync(new(draft), stop), stop);
        await DoAsync(play.Clerk, s => s.GetRequiredService<IssuePaperHandler>().HandleAsync(new(draft), stop), stop);
    }

    private Task<bool> DoAsync(string account, Func<IServiceProvider, Task<Outcome>> deed, CancellationToken stop) =>
        people.HandleAsync(
            account,
            async (services, _) => (await deed(services)).Refusal is { } refusal ? throw new InvalidOperationException(refusal.Code) : true,
            stop
        );
}
