using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.RecordOutreach;

/// <param name="Given">What was done; by whom it is recorded follows from who is signed in.</param>
/// <param name="Planned">The line of the campaign's calendar that it carries out.</param>
public sealed record RecordOutreach(NewOutreach Given, Guid? Planned = null)
{
    public EvidenceFile? Photo { get; init; }

    /// <summary>What the picture shows.</summary>
    public string PhotoWords { get; init; } = "";
}

/// <summary>Writes down one time that something was made known, with its picture, and ticks it off in the calendar.</summary>
public sealed class RecordOutreachHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(RecordOutreach command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.Photo?.Refused is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => RecordAsync(command, stop));
    }

    private async Task<Outcome> RecordAsync(RecordOutreach command, CancellationToken stop)
    {
        var given = command.Given with { By = access.Name };
        if (!access.MayActFor(given.BodyId))
            throw new NoSuchRecordException($"body {given.BodyId}");
        if (await db.Outreaches.Where(o => o.Id == given.Key).Select(o => (Id<Body>?)o.BodyId).SingleOrDefaultAsync(stop) is { } holder)
            return holder == given.BodyId ? Outcome.Done : throw new NoSuchRecordException($"outreach {given.Key}");
        if (given.RefusedOn(clock.Today) is { } refused)
            return refused;
        if (given.ArticleId is { } article)
            await access.Owned(db.Articles).GetAsync(article, stop);

        var outreach = Outreach.Record(given);
        if (await TickAsync(command, outreach, stop) is { Refusal: not null } unplanned)
            return unplanned;
        if (command.Photo is { } photo && await ProveAsync(outreach, photo, command.PhotoWords, stop) is { Refusal: not null } unproved)
            return unproved;
        db.Outreaches.Add(outreach);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<Outcome> TickAsync(RecordOutreach command, Outreach outreach, CancellationToken stop)
    {
        if (outreach.CampaignId is not { } id)
            return Outcome.Done;

        var campaign = await access.Owned(db.Campaigns).GetAsync(id, stop);
        return !campaign.IsOpen ? new Refusal("campaign.ended")
            : command.Planned is { } planned ? campaign.Carry(planned, outreach.Id)
            : Outcome.Done;
    }

    private async Task<Outcome> ProveAsync(Outreach outreach, EvidenceFile photo, string words, CancellationToken stop) =>
        outreach.Prove(new(await files.KeepAsync(photo.Content, stop), photo.Name, words, clock.Today, access.Name));
}
