using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.WorkOnCampaign;

/// <summary>A campaign with what was done, counted and published of it.</summary>
public sealed record CampaignSheet(Campaign Campaign, string BodyName, bool IsMine, IReadOnlyList<ChannelTally> Channels)
{
    public IReadOnlyList<Outreach> Done { get; init; } = [];

    public IReadOnlyList<(Id<Article> Id, string Title, ArticleState State)> Articles { get; init; } = [];

    public (Id<Duty> Id, string Content)? Duty { get; init; }

    public (int Done, int Of) Progress =>
        CampaignTally.Progress(Campaign.Targets, Channels.GroupBy(c => c.Channel).ToDictionary(c => c.Key, c => c.Sum(t => t.Done)));
}

public sealed class CampaignSheetQuery(DinhDb db, Access access)
{
    public async Task<CampaignSheet> ReadAsync(Id<Campaign> id, CancellationToken stop)
    {
        var campaign = await access.Visible(db.Campaigns).AsNoTracking().GetAsync(id, stop);
        var body = await db.Bodies.Where(b => b.Id == campaign.BodyId).Select(b => b.Name).SingleAsync(stop);
        var done = await db.Outreaches.AsNoTracking().Where(o => o.CampaignId == id).OrderByDescending(o => o.On).ThenByDescending(o => o.Id).ToListAsync(stop);
        return new(campaign, body, access.MayActFor(campaign.BodyId), CampaignTally.Of(campaign, done))
        {
            Done = done,
            Articles = await ArticlesAsync(id, stop),
            Duty = await DutyAsync(campaign.DutyId, stop),
        };
    }

    private async Task<IReadOnlyList<(Id<Article>, string, ArticleState)>> ArticlesAsync(Id<Campaign> id, CancellationToken stop)
    {
        var rows = await db
            .Articles.Where(a => a.CampaignId == id)
            .OrderByDescending(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Title,
                a.State,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => (r.Id, r.Title, r.State))];
    }

    private async Task<(Id<Duty>, string)?> DutyAsync(Id<Duty>? id, CancellationToken stop) =>
        id is { } key && await access.Visible(db.Duties).Where(d => d.Id == key).Select(d => d.Content).SingleOrDefaultAsync(stop) is { } content
            ? (key, content)
            : null;
}
