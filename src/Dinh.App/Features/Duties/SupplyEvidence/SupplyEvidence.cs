using System.Security.Cryptography;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.SupplyEvidence;

/// <param name="Duty">What was done.</param>
/// <param name="Key">Made when the form was shown, so that the same form sent twice is one deed.</param>
/// <param name="Target">The whole duty, one turn or one milestone.</param>
/// <param name="Proof">The link or the paper; null where it is the file.</param>
/// <param name="File">The file; null where it is another proof.</param>
/// <param name="Note">What the reader should look at.</param>
public sealed record SupplyEvidence(Id<Duty> Duty, Id<Evidence> Key, EvidenceFor Target, Proof? Proof, EvidenceFile? File, string? Note)
{
    /// <summary>What its giver says that it is; null to have it told by its name.</summary>
    public string? Sort { get; init; }

    /// <summary>What is said to a silent coordinator, or to evidence of an unusual sort.</summary>
    public Closing Closing { get; init; }
}

public sealed class SupplyEvidenceHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SupplyEvidence command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.File?.Refused is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => SupplyAsync(command, stop));
    }

    private async Task<Outcome> SupplyAsync(SupplyEvidence command, CancellationToken stop)
    {
        var duty = await Suppliable(command.Target).Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(command.Duty, stop);
        if (duty.Evidence.Any(e => e.Id == command.Key))
            return Outcome.Done;

        // A form's own key is nobody else's: one that is was not made by our form.
        if (await db.Duties.AnyAsync(d => d.Id != command.Duty && d.Evidence.Any(e => e.Id == command.Key), stop))
            return new Refusal("evidence.already-supplied");

        var proof = (command.Proof ?? ProofOf(command.File!)) with { Note = command.Note, Sort = command.Sort };
        var outcome = duty.Supply(command.Key, proof, command.Target, access.Person!.Value, clock.Today, command.Closing);
        if (outcome.Refusal is not null)
            return outcome;

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        if (command.File is { } file)
            await files.KeepAsync(file.Content, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return outcome;
    }

    // What closes a duty comes from the body that answers for it; what belongs to a part, from the body whose part it is.
    private IQueryable<Duty> Suppliable(EvidenceFor target) =>
        target.Part is not { } part ? access.Owned(db.Duties)
        : access.MayActFor(part.Body) ? db.Duties.Where(d => d.Participants.Any(p => p.BodyId == part.Body))
        : throw new NoSuchRecordException($"part of {part.Body}");

    private static Proof ProofOf(EvidenceFile file) => Proof.OfFile(Convert.ToHexStringLower(SHA256.HashData(file.Content)), file.Name);
}
