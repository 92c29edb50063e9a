using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.PlanCampaign;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one campaign.</param>
/// <param name="Duty">The duty of a plan that it carries out.</param>
/// <param name="Spread">Whether its targets are put into its calendar evenly.</param>
public sealed record BeginCampaign(Id<Campaign> Key, Id<Body> Body, Id<Duty>? Duty, CampaignPlan Plan, bool Spread);

public sealed class BeginCampaignHandler(DinhDb db, Access access)
{
    public async Task<Outcome> HandleAsync(BeginCampaign command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var place = await db.PlaceAsync(access, command.Body, stop);
        if (await db.Campaigns.Where(c => c.Id == command.Key).Select(c => (Id<Body>?)c.BodyId).SingleOrDefaultAsync(stop) is { } holder)
            return holder == command.Body ? Outcome.Done : throw new NoSuchRecordException($"campaign {command.Key}");
        if (command.Plan.Refused is { } refused)
            return refused;
        if (
            command.Duty is { } duty
            && await access.Owned(db.Duties).GetAsync(duty, stop) is { } owed
            && (owed.BodyId != command.Body || owed.CancelledOn is not null)
        )
            return new Refusal("campaign.not-for-duty");

        var campaign = Campaign.Begin(command.Key, place, command.Duty, command.Plan);
        if (command.Spread && campaign.Spread().Refusal is { } tooMuch)
            return tooMuch;
        db.Campaigns.Add(campaign);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}

public sealed record ChangeCampaign(Id<Campaign> Campaign, CampaignPlan Plan, bool Spread);

public sealed class ChangeCampaignHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(ChangeCampaign command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() =>
            db.ChangeAsync(
                access,
                command.Campaign,
                c =>
                    c.Change(command.Plan) is { Refusal: not null } refused ? refused
                    : command.Spread ? c.Spread()
                    : Outcome.Done,
                stop
            )
        );
    }
}
