using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ListCampaigns;

/// <summary>Which campaigns one wants to see; read from an address through allow-lists alone.</summary>
public sealed record CampaignFilter(string Text, string Which, int Number)
{
    public const int Size = 25;
    public const string Open = "dang-lam";
    public const string Ended = "da-ket-thuc";
    public const string All = "tat-ca";

    public static CampaignFilter Of(string? text, string? which, int number) =>
        new((text ?? "").Trim(), which is Ended or All ? which : Open, Math.Clamp(number, 1, 100_000));
}

/// <summary>One campaign in a list.</summary>
public sealed record CampaignLine(Id<Campaign> Id, string Title, string BodyName, DateOnly From, DateOnly To)
{
    public bool IsOpen { get; init; }

    public int Missed { get; init; }

    public DateOnly? Next { get; init; }

    public (int Done, int Of) Progress { get; init; }
}

public sealed record CampaignPage(IReadOnlyList<CampaignLine> Lines, int Total, CampaignFilter Filter);

/// <summary>The campaigns of the reader's bodies, with how far each has come, in three statements.</summary>
public sealed class ListCampaignsQuery(DinhDb db, Access access)
{
    public async Task<CampaignPage> ReadAsync(CampaignFilter filter, DateOnly today, CancellationToken stop)
    {
        var campaigns = access.Visible(db.Campaigns);
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            campaigns = campaigns.Where(c => c.Folded.Contains(folded));
        if (filter.Which != CampaignFilter.All)
            campaigns = campaigns.Where(c => c.EndedOn == null == (filter.Which == CampaignFilter.Open));

        var rows = await campaigns
            .OrderByDescending(c => c.From)
            .ThenByDescending(c => c.Id)
            .Skip((filter.Number - 1) * CampaignFilter.Size)
            .Take(CampaignFilter.Size)
            .Select(c => new Row(c.Id, c.Title, db.Bodies.Where(b => b.Id == c.BodyId).Select(b => b.Name).First(), c.From, c.To)
            {
                EndedOn = c.EndedOn,
                Targets = c.Targets,
                Missed = c.Calendar.Count(p => p.OutreachId == null && p.On < today),
                Next = c.Calendar.Where(p => p.OutreachId == null && p.On >= today).Min(p => (DateOnly?)p.On),
            })
            .ToListAsync(stop);
        var done = await db.TimesAsync([.. rows.Select(r => r.Id)], stop);
        return new([.. rows.Select(r => LineOf(r, done[r.Id]))], await campaigns.CountAsync(stop), filter);
    }

    private static CampaignLine LineOf(Row row, IEnumerable<TimesDone> done) =>
        new(row.Id, row.Title, row.BodyName, row.From, row.To)
        {
            IsOpen = row.EndedOn is null,
            Missed = row.Missed,
            Next = row.Next,
            Progress = CampaignTally.Progress(row.Targets, done.ToDictionary(d => d.Channel, d => d.Times)),
        };

    private sealed record Row(Id<Campaign> Id, string Title, string BodyName, DateOnly From, DateOnly To)
    {
        public DateOnly? EndedOn { get; init; }

        public IReadOnlyList<ChannelTarget> Targets { get; init; } = [];

        public int Missed { get; init; }

        public DateOnly? Next { get; init; }
    }
}

/// <summary>How often something was done on a channel for a campaign.</summary>
internal sealed record TimesDone(Id<Campaign> Campaign, string Channel, int Times);

internal static class DoneTimes
{
    /// <summary>Of many campaigns at once.</summary>
    public static async Task<ILookup<Id<Campaign>, TimesDone>> TimesAsync(this DinhDb db, IReadOnlyList<Id<Campaign>> campaigns, CancellationToken stop)
    {
        var rows = await db
            .Outreaches.Where(o => o.CampaignId != null && campaigns.Contains(o.CampaignId.Value) && o.CancelledOn == null)
            .GroupBy(o => new { o.CampaignId, o.Channel })
            .Select(g => new
            {
                g.Key.CampaignId,
                g.Key.Channel,
                Times = g.Sum(o => o.Times),
            })
            .ToListAsync(stop);
        return rows.Select(r => new TimesDone(r.CampaignId!.Value, r.Channel, r.Times)).ToLookup(r => r.Campaign);
    }
}
