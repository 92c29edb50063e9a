using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Publicity.WorkOnCampaign;

/// <summary>Something to be done on a day.</summary>
/// <param name="Key">Made when the form was shown, so that the same form sent twice is one line.</param>
public sealed record PlanOutreach(Id<Campaign> Campaign, Guid Key, DateOnly On, string Channel, string Place);

/// <summary>Something of the calendar will be on another day, or elsewhere.</summary>
public sealed record MoveOutreach(Id<Campaign> Campaign, Guid Key, DateOnly On, string Place);

/// <summary>Keeps a campaign's calendar.</summary>
public sealed class KeepCalendarHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(PlanOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() =>
            db.ChangeAsync(access, command.Campaign, c => c.Plan(command.Key, command.On, command.Channel, command.Place), stop)
        );
    }

    public Task<Outcome> HandleAsync(MoveOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => db.ChangeAsync(access, command.Campaign, c => c.Move(command.Key, command.On, command.Place), stop));
    }

    public Task<Outcome> UnplanAsync(Id<Campaign> campaign, Guid key, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync(access, campaign, c => c.Unplan(key), stop));

    /// <summary>Puts in, evenly, what the targets say and the calendar lacks.</summary>
    public Task<Outcome> SpreadAsync(Id<Campaign> campaign, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync(access, campaign, c => c.IsOpen ? c.Spread() : new Refusal("campaign.ended"), stop));
}

/// <param name="Because">What came of it, or why it is broken off.</param>
public sealed record EndCampaign(Id<Campaign> Campaign, string Because);

public sealed class EndCampaignHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(EndCampaign command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => db.ChangeAsync(access, command.Campaign, c => c.End(command.Because, clock.Today), stop));
    }
}
