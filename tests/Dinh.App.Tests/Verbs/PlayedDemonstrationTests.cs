using Dinh.App.Features.InformationRequests.OftenAsked;
using Dinh.App.Verbs.Demo;
using Dinh.Domain.Disclosure;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Verbs;

public sealed class PlayedDemonstrationTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_commune_has_told_its_people_and_been_asked_in_every_state_there_is()
    {
        commune.Clock.MoveTo(new(2026, 11, 23));
        var script = DemonstrationScript.Read();
        await PlayAsync(async (SetUpDemonstrationHandler set) => await set.HandleAsync(script, default));
        await PlayAsync(async (PlayDemonstrationHandler play) => await play.HandleAsync(script, default));
        await PlayAsync(async (PlayDisclosureHandler play) => await play.HandleAsync(script.Disclosure, default));
        await PlayAsync(async (PlayPublicityHandler play) => await play.HandleAsync(script.Publicity, default));
        await PlayAsync(async (PlayRequestsHandler play) => await play.HandleAsync(script.Requests, default));

        await LookAtPublicityAsync(script.Publicity);
        await LookAtRequestsAsync();
        var handed = await commune.Read(db => db.VillageHandovers.Select(h => h.Way).ToListAsync());
        Assert.Equal([null, ConfirmedBy.Account, ConfirmedBy.Paper], handed.Distinct().Order());
    }

    private async Task LookAtPublicityAsync(DemonstrationScript.PublicityLine script)
    {
        var campaigns = await commune.Read(db => db.Campaigns.ToListAsync());
        Assert.Contains(campaigns, c => c.DutyId is not null && c.IsOpen);
        Assert.Contains(campaigns, c => c.EndedBecause is not null);
        Assert.Contains(campaigns, c => c.From > commune.Today && c.Calendar.Count > 0);
        var states = campaigns.SelectMany(c => c.Calendar.Select(p => p.StateOn(commune.Today))).Distinct();
        Assert.Equal(Enum.GetValues<PlannedState>(), states.Order());
        var articles = await commune.Read(db => db.Articles.ToListAsync());
        Assert.Equal(Enum.GetValues<ArticleState>(), articles.Select(a => a.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<ArticleKind>(), articles.Where(a => a.IsPublic).Select(a => a.Kind).Distinct().Order());
        Assert.Contains(articles, a => a.Versions.Count > 1);
        Assert.Contains(await commune.Read(db => db.Outreaches.ToListAsync()), o => o.Posts.Count > 0);
        var quiz = articles.Single(a => a.Kind == ArticleKind.Quiz).Id;
        var tallies = await commune.Read(db => db.QuizTallies.Where(t => t.ArticleId == quiz).ToListAsync());
        var scored = tallies.Where(t => t.Mark.StartsWith('=')).Sum(t => t.Times);
        Assert.Equal(script.Attempts.Count, scored);
    }

    private async Task LookAtRequestsAsync()
    {
        var requests = await commune.Read(db => db.InformationRequests.AsNoTracking().ToListAsync());
        Assert.Equal(Enum.GetValues<RequestState>().Where(s => s != RequestState.Withdrawn), requests.Select(r => r.State).Distinct().Order());
        Assert.Contains(requests, r => r.ExtendedTo > commune.Today);
        Assert.Contains(requests, r => r.IsLateOn(commune.Today));
        Assert.Contains(requests, r => r.IsPartly);
        Assert.Equal(2, requests.Select(r => r.BodyId).Distinct().Count());
        var asked = requests.GroupBy(r => r.BodyId).MaxBy(g => g.Count())!.Key;
        Assert.Single(await commune.Do((OftenAskedQuery often) => often.OfAsync([asked], default)));
    }

    private Task<bool> PlayAsync<T>(Func<T, Task> play)
        where T : notnull =>
        commune.Do<T, bool>(async handler =>
        {
            await play(handler);
            return true;
        });
}
