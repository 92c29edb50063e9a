using Dinh.App.Features.Duties.ReadDuty;
using Dinh.App.Features.Publicity.ListCampaigns;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity;

/// <summary>The campaigns that carry out a duty, with how far each has come; where there is none yet, the way to set one out.</summary>
internal sealed class CampaignsOfDuty(DinhDb db, Access access) : IDutyWork
{
    private const string Kind = "publicity";

    public async Task<IReadOnlyList<DutyWork>> OfAsync(Id<Duty> duty, string? taskKind, CancellationToken stop)
    {
        var campaigns = await access
            .Visible(db.Campaigns)
            .Where(c => c.DutyId == duty)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.Title,
                c.Targets,
            })
            .ToListAsync(stop);
        var done = await db.TimesAsync([.. campaigns.Select(c => c.Id)], stop);
        var works = campaigns
            .Select(c => new DutyWork(
                new($"Đợt tuyên truyền: {c.Title}", $"Campaign: {c.Title}"),
                new("Xem đợt", "See the campaign"),
                PublicityLinks.Campaign(c.Id),
                CampaignTally.Progress(c.Targets, done[c.Id].ToDictionary(d => d.Channel, d => d.Times))
            ))
            .ToList();
        if (works.Count == 0 && taskKind == Kind && await access.Owned(db.Duties).AnyAsync(d => d.Id == duty && d.CancelledOn == null, stop))
            works.Add(
                new(
                    new("Tuyên truyền", "Publicity"),
                    new("Lập đợt tuyên truyền từ nhiệm vụ này", "Set out a campaign for it"),
                    PublicityLinks.CampaignFor(duty)
                )
            );
        return works;
    }
}
