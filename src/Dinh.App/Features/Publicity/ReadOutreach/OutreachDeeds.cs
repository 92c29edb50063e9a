using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Publicity.ReadOutreach;

/// <param name="Words">What the picture shows.</param>
public sealed record ProveOutreach(Id<Outreach> Outreach, EvidenceFile File, string Words);

public sealed class ProveOutreachHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ProveOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.File.Refused is { } refused)
            return refused;

        await access.Owned(db.Outreaches).GetAsync(command.Outreach, stop);
        db.ChangeTracker.Clear();
        var proof = new OutreachProof(await files.KeepAsync(command.File.Content, stop), command.File.Name, command.Words, clock.Today, access.Name);
        return await db.AgainOnConflictAsync(() => db.ChangeAsync(access, command.Outreach, o => o.Prove(proof), stop));
    }
}

/// <summary>What another portal or network published of it.</summary>
/// <param name="Copy">What somebody has saved of it; nothing is fetched from there.</param>
public sealed record LinkPost(Id<Outreach> Outreach, LinkedPost Post, EvidenceFile? Copy);

public sealed class LinkPostHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(LinkPost command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Post.RefusedOn(clock.Today) is { } unfit)
            return unfit;
        if (command.Copy?.Refused is { } refused)
            return refused;

        await access.Owned(db.Outreaches).GetAsync(command.Outreach, stop);
        db.ChangeTracker.Clear();
        var post = command.Copy is { } copy ? command.Post with { SavedHash = await files.KeepAsync(copy.Content, stop), SavedName = copy.Name } : command.Post;
        return await db.AgainOnConflictAsync(() => db.ChangeAsync(access, command.Outreach, o => o.Link(post, clock.Today), stop));
    }
}

public sealed record CancelOutreach(Id<Outreach> Outreach, string Because);

/// <summary>Says that something was recorded by mistake; its place in the calendar is open again.</summary>
public sealed class CancelOutreachHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CancelOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var outreach = await access.Owned(db.Outreaches).GetAsync(command.Outreach, stop);
            await db.SettleEvidenceAsync(outreach, stop);
            var outcome = outreach.Cancel(command.Because, clock.Today);
            if (outcome.Refusal is not null)
                return outcome;

            if (outreach.CampaignId is { } campaign)
                (await db.Campaigns.GetAsync(campaign, stop)).Reopen(outreach.Id);
            await db.SaveChangesAsync(stop);
            return outcome;
        });
    }
}
