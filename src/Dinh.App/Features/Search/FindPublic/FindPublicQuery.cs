using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>Searches all that is public, in as many statements whatever is typed and however much there is.</summary>
public sealed class FindPublicQuery(DinhDb db, IFullText index, SoughtPlaceQuery places, FindUnitsQuery units, TimeProvider clock)
{
    private const int MostRanked = 100;
    private const int RankedLetters = 1500;
    private const int MostUnits = 3;
    private const int MostItems = 12;

    private sealed record Row(long Number, string Kind, string? ItemKey, SearchState State);

    public async Task<PublicFindings> ReadAsync(PublicAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var isPlaced = ask.Unit is not null || ask.Place.Length > 0;
        var place = isPlaced ? await places.FindAsync(ask, stop) : null;
        if (isPlaced && place is null)
            return new(ask, [], 0) { IsPlaceUnknown = true };

        var words = AskedWords.Of(ask.Text);
        var rows = await RowsAsync(ask, words, place, stop);
        var shown = rows.Skip((ask.Page - 1) * PublicAsk.PageSize).Take(PublicAsk.PageSize).Select(r => r.Number).ToList();
        return new(ask, await LinesAsync(shown, words, stop), rows.Count)
        {
            Kinds = Groups(rows.Select(r => r.Kind)),
            Items = [.. Groups(rows.Select(r => r.ItemKey).OfType<string>()).Take(MostItems)],
            Units = ask.Page == 1 && !ask.IsFiltered && words.Words.Count > 0 ? await units.FindAsync(ask.Text, clock.Today, MostUnits, stop) : [],
            Place = place,
        };
    }

    private static List<FoundGroup> Groups(IEnumerable<string> keys) =>
        [
            .. keys.GroupBy(k => k, StringComparer.Ordinal)
                .Select(g => new FoundGroup(g.Key, g.Count()))
                .OrderByDescending(g => g.Count)
                .ThenBy(g => g.Key, StringComparer.Ordinal),
        ];

    /// <summary>All that was found, in the order in which it is shown.</summary>
    private async Task<List<Row>> RowsAsync(PublicAsk ask, AskedWords words, SoughtPlace? place, CancellationToken stop)
    {
        var hits = await HitsAsync(ask, words, place, stop);
        var numbers = hits.ConvertAll(h => h.Number);
        var rows = await db
            .SearchEntries.Where(e => numbers.Contains(e.Number))
            .Select(e => new Row(e.Number, e.Kind, e.ItemKey, e.State))
            .ToDictionaryAsync(e => e.Number, stop);
        var order = ask.ByDay || words.Words.Count == 0 ? numbers.OrderDescending().ToList() : await RankedAsync(numbers, words, stop);

        // A mark of what was withdrawn is shown to who asks for such marks.
        return [.. order.Where(rows.ContainsKey).Select(n => rows[n]).Where(r => r.State != SearchState.Withdrawn || ask.State == SearchState.Withdrawn)];
    }

    private async Task<List<FullTextHit>> HitsAsync(PublicAsk ask, AskedWords words, SoughtPlace? place, CancellationToken stop)
    {
        var within = Marks(ask, place).ToList();
        if (words.Words.Count == 0 && within.Count == 0)
        {
            return await db
                .SearchEntries.OrderByDescending(e => e.Number)
                .Take(FullTextQuestion.Most)
                .Select(e => new FullTextHit(e.Number, 0))
                .ToListAsync(stop);
        }

        var question = new FullTextQuestion
        {
            Steps = words.Steps(ask.ByDay),
            Within = within,
            Until = ask.To is { } to && to < clock.Today ? to : clock.Today,
        };
        return [.. await index.FindAsync(db, question, stop)];
    }

    private IEnumerable<IReadOnlyList<string>> Marks(PublicAsk ask, SoughtPlace? place)
    {
        if (ask.Kind.Length > 0)
            yield return [Token.Kind(ask.Kind)];
        if (ask.Item.Length > 0)
            yield return [Token.Item(ask.Item)];
        if (place is { Paths.Count: > 0 })
            yield return [.. place.Paths.Select(Token.Unit)];
        if (ask.State is { } state)
            yield return state == SearchState.Standing ? [Token.State(state), Token.State(SearchState.Corrected)] : [Token.State(state)];
        if (ask.From is not null || ask.To is not null)
            yield return Token.Within(ask.From, ask.To, clock.Today);
    }

    // Whoever pages on beyond the first hundred reads them by day within each way of having been found.
    private async Task<List<long>> RankedAsync(List<long> numbers, AskedWords words, CancellationToken stop)
    {
        var first = numbers.Take(MostRanked).ToList();
        var texts = await db
            .SearchEntries.Where(e => first.Contains(e.Number))
            .Select(e => new
            {
                e.Number,
                e.Title,
                Text = e.Text.Substring(0, RankedLetters),
            })
            .ToListAsync(stop);
        var ranked = texts.Select(t => (t.Number, Score: Ranking.Of(words, t.Title, t.Text))).OrderByDescending(t => t.Score).ThenByDescending(t => t.Number);
        return [.. ranked.Select(t => t.Number), .. numbers.Skip(MostRanked)];
    }

    private async Task<IReadOnlyList<FoundLine>> LinesAsync(List<long> numbers, AskedWords words, CancellationToken stop)
    {
        var entries = await db.SearchEntries.AsNoTracking().Where(e => numbers.Contains(e.Number)).ToDictionaryAsync(e => e.Number, stop);
        return [.. numbers.Where(entries.ContainsKey).Select(n => Line(entries[n], words))];
    }

    private static FoundLine Line(SearchEntry entry, AskedWords words) =>
        new(entry.Kind, entry.Key, Passage.Whole(words, entry.Title), Passage.Cut(words, entry.Text))
        {
            Unit = new Id<AdministrativeUnit>(entry.UnitId),
            UnitName = entry.UnitName,
            BodyName = entry.BodyName,
            ItemKey = entry.ItemKey,
            Day = entry.Day,
            State = entry.State,
            Former = FormerIn(entry.Former, words),
        };

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
