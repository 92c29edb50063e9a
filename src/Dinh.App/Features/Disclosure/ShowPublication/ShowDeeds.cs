using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Disclosure.ShowPublication;

/// <summary>A place is added to the plan.</summary>
public sealed record PlanShowing(Id<Publication> Publication, Guid Key, ShowingPlace Place);

/// <summary>It stands there since a day, with a picture that shows it where there is one.</summary>
public sealed record BeginShowing(Id<Publication> Publication, Guid Key, DateOnly From, EvidenceFile? Proof);

/// <summary>It came down, with a picture that shows it where there is one.</summary>
public sealed record EndShowing(Id<Publication> Publication, Guid Key, DateOnly Until, string? Because, EvidenceFile? Proof = null);

/// <summary>It was read out, or handed over, or is going to be.</summary>
public sealed record MarkShowing(Id<Publication> Publication, Guid Key, ShowingMark Mark);

/// <summary>Records where something is shown, since when, until when, and what shows it.</summary>
public sealed class ShowPublicationHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PlanShowing command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return string.IsNullOrWhiteSpace(command.Place.Place)
            ? Task.FromResult<Outcome>(new Refusal("showing.place-needed"))
            : ChangeAsync(command.Publication, p => p.Plan(command.Key, command.Place), stop);
    }

    public Task<Outcome> UnplanAsync(Id<Publication> publication, Guid key, CancellationToken stop) => ChangeAsync(publication, p => p.Unplan(key), stop);

    public async Task<Outcome> HandleAsync(BeginShowing command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Proof?.Refused is { } refused)
            return refused;

        var proof = await KeptAsync(command.Publication, command.Proof, ofEnd: false, stop);
        return await ChangeAsync(command.Publication, p => Begun(p, command, proof), stop);
    }

    public async Task<Outcome> HandleAsync(EndShowing command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Proof?.Refused is { } refused)
            return refused;

        var proof = await KeptAsync(command.Publication, command.Proof, ofEnd: true, stop);
        return await ChangeAsync(command.Publication, p => Ended(p, command, proof), stop);
    }

    public Task<Outcome> HandleAsync(MarkShowing command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Publication, p => p.Mark(command.Key, command.Mark, clock.Today), stop);
    }

    // A picture may follow later: then the day stands already, and only the picture is added.
    private Outcome Begun(Publication publication, BeginShowing command, ShowingProof? proof)
    {
        var begun = publication.Showings.Any(s => s.Key == command.Key && s.HasBegun) && proof is not null;
        var outcome = begun ? Outcome.Done : publication.Show(command.Key, command.From, access.Name, clock.Today);
        return outcome.Refusal is null && proof is not null ? publication.Prove(command.Key, proof) : outcome;
    }

    private Outcome Ended(Publication publication, EndShowing command, ShowingProof? proof)
    {
        var outcome = publication.TakeDown(command.Key, command.Until, command.Because, access.Name, clock.Today);
        return outcome.Refusal is null && proof is not null ? publication.Prove(command.Key, proof) : outcome;
    }

    // A picture for what is not the reader's own is not kept.
    private async Task<ShowingProof?> KeptAsync(Id<Publication> publication, EvidenceFile? file, bool ofEnd, CancellationToken stop)
    {
        await db.OwnPublicationAsync(access, publication, stop);
        db.ChangeTracker.Clear();
        return file is null ? null : new(await files.KeepAsync(file.Content, stop), file.Name, clock.Today, access.Name, ofEnd);
    }

    private Task<Outcome> ChangeAsync(Id<Publication> publication, Func<Publication, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), publication, deed, stop));
}
