using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.CosignCheckpoint;

/// <summary>Takes the signatures of registered witnesses below a checkpoint that the log has made.</summary>
public sealed class CosignCheckpointHandler(DinhDb db, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(string sent, CancellationToken stop)
    {
        if (SignedNote.Read(sent) is not { } note || Checkpoint.Read(note.Text) is not { } checkpoint)
            return new Refusal("log.not-a-checkpoint");

        var own = await db.LogCheckpoints.AsNoTracking().SingleOrDefaultAsync(c => c.Size == checkpoint.Tree.Size, stop);
        if (own is null || SignedNote.Read(own.Note)?.Text != note.Text)
            return new Refusal("log.no-such-checkpoint");

        var witnesses = await db.LogWitnesses.AsNoTracking().Where(w => w.EndedAt == null).ToListAsync(stop);
        var signed = witnesses.Where(w => HasLineOf(note, w)).ToList();
        if (signed.Count == 0)
            return new Refusal("log.no-witness");
        if (signed.Exists(w => !Holds(note, w)))
            return new Refusal("log.false-signature");

        foreach (var witness in signed)
            await KeepAsync(checkpoint.Tree.Size, witness, LineOf(note, witness)!, stop);
        return Outcome.Done;
    }

    // Sent twice, also at the same moment, it is kept once. It is saved like everything else, so that pages that were kept for readers are forgotten.
    private async Task KeepAsync(long size, LogWitness witness, string line, CancellationToken stop)
    {
        if (await db.LogCosignatures.AnyAsync(c => c.Size == size && c.WitnessId == witness.Id, stop))
            return;

        db.LogCosignatures.Add(new(size, witness.Id, line, clock.GetUtcNow().UtcDateTime));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.LogCosignatures.AnyAsync(c => c.Size == size && c.WitnessId == witness.Id, stop))
                throw;
        }
    }

    private static bool HasLineOf(SignedNote note, LogWitness witness) => LineOf(note, witness) is not null;

    private static string? LineOf(SignedNote note, LogWitness witness)
    {
        using var key = NoteVerifier.Read(witness.PublicKey);
        return key is null ? null : note.Signatures.FirstOrDefault(s => s.KeyId == key.Id && s.Name == key.Name)?.Line;
    }

    private static bool Holds(SignedNote note, LogWitness witness)
    {
        using var key = NoteVerifier.Read(witness.PublicKey);
        return key is not null && note.IsSignedBy(key);
    }
}
