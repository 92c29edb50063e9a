using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>What a page of results shows of each: the best passage, of its own words or of a file that goes with it.</summary>
public sealed class FoundLinesQuery(DinhDb db)
{
    private sealed record Shown(SearchEntry Entry, Marking Marked)
    {
        public int Met { get; } = Marked.Met(Entry.Title, Entry.Text);
    }

    public async Task<IReadOnlyList<FoundLine>> ReadAsync(IReadOnlyList<long> numbers, AskedWords words, CancellationToken stop)
    {
        var entries = await db.SearchEntries.AsNoTracking().Where(e => numbers.Contains(e.Number)).ToDictionaryAsync(e => e.Number, stop);
        var shown = numbers.Where(entries.ContainsKey).Select(n => new Shown(entries[n], Marking.Of(words, entries[n].PlaceNames))).ToList();
        var texts = await TextsAsync([.. shown.Where(s => s.Met < words.Words.Count)], stop);
        return [.. shown.Select(s => Line(s, words, texts))];
    }

    /// <summary>The words of the files of those entries whose own words do not answer to all that was asked.</summary>
    private async Task<Dictionary<string, string>> TextsAsync(IReadOnlyList<Shown> some, CancellationToken stop)
    {
        var hashes = some.SelectMany(s => SearchedFile.Read(s.Entry.Files)).Select(f => f.Hash).Distinct(StringComparer.Ordinal).ToList();
        return hashes.Count == 0
            ? []
            : await db.FileTexts.Where(t => hashes.Contains(t.Hash) && t.Refused == null).ToDictionaryAsync(t => t.Hash, t => t.Text, stop);
    }

    private static FoundLine Line(Shown shown, AskedWords words, Dictionary<string, string> texts)
    {
        var (entry, marked) = (shown.Entry, shown.Marked);
        var file = SearchedFile
            .Read(entry.Files)
            .Where(f => texts.ContainsKey(f.Hash))
            .Select(f => (f.Name, Text: texts[f.Hash], Met: marked.Met(texts[f.Hash])))
            .Where(f => f.Met > shown.Met)
            .OrderByDescending(f => f.Met)
            .FirstOrDefault();
        return new(entry.Kind, entry.Key, Passage.Whole(marked, entry.Title), Passage.Cut(marked, file.Text ?? entry.Text))
        {
            InFile = file.Name,
            Unit = new Id<AdministrativeUnit>(entry.UnitId),
            UnitName = entry.UnitName,
            BodyName = entry.BodyName,
            ItemKey = entry.ItemKey,
            Day = entry.Day,
            State = entry.State,
            Former = FormerIn(entry.Former, words),
        };
    }

    /// <summary>The former unit whose name the reader typed.</summary>
    private static string? FormerIn(string former, AskedWords words)
    {
        var typed = $" {string.Join(' ', words.Words.Select(w => w.Folded))} ";
        return former
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(name =>
                typed.Contains($" {string.Join(' ', Syllable.Of(UnitName.Bare(name, UnitName.KindOf(name))).Select(s => s.Folded))} ", StringComparison.Ordinal)
            );
    }
}
