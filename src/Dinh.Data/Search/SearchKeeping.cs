using Dinh.Data.Search;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

/// <content>What is saved is found at once: its entry is written, mended or taken away in the same transaction.</content>
public sealed partial class DinhDb
{
    private const int LongestLabel = 300;

    private async Task KeepFindableAsync(CancellationToken stop)
    {
        ForgetEntries();
        var touched = ChangeTracker
            .Entries<Entity>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && Searched.For(e.Entity.GetType()) is not null)
            .Select(e => new Touched(e.Entity, Searched.For(e.Entity.GetType())!, e.State))
            .ToList();
        foreach (var records in touched.GroupBy(t => t.Kind))
            await WriteEntriesAsync(records.Key, [.. records], stop);
    }

    /// <summary>Writes the entries of records as they stand, and takes away those of which nothing is public.</summary>
    internal async Task<int> WriteEntriesAsync(Searched kind, IReadOnlyList<Touched> records, CancellationToken stop)
    {
        var drafts = await WithFilesAsync(
            kind,
            await kind.ShowAsync(this, [.. records.Where(r => r.State != EntityState.Deleted).Select(r => r.Record)], stop),
            stop
        );
        var keys = records.Where(r => r.State != EntityState.Added || drafts.ContainsKey(kind.KeyOf(r.Record))).Select(r => kind.KeyOf(r.Record)).ToList();
        if (keys.Count == 0)
            return 0;

        var refs = keys.ConvertAll(kind.RefOf);
        var standing = await SearchEntries
            .AsNoTracking()
            .Where(e => refs.Contains(e.Ref))
            .Select(e => new EntryMark(e.Key, e.Number, e.Print))
            .ToDictionaryAsync(e => e.Key, stop);
        var places = await new SearchPlaces(this).OfAsync(keys.Where(drafts.ContainsKey).Select(k => drafts[k].Body), stop);
        return keys.Count(key => Keep(kind, key, drafts.GetValueOrDefault(key), places, standing.GetValueOrDefault(key)));
    }

    /// <summary>Adds the words of files that are known, and orders the others to be read: that takes seconds, may fail, and must not hold up who publishes.</summary>
    private async Task<IReadOnlyDictionary<Guid, SearchDraft>> WithFilesAsync(
        Searched kind,
        IReadOnlyDictionary<Guid, SearchDraft> drafts,
        CancellationToken stop
    )
    {
        var hashes = drafts.Values.SelectMany(d => d.Files).Select(f => f.Hash).Distinct(StringComparer.Ordinal).ToList();
        if (hashes.Count == 0)
            return drafts;

        var known = await FileTexts.Where(t => hashes.Contains(t.Hash)).Select(t => new { t.Hash, t.Text }).ToDictionaryAsync(t => t.Hash, t => t.Text, stop);
        foreach (var (key, draft) in drafts.Where(d => d.Value.Files.Any(f => !known.ContainsKey(f.Hash))))
            Queue(new ReadPublicFiles(kind.Kind, key), draft.Title[..Math.Min(draft.Title.Length, LongestLabel)]);
        return drafts.ToDictionary(
            d => d.Key,
            d => d.Value with { FileTexts = [.. d.Value.Files.Select(f => known.GetValueOrDefault(f.Hash)).OfType<string>()] }
        );
    }

    /// <summary>Saves what <see cref="WriteEntriesAsync"/> has written, and nothing else.</summary>
    internal Task SaveEntriesAsync(CancellationToken stop) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, stop);

    private bool Keep(Searched kind, Guid key, SearchDraft? draft, IReadOnlyDictionary<Guid, SearchPlace> places, EntryMark? standing)
    {
        var place = draft is null ? null : places.GetValueOrDefault(draft.Body);
        if (draft is null || place is null)
        {
            Take(standing?.Number);
            return standing is not null;
        }

        var (entry, tokens) = SearchWriting.Write(kind, key, draft, place);
        if (standing?.Number == entry.Number)
        {
            if (standing.Print == entry.Print)
                return false;

            Update(entry);
            Update(tokens);
            return true;
        }

        Take(standing?.Number);
        Add(entry);
        Add(tokens);
        return true;
    }

    private void Take(long? number)
    {
        if (number is not { } known)
            return;

        SearchTokens.Remove(new() { Number = known, Words = "" });
        SearchEntries.Remove(Gone(known));
    }

    // Only its key counts for taking it away.
    private static SearchEntry Gone(long number) =>
        new()
        {
            Number = number,
            Ref = "",
            Kind = "",
            Key = default,
            UnitId = default,
            UnitName = "",
            BodyName = "",
            Day = default,
            State = default,
            Title = "",
            Text = "",
            Former = "",
            Above = "",
            Files = "",
            Print = "",
        };

    // What an earlier save has written, or failed to write, is of no more use to this one.
    internal void ForgetEntries()
    {
        foreach (var entry in ChangeTracker.Entries<SearchEntry>().ToList())
            entry.State = EntityState.Detached;
        foreach (var tokens in ChangeTracker.Entries<SearchTokens>().ToList())
            tokens.State = EntityState.Detached;
    }

    private sealed record EntryMark(Guid Key, long Number, string Print);
}

/// <summary>A record that is being saved, and how.</summary>
internal sealed record Touched(Entity Record, Searched Kind, EntityState State);
