using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Publicizing;
using Dinh.Law.Text;

namespace Dinh.Domain.Publicity;

/// <summary>Đợt tuyên truyền: what a body sets out to make known, to whom, on which channels, how often and by when, with the calendar of what is done and missed.</summary>
public sealed class Campaign(Id<Campaign> id) : Entity<Campaign>(id)
{
    public const int LongestTitle = 300;
    public const int LongestText = 2000;
    public const int LongestPlace = 300;
    public const int MostTimes = 1000;
    public const int MostYears = 5;
    public const int MostPlanned = 500;

    private readonly List<PlannedOutreach> calendar = [];

    public Id<Body> BodyId { get; private set; }

    public string UnitPath { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public string Aim { get; private set; } = "";

    public string Ground { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Lead { get; private set; } = "";

    public string Budget { get; private set; } = "";

    public Audience Audience { get; private set; } = Audience.Everybody;

    public IReadOnlyList<ChannelTarget> Targets { get; private set; } = [];

    /// <summary>The duty of a plan that it carries out; null where it is of the body's own accord.</summary>
    public Id<Duty>? DutyId { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<PlannedOutreach> Calendar => calendar;

    /// <summary>What was taken out of the calendar, the last first: whoever has it in a calendar of their own is told that it will not be.</summary>
    public IReadOnlyList<CancelledOutreach> Cancelled { get; private set; } = [];

    public bool IsOpen => EndedOn is null;

    public static Campaign Begin(Id<Campaign> key, (Id<Body> Id, string Path) body, Id<Duty>? duty, CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var made = new Campaign(key)
        {
            BodyId = body.Id,
            UnitPath = body.Path,
            DutyId = duty,
        };
        made.Take(plan);
        made.Did(new CampaignBegun(key, body.Id, made.Title, made.From, made.To));
        return made;
    }

    public Outcome Change(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!IsOpen)
            return new Refusal("campaign.ended");
        if (plan.Refused is { } refused)
            return refused;
        if (calendar.Exists(p => p.On < plan.From || p.On > plan.To))
            return new Refusal("campaign.calendar-outside");

        // The title stands in every calendar that took these over.
        if (plan.Title.Trim() != Title)
            calendar.ForEach(p => p.Changes++);
        Take(plan);
        return Did(new CampaignChanged(Id, Title, From, To));
    }

    /// <summary>Puts something into the calendar.</summary>
    /// <param name="key">Made before, so that the same deed twice is known.</param>
    public Outcome Plan(Guid key, DateOnly on, string channel, string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (!IsOpen)
            return new Refusal("campaign.ended");
        if (calendar.Exists(p => p.Key == key))
            return Outcome.Done;
        if (PublicityChannels.Find(channel) is null)
            return new Refusal("publicity.unknown-channel");
        if (on < From || on > To)
            return new Refusal("campaign.day-outside");
        if (place.Length > LongestPlace)
            return new Refusal("campaign.too-long");
        if (calendar.Count >= MostPlanned)
            return new Refusal("campaign.too-much-planned");

        calendar.Add(new(key, on, channel, place.Trim()));
        return Did(new OutreachPlanned(Id, on, channel));
    }

    /// <summary>Puts into the calendar, evenly over its days, what its targets say and the calendar does not hold yet.</summary>
    public Outcome Spread()
    {
        foreach (var target in Targets)
        {
            var missing = target.Times - calendar.Count(p => p.Channel == target.Channel);
            foreach (var day in Days.Spread(From, To, missing))
                if (Plan(Guid.CreateVersion7(), day, target.Channel, "").Refusal is { } refused)
                    return refused;
        }

        return Outcome.Done;
    }

    /// <summary>Puts something of the calendar on another day, or in another place.</summary>
    public Outcome Move(Guid key, DateOnly on, string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (OpenLine(key, out var found) is { } refused)
            return refused;
        if (on < From || on > To)
            return new Refusal("campaign.day-outside");
        if (place.Length > LongestPlace)
            return new Refusal("campaign.too-long");

        if (found!.On == on && found.Place == place.Trim())
            return Outcome.Done;

        var from = found.On;
        (found.On, found.Place, found.Changes) = (on, place.Trim(), found.Changes + 1);
        return Did(new OutreachMoved(Id, from, on, found.Channel));
    }

    /// <summary>Takes out of the calendar what was not done.</summary>
    public Outcome Unplan(Guid key)
    {
        if (OpenLine(key, out var found) is { } refused)
            return refused;

        calendar.Remove(found!);
        Cancelled = [new(found!.Key, found.On, found.Channel, found.Place, found.Changes + 1), .. Cancelled.Take(MostPlanned - 1)];
        return Did(new OutreachUnplanned(Id, found.On, found.Channel));
    }

    /// <summary>What stood in the calendar was carried out.</summary>
    public Outcome Carry(Guid key, Id<Outreach> outreach)
    {
        if (calendar.Find(p => p.Key == key) is not { } found)
            return new Refusal("campaign.not-planned");
        if (found.OutreachId is not null && found.OutreachId != outreach)
            return new Refusal("campaign.done-already");

        found.OutreachId = outreach;
        return Did(new PlannedCarriedOut(Id, outreach, found.On));
    }

    /// <summary>What was recorded as carried out was not: it is open again.</summary>
    public void Reopen(Id<Outreach> outreach)
    {
        if (calendar.Find(p => p.OutreachId == outreach) is not { } found)
            return;

        found.OutreachId = null;
        Did(new PlannedReopened(Id, outreach, found.On));
    }

    /// <param name="because">What came of it, or why it was broken off.</param>
    /// <param name="today">The day.</param>
    public Outcome End(string because, DateOnly today)
    {
        if (!IsOpen)
            return new Refusal("campaign.ended");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("campaign.reason-needed");
        if (because.Trim().Length > LongestText)
            return new Refusal("campaign.too-long");

        (EndedOn, EndedBecause) = (today, because.Trim());
        return Did(new CampaignEnded(Id, because.Trim(), today));
    }

    public void Succeed(Id<Body> heir, string path, DateOnly day, string ground)
    {
        var from = BodyId;
        (BodyId, UnitPath) = (heir, path);
        Did(new CampaignHandedOver(Id, from, heir, day, ground));
    }

    private Refusal? OpenLine(Guid key, out PlannedOutreach? found)
    {
        found = calendar.Find(p => p.Key == key);
        return !IsOpen ? new("campaign.ended")
            : found is null ? new("campaign.not-planned")
            : found.OutreachId is not null ? new("campaign.done-already")
            : null;
    }

    private void Take(CampaignPlan plan)
    {
        (Title, Aim, Ground, Lead, Budget) = (plan.Title.Trim(), plan.Aim.Trim(), plan.Ground.Trim(), plan.Lead.Trim(), plan.Budget.Trim());
        (From, To, Audience, Targets) = (plan.From, plan.To, plan.Audience, plan.Targets);
        Folded = SearchText.Fold($"{Title} {Ground}");
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
