using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ReadOutreach;

/// <param name="Because">Why it serves although such a duty is usually closed by something else, or closes it over one who is silent.</param>
public sealed record GiveOutreach(Id<Outreach> Outreach, Id<Evidence> Key, string? Because);

/// <summary>Gives what was done as evidence to the duty of its campaign: by the post of another portal, the body's own text, or the file that shows it.</summary>
public sealed class GiveOutreachHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(GiveOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => GiveAsync(command, stop));
    }

    private async Task<Outcome> GiveAsync(GiveOutreach command, CancellationToken stop)
    {
        var outreach = await access.Owned(db.Outreaches).GetAsync(command.Outreach, stop);
        if (outreach.GivenAs == command.Key)
            return Outcome.Done;
        if (await db.Campaigns.Where(c => c.Id == outreach.CampaignId).Select(c => c.DutyId).SingleOrDefaultAsync(stop) is not { } id)
            return new Refusal("outreach.without-duty");

        await db.SettleEvidenceAsync(outreach, stop);
        var duty = await access.Owned(db.Duties).Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(id, stop);
        var given = outreach.Give(id, command.Key);
        if (given.Refusal is not null)
            return given;

        var target = duty is { HasTurns: true, NextDue: { } due } ? EvidenceFor.TurnDue(due) : EvidenceFor.Whole;
        var proof = await ProofOfAsync(outreach, stop) with { Note = outreach.Content };
        var supplied = duty.Supply(command.Key, proof, target, access.Person!.Value, clock.Today, new(command.Because, command.Because));
        if (supplied.Refusal is null)
            await db.SaveChangesAsync(stop);
        return supplied;
    }

    // The strongest first: what others can look at for themselves.
    private async Task<Proof> ProofOfAsync(Outreach outreach, CancellationToken stop) =>
        outreach.Posts is [var post, ..] ? Proof.OfLink(new Uri(post.Address)) with { Sort = "post" }
        : outreach.ArticleId is { } article
        && await db.Articles.OnThePortal().Where(a => a.Id == article).Select(a => a.Title).SingleOrDefaultAsync(stop) is { } title
            ? Proof.OfRecord(PublicityLinks.Article(article), title) with
            {
                Sort = "post",
            }
        : outreach.Proofs is [var proof, ..] ? Proof.OfFile(proof.Hash, proof.Name) with { Sort = proof.IsPicture ? "picture" : null }
        : Proof.OfRecord(PublicityLinks.Outreach(outreach.Id), outreach.Content) with { Sort = "other" };
}

internal static class SettledEvidence
{
    /// <summary>Where the evidence that it was does not stand any more, it is nobody's evidence.</summary>
    public static async Task SettleEvidenceAsync(this DinhDb db, Outreach outreach, CancellationToken stop)
    {
        if (
            outreach is { GivenTo: { } duty, GivenAs: { } key }
            && !await db.Duties.AnyAsync(d => d.Id == duty && d.Evidence.Any(e => e.Id == key && e.WithdrawnOn == null), stop)
        )
            outreach.TakeBack();
    }
}
