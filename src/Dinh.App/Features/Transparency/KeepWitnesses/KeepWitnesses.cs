using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.KeepWitnesses;

public sealed record RegisterWitness(string Title, string PublicKey);

/// <summary>What the journal keeps of it.</summary>
public sealed record WitnessRegistered(Guid Witness, string Title, string PublicKey);

public sealed record WitnessEnded(Guid Witness, string Title);

/// <summary>Says whose signature below a checkpoint counts as a witness's.</summary>
public sealed class KeepWitnessesHandler(DinhDb db, TimeProvider clock)
{
    private const int LongestTitle = 300;

    public async Task<Outcome> HandleAsync(RegisterWitness command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        using var key = NoteVerifier.Read(command.PublicKey.Trim());
        if (key is null)
            return new Refusal("log.not-a-key");
        if (command.Title.Trim() is not { Length: > 0 and <= LongestTitle } title)
            return new Refusal("log.who-is-it");
        if (await db.LogWitnesses.AnyAsync(w => w.PublicKey == key.Text, stop) || await db.LogKeys.AnyAsync(k => k.PublicKey == key.Text, stop))
            return new Refusal("log.key-known");

        var witness = new LogWitness(Guid.CreateVersion7(), title, key.Text, clock.GetUtcNow().UtcDateTime);
        db.LogWitnesses.Add(witness);
        db.Note(new WitnessRegistered(witness.Id, title, key.Text));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    public async Task EndAsync(Guid id, CancellationToken stop)
    {
        var witness = await db.LogWitnesses.SingleOrDefaultAsync(w => w.Id == id, stop) ?? throw new NoSuchRecordException($"witness {id}");
        witness.End(clock.GetUtcNow().UtcDateTime);
        db.Note(new WitnessEnded(id, witness.Title));
        await db.SaveChangesAsync(stop);
    }
}
