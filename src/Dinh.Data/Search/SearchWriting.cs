using System.Security.Cryptography;
using System.Text;

namespace Dinh.Data.Search;

/// <summary>Turns what a module shows, and where it stands, into an entry and its words.</summary>
public static class SearchWriting
{
    /// <summary>Of a longer text the rest is neither found nor shown; its own page has it.</summary>
    public const int LongestIndexed = 100_000;

    /// <summary>How much of a text is kept to show passages from.</summary>
    public const int LongestShown = 20_000;
    private const int MostTokens = 30_000;

    public static (SearchEntry Entry, SearchTokens Tokens) Write(Searched kind, Guid key, SearchDraft draft, SearchPlace place)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(place);
        var reference = kind.RefOf(key);
        var number = SearchEntry.NumberOf(draft.Day, reference);
        var words = string.Join(' ', TokensOf(kind.Kind, draft, place).Distinct(StringComparer.Ordinal).Take(MostTokens));
        var entry = new SearchEntry
        {
            Number = number,
            Ref = reference,
            Kind = kind.Kind,
            Key = key,
            UnitId = place.UnitId,
            UnitName = place.UnitName,
            BodyName = place.BodyName,
            ItemKey = draft.ItemKey,
            Day = draft.Day,
            State = draft.State,
            Title = Cut(draft.Title, SearchDraft.LongestTitle),
            Text = Cut(draft.Text, LongestShown),
            Former = string.Join('\n', place.Former),
            Above = string.Join('\n', place.Above.Skip(1).Concat(place.FormerAbove)),
            Files = SearchedFile.Written(draft.Files),
            Print = "",
        };
        return (entry with { Print = PrintOf(entry, words) }, new() { Number = number, Words = words });
    }

    private static string PrintOf(SearchEntry entry, string words) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    $"{entry.Title}\n{entry.Text}\n{entry.UnitName}\n{entry.BodyName}\n{entry.Former}\n{entry.Above}\n{entry.Files}\n{words}"
                )
            )
        )[..32];

    // Marks first: a text that is too long must not push them out.
    private static IEnumerable<string> TokensOf(string kind, SearchDraft draft, SearchPlace place)
    {
        yield return Token.Kind(kind);
        yield return Token.State(draft.State);
        if (draft.ItemKey is { } item)
            yield return Token.Item(item);
        foreach (var mark in Token.UnitsDownTo(place.Path).Concat(Token.Of(draft.Day)))
            yield return mark;

        foreach (var token in WordsOf(draft.Title, Token.InTitle, Token.PairInTitle))
            yield return token;
        var names = place.Above.Concat(place.Former).Concat(place.FormerAbove).Append(place.BodyName);
        foreach (
            var token in names.Append(draft.Title).Append(draft.More).Append(Cut(draft.Text, LongestIndexed)).SelectMany(t => WordsOf(t, w => w, Token.Pair))
        )
            yield return token;

        // Of many long files the words come before what says which stand side by side: a phrase may be missed, a word not.
        foreach (var token in draft.FileTexts.SelectMany(Syllable.Of).Select(s => s.Folded))
            yield return token;
        foreach (var token in draft.FileTexts.SelectMany(t => WordsOf(t, w => w, Token.Pair)))
            yield return token;
    }

    private static IEnumerable<string> WordsOf(string text, Func<string, string> word, Func<string, string, string> pair)
    {
        string? before = null;
        foreach (var syllable in Syllable.Of(text))
        {
            yield return word(syllable.Folded);
            if (before is not null)
                yield return pair(before, syllable.Folded);
            before = syllable.Folded;
        }
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
