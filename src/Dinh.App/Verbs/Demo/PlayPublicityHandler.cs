using Dinh.App.Features.Publicity;
using Dinh.App.Features.Publicity.BeginArticle;
using Dinh.App.Features.Publicity.PlanCampaign;
using Dinh.App.Features.Publicity.PublicArticles;
using Dinh.App.Features.Publicity.ReadOutreach;
using Dinh.App.Features.Publicity.RecordOutreach;
using Dinh.App.Features.Publicity.TakeStarters;
using Dinh.App.Features.Publicity.WorkOnArticle;
using Dinh.App.Features.Publicity.WorkOnCampaign;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>The commune's campaigns with what was done of them, its news, leaflet, answers on the law and quiz: some gone out, some waiting, one ahead.</summary>
public sealed class PlayPublicityHandler(ActAsPersonHandler people, IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task HandleAsync(DemonstrationScript.PublicityLine script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        var texts = script.Articles.ToDictionary(a => a.Key, a => a.Form.Key);
        await people.HandleAsync(script.Clerk, (services, access) => PrepareAsync(services, access.Held[0].Body, script, stop), stop);
        await people.HandleAsync(script.Approver, (services, _) => ApproveAsync(services, script, stop), stop);
        await people.HandleAsync(script.Clerk, (services, access) => CarryOutAsync(services, access.Held[0].Body, (script, texts), stop), stop);
        await people.HandleAsync(script.Approver, (services, _) => MendAsync(services, script, stop), stop);
        await AnswerAsync(script.Attempts, stop);
    }

    private async Task<bool> PrepareAsync(IServiceProvider services, Id<Body> body, DemonstrationScript.PublicityLine script, CancellationToken stop)
    {
        var campaigns = script.Campaigns.ToDictionary(c => c.Key, c => c.Form.Key);
        foreach (var line in script.Campaigns)
            await BeginAsync(services, body, line, stop);
        foreach (var line in script.Articles.OrderByDescending(a => a.DaysAgo))
        {
            var kind = PublicityWords.Kinds[line.Form.Kind!];
            var campaign = line.Campaign is { } key ? campaigns[key] : (Id<Campaign>?)null;
            Through(
                await services
                    .GetRequiredService<BeginArticleHandler>()
                    .HandleAsync(new(line.Form.Key, body, kind, campaign, line.Form.Title!, line.Form.Text!), stop)
            );
            if (line.Until != ArticleState.Draft || line.SentBack is not null)
                Through(await services.GetRequiredService<SubmitArticleHandler>().HandleAsync(new(line.Form.Key), stop));
        }

        await services.GetRequiredService<TakeStartersHandler>().HandleAsync(new(body, [.. script.Starters.Keys], true), stop);
        foreach (var id in await StartersAsync(services, [.. script.Starters.Keys], stop))
            Through(await services.GetRequiredService<SubmitArticleHandler>().HandleAsync(new(id.Value), stop));
        return true;
    }

    private async Task BeginAsync(IServiceProvider services, Id<Body> body, DemonstrationScript.CampaignLine line, CancellationToken stop)
    {
        var db = services.GetRequiredService<DinhDb>();
        (line.Form.From, line.Form.To) = (clock.Today.AddDays(line.From), clock.Today.AddDays(line.To));
        var duty = line.Duty is { } begins
            ? await db.Duties.Where(d => d.BodyId == body && d.Content.StartsWith(begins)).Select(d => (Id<Duty>?)d.Id).FirstAsync(stop)
            : null;
        var plan = line.Form.Plan(await db.VillagesAsync(body, clock.Today, stop), clock.Today);
        Through(await services.GetRequiredService<BeginCampaignHandler>().HandleAsync(new(line.Form.Key, body, duty, plan, line.Planned.Count == 0), stop));
        foreach (var planned in line.Planned)
            Through(
                await services
                    .GetRequiredService<KeepCalendarHandler>()
                    .HandleAsync(
                        new PlanOutreach(line.Form.Key, Guid.CreateVersion7(), clock.Today.AddDays(planned.InDays), planned.Channel, planned.Place),
                        stop
                    )
            );
    }

    private async Task<bool> ApproveAsync(IServiceProvider services, DemonstrationScript.PublicityLine script, CancellationToken stop)
    {
        var starters = await StartersAsync(services, [.. script.Starters.Keys], stop);
        var ready = script
            .Articles.Where(a => a.Until is ArticleState.Published or ArticleState.Withdrawn)
            .Select(a => (Id: a.Form.Key, a.DaysAgo))
            .Concat(script.Starters.Select(s => (Id: starters[s.Key], DaysAgo: s.Value)));
        foreach (var (id, daysAgo) in ready.OrderByDescending(r => r.DaysAgo))
            Through(await Then<ApproveArticleHandler>(services, new EarlierClock(clock, daysAgo)).HandleAsync(new(id, null, true), stop));
        foreach (var line in script.Articles.Where(a => a.SentBack is not null))
            Through(await services.GetRequiredService<SendArticleBackHandler>().HandleAsync(new(line.Form.Key, line.SentBack!), stop));
        return true;
    }

    private async Task<bool> CarryOutAsync(
        IServiceProvider services,
        Id<Body> body,
        (DemonstrationScript.PublicityLine Script, Dictionary<string, Id<Article>> Texts) played,
        CancellationToken stop
    )
    {
        var villages = await services.GetRequiredService<DinhDb>().VillagesAsync(body, clock.Today, stop);
        foreach (var campaign in played.Script.Campaigns)
        {
            foreach (var line in campaign.Done.OrderByDescending(d => d.DaysAgo))
            {
                line.Form.On = clock.Today.AddDays(-line.DaysAgo);
                var given = line.Form.Given(body, campaign.Form.Key, villages, clock.Today) with
                {
                    ArticleId = line.Article is { } text ? played.Texts[text] : null,
                };
                await RecordAsync(services, given, line, stop);
            }

            if (campaign.Result is { } result)
                Through(await Then<EndCampaignHandler>(services, new EarlierClock(clock, -campaign.To)).HandleAsync(new(campaign.Form.Key, result), stop));
        }

        foreach (var line in played.Script.Articles.Where(a => a.CorrectedText is not null))
        {
            Through(
                await services.GetRequiredService<WriteArticleHandler>().HandleAsync(new(line.Form.Key, line.Form.Title!, line.CorrectedText!, "", null), stop)
            );
            Through(await services.GetRequiredService<SubmitArticleHandler>().HandleAsync(new(line.Form.Key), stop));
        }

        return true;
    }

    // It ticks off what has stood longest in the calendar of its campaign.
    private async Task RecordAsync(IServiceProvider services, NewOutreach given, DemonstrationScript.DoneTimeLine line, CancellationToken stop)
    {
        var campaign = await services.GetRequiredService<DinhDb>().Campaigns.AsNoTracking().SingleAsync(c => c.Id == given.CampaignId, stop);
        var planned = campaign.Calendar.Where(p => p.Channel == given.Channel && p.OutreachId is null).OrderBy(p => p.On).FirstOrDefault()?.Key;
        Through(await Then<RecordOutreachHandler>(services, new EarlierClock(clock, line.DaysAgo)).HandleAsync(new(given, planned), stop));
        if (line.Post is { } post)
            Through(
                await Then<LinkPostHandler>(services, new EarlierClock(clock, line.DaysAgo))
                    .HandleAsync(new LinkPost(given.Key, new(post.Address, post.Title, given.On), null), stop)
            );
    }

    private async Task<bool> MendAsync(IServiceProvider services, DemonstrationScript.PublicityLine script, CancellationToken stop)
    {
        foreach (var line in script.Articles.Where(a => a.CorrectedText is not null))
            Through(
                await Then<ApproveArticleHandler>(services, new EarlierClock(clock, line.DaysAgo - 1))
                    .HandleAsync(new(line.Form.Key, line.CorrectedBecause, true), stop)
            );
        foreach (var line in script.Articles.Where(a => a.Withdrawn is not null))
            Through(
                await Then<WithdrawArticleHandler>(services, new EarlierClock(clock, line.DaysAgo - 1)).HandleAsync(new(line.Form.Key, line.Withdrawn!), stop)
            );
        return true;
    }

    // Whoever answers a quiz is nobody in particular.
    private async Task AnswerAsync(IReadOnlyList<string> attempts, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var quiz = (await StartersAsync(scope.ServiceProvider, [TakeStartersHandler.QuizKey], stop))[TakeStartersHandler.QuizKey];
        var answer = scope.ServiceProvider.GetRequiredService<AnswerQuizHandler>();
        foreach (var attempt in attempts)
            Through(await answer.HandleAsync(new(quiz, 1, [.. attempt.Select(c => c - '0')]), stop));
    }

    private static Task<Dictionary<string, Id<Article>>> StartersAsync(IServiceProvider services, IReadOnlyList<string> keys, CancellationToken stop) =>
        services
            .GetRequiredService<DinhDb>()
            .Articles.Where(a => a.StarterKey != null && keys.Contains(a.StarterKey))
            .Select(a => new { a.Id, a.StarterKey })
            .ToDictionaryAsync(a => a.StarterKey!, a => a.Id, stop);
}
