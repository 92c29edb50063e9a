using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.App.Features.Transparency.ReadLog;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.ProveEntry;

/// <summary>Proves one entry: reads a few tiles, however long the log.</summary>
public sealed class ProveEntryQuery(DinhDb db, LogQuery log, Access access)
{
    private static readonly PublicDeed[] Turns = [PublicDeed.Publish, PublicDeed.Withdraw];

    public async Task<Proof> ReadAsync(Guid id, CancellationToken stop)
    {
        var entry = await db.LogEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, stop) ?? throw new NoSuchRecordException($"log entry {id}");
        var line = EntryLine.Read(entry.Line);
        var body = new Id<Body>(entry.BodyId);
        var proof = new Proof(entry, line, await db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleOrDefaultAsync(stop) ?? "")
        {
            Statement = entry.Statement is { } words && await MayReadAsync(entry, stop) ? EntryStatement.Read(words) : null,
        };
        if (entry.Index is not { } index || await TreeAsync(index, stop) is not { } tree)
            return proof;

        return proof with
        {
            Tree = tree,
            Path = await LogTree.InclusionAsync(db, index, tree.Size, stop),
        };
    }

    /// <summary>The same in one file; null while the entry waits.</summary>
    public async Task<string?> BundleAsync(Guid id, CancellationToken stop)
    {
        var proof = await ReadAsync(id, stop);
        if (proof.Tree is not { } tree)
            return null;

        var witnesses = (await log.WitnessesAsync(stop)).Where(w => tree.Witnesses.Contains(w.Id)).Select(w => w.PublicKey);
        var bundle = new ProofBundle(
            proof.Entry.Line,
            proof.Entry.Index!.Value,
            [.. proof.Path.Select(Convert.ToHexStringLower)],
            tree.Note,
            await log.KeysAsync(stop),
            [.. witnesses],
            proof.Statement is null ? null : proof.Entry.Statement
        );
        return JsonSerializer.Serialize(bundle, BundleJson);
    }

    private static readonly JsonSerializerOptions BundleJson = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    // A witness's word is worth more than the newest root.
    private async Task<SealedTree?> TreeAsync(long index, CancellationToken stop) =>
        await log.NewestWitnessedAsync(stop) is { } witnessed && witnessed.Size > index ? witnessed
        : await log.NewestAsync(stop) is { } newest && newest.Size > index ? newest
        : null;

    // What was withdrawn is no longer told, also not here; the fingerprint stays.
    private async Task<bool> MayReadAsync(LogEntry entry, CancellationToken stop)
    {
        if (access.Reads.Contains(new(entry.BodyId)))
            return true;

        var turns = await db
            .LogEntries.Where(e => e.RecordKey == entry.RecordKey && Turns.Contains(e.Deed))
            .OrderByDescending(e => e.Id)
            .Select(e => e.Deed)
            .ToListAsync(stop);
        return turns is [PublicDeed.Publish, ..] || (entry.IsOpen && turns is not [PublicDeed.Withdraw, ..]);
    }
}
