using System.Data;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Search;

/// <summary>Writes the index anew from the records, two hundred at a time: for what was public before there was an index, and after units were merged.</summary>
public sealed class SearchRebuild(DinhDb db)
{
    private const int AtOnce = 200;
    private const int Tries = 4;

    /// <summary>How many entries were written, mended or taken away; what stands as it should is left alone.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var written = 0;
        foreach (var kind in Searched.All)
        {
            var keys = await kind.KeysAsync(db, stop);
            foreach (var some in keys.Chunk(AtOnce))
                written += await WriteAsync(kind, some, stop);
            written += await TakeOrphansAsync(kind, [.. keys], stop);
        }

        return written;
    }

    /// <summary>Writes one entry anew as its record stands.</summary>
    public async Task WriteAsync(string kind, Guid key, CancellationToken stop)
    {
        if (Searched.All.FirstOrDefault(s => s.Kind == kind) is { } known)
            await WriteAsync(known, [key], stop);
    }

    /// <summary>The files of what is public under that key now whose words are not known yet.</summary>
    public async Task<IReadOnlyList<SearchedFile>> UnreadAsync(string kind, Guid key, CancellationToken stop)
    {
        if (Searched.All.FirstOrDefault(s => s.Kind == kind) is not { } known)
            return [];

        var drafts = await known.ShowAsync(db, await known.ReadAsync(db, [key], stop), stop);
        var files = drafts.Values.SelectMany(d => d.Files).DistinctBy(f => f.Hash).ToList();
        var hashes = files.ConvertAll(f => f.Hash);
        var read = await db.FileTexts.Where(t => hashes.Contains(t.Hash)).Select(t => t.Hash).ToListAsync(stop);
        return files.FindAll(f => !read.Contains(f.Hash));
    }

    // A deed that is done meanwhile wins: what was read before it is read again.
    private async Task<int> WriteAsync(Searched kind, Guid[] keys, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await WriteOnceAsync(kind, keys, stop);
            }
            catch (Exception fault) when (tried < Tries && fault is DbUpdateException or InvalidOperationException { InnerException: DbUpdateException })
            {
                db.ForgetEntries();
            }
        }
    }

    private async Task<int> WriteOnceAsync(Searched kind, Guid[] keys, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var records = await kind.ReadAsync(db, keys, stop);
        var written = await db.WriteEntriesAsync(kind, [.. records.Select(r => new Touched(r, kind, EntityState.Unchanged))], stop);
        await db.SaveEntriesAsync(stop);
        await whole.CommitAsync(stop);
        db.ForgetEntries();
        return written;
    }

    private async Task<int> TakeOrphansAsync(Searched kind, HashSet<Guid> known, CancellationToken stop)
    {
        var entries = await db.SearchEntries.Where(e => e.Kind == kind.Kind).Select(e => new { e.Number, e.Key }).ToListAsync(stop);
        var orphans = entries.Where(e => !known.Contains(e.Key)).Select(e => e.Number).ToList();
        foreach (var some in orphans.Chunk(AtOnce))
        {
            await db.SearchTokens.Where(t => some.Contains(t.Number)).ExecuteDeleteAsync(stop);
            await db.SearchEntries.Where(e => some.Contains(e.Number)).ExecuteDeleteAsync(stop);
        }

        return orphans.Count;
    }
}
