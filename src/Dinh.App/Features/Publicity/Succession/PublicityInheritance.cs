using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.Succession;

/// <summary>Campaigns in hand go on with the heirs; texts go on to be shown by them and keep their address. What was done stays with who did it.</summary>
internal sealed class PublicityInheritance(DinhDb db) : IInheritance
{
    public string Name => "Tuyên truyền";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var places = await db.PlacesAsync([.. heirs.Of.Values.Distinct()], stop);
        var campaigns = await db.Campaigns.Where(c => from.Contains(c.BodyId) && c.EndedOn == null).OrderBy(c => c.Id).ToListAsync(stop);
        foreach (var campaign in campaigns)
            campaign.Succeed(heirs.Of[campaign.BodyId], places[heirs.Of[campaign.BodyId]].Path, heirs.Day, heirs.Ground);

        var articles = await db.Articles.Where(a => from.Contains(a.BodyId) && a.State != ArticleState.Withdrawn).OrderBy(a => a.Id).ToListAsync(stop);
        foreach (var article in articles)
            article.Succeed(heirs.Of[article.BodyId], places[heirs.Of[article.BodyId]].Path, heirs.Day, heirs.Ground);

        return campaigns.Count + articles.Count;
    }
}
