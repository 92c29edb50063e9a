using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>Searches all that is public, in as many statements whatever is typed and however much there is.</summary>
public sealed class FindPublicQuery(DinhDb db, IFullText index, SoughtPlaceQuery places, FoundLinesQuery lines, TimeProvider clock)
{
    private const int MostRanked = 100;
    private const int RankedLetters = 1500;
    private const int MostUnits = 3;
    private const int MostItems = 12;

    private sealed record Row(long Number, string Kind, string? ItemKey, SearchState State);

    private sealed record FoundRows(List<Row> Rows, ReadSoFar? Next);

    public async Task<PublicFindings> ReadAsync(PublicAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var isPlaced = ask.Unit is not null || ask.Place.Length > 0;
        var place = isPlaced ? await places.FindAsync(ask, stop) : null;
        if (isPlaced && place is null)
            return new(ask, [], 0) { IsPlaceUnknown = true };

        var words = AskedWords.Of(ask.Text);
        var (rows, next) = await RowsAsync(ask, words, place, stop);
        var shown = rows.Skip((ask.Page - 1) * PublicAsk.PageSize).Take(PublicAsk.PageSize).Select(r => r.Number).ToList();
        var isFirst = ask is { Page: 1, After: null, IsFiltered: false };
        return new(ask, await lines.ReadAsync(shown, words, stop), rows.Count)
        {
            Next = next,
            Kinds = Groups(rows.Select(r => r.Kind)),
            Items = [.. Groups(rows.Select(r => r.ItemKey).OfType<string>()).Take(MostItems)],
            Units = isFirst && words.Words.Count > 0 ? await places.LikeAsync(ask.Text, MostUnits, stop) : [],
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

    /// <summary>All that was found at once, in the order in which it is shown, and where one reads on.</summary>
    private async Task<FoundRows> RowsAsync(PublicAsk ask, AskedWords words, SoughtPlace? place, CancellationToken stop)
    {
        var found = await HitsAsync(ask, words, place, stop);
        var hits = found.Take(FullTextQuestion.Most).ToList();
        var numbers = hits.ConvertAll(h => h.Number);
        var rows = await db
            .SearchEntries.Where(e => numbers.Contains(e.Number))
            .Select(e => new Row(e.Number, e.Kind, e.ItemKey, e.State))
            .ToDictionaryAsync(e => e.Number, stop);
        var order = ask.ByDay || words.Words.Count == 0 ? numbers.OrderDescending().ToList() : await RankedAsync(numbers, words, stop);

        // A mark of what was withdrawn is shown to who asks for such marks.
        var shown = order
            .Where(rows.ContainsKey)
            .Select(n => rows[n])
            .Where(r => r.State != SearchState.Withdrawn || ask.State == SearchState.Withdrawn)
            .ToList();
        return new(shown, found.Count > hits.Count ? new((ask.After?.Count ?? 0) + shown.Count, hits[^1]) : null);
    }

    private async Task<List<FullTextHit>> HitsAsync(PublicAsk ask, AskedWords words, SoughtPlace? place, CancellationToken stop)
    {
        var within = Marks(ask, place).ToList();
        if (words.Words.Count == 0 && within.Count == 0)
        {
            var below = ask.After?.Last.Number ?? long.MaxValue;
            return await db
                .SearchEntries.Where(e => e.Number < below)
                .OrderByDescending(e => e.Number)
                .Take(FullTextQuestion.Asked)
                .Select(e => new FullTextHit(e.Number, 0))
                .ToListAsync(stop);
        }

        var question = new FullTextQuestion
        {
            Steps = words.Steps(ask.ByDay),
            Within = within,
            Until = ask.To is { } to && to < clock.Today ? to : clock.Today,
        };
        return [.. await index.FindAsync(db, ask.After is { } after ? question.After(after.Last) : question, stop)];
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
}
