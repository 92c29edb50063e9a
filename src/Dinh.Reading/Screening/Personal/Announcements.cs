using System.Collections.Frozen;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>The words in a text that announce what stands behind them: "Số CCCD:", "sinh ngày".</summary>
internal sealed class Announcements
{
    // A label and its number may be parted by a name; farther away they no longer belong together.
    private const int Reach = 60;

    private static readonly FrozenDictionary<string, (string Word, Topic Topic)[]> ByFirst = Lexicon
        .All.Keywords.Values.SelectMany(k => k.Value.Select(word => (Word: word, Topic: k.Key)))
        .GroupBy(k => FirstOf(k.Word))
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(k => k.Word.Length).ToArray());

    private static readonly FrozenDictionary<string, (string Word, Topic Topic)[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirst.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private readonly string text;
    private readonly List<Announcement> all = [];

    public Announcements(string text)
    {
        this.text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetter(text[at]) || (at > 0 && char.IsAsciiLetter(text[at - 1])))
                continue;
            if (At(at) is not { } found)
                continue;
            all.Add(found);
            at = found.End - 1;
        }
    }

    public IReadOnlyList<Announcement> All => all;

    /// <summary>What announces the number that begins there; <see cref="Topic.None"/> when nothing near does.</summary>
    public (Topic Topic, int Gap) Before(int start)
    {
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i].End > start || all[i].Topic is Topic.Office or Topic.Name)
                continue;
            var gap = start - all[i].End;
            return gap <= Reach && Joins(text.AsSpan(all[i].End, gap)) ? (all[i].Topic, gap) : default;
        }

        return default;
    }

    /// <summary>Whether the same line speaks of an office before that place.</summary>
    public bool IsOfOffice(int start)
    {
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        return all.Exists(a => a.Topic == Topic.Office && a.End <= start && a.Start >= line);
    }

    /// <summary>What a short text is about as a whole, as the head of a column is.</summary>
    public Topic Whole() => all.Find(a => a.Topic != Topic.Office)?.Topic ?? Topic.None;

    // Between a label and its number stand no other number and no end of a sentence; a list of numbers is one.
    private static bool Joins(ReadOnlySpan<char> gap)
    {
        if (gap.Contains(';') || gap.IndexOf(". ") >= 0)
            return false;

        // Only a label that ends its line announces what stands on the next.
        if (gap.IndexOf('\n') is >= 0 and var line && (gap[..line].Trim(" :\t").Length > 0 || gap[(line + 1)..].Contains('\n')))
            return false;
        return !gap.ContainsAnyInRange('0', '9') || !gap.ContainsAnyInRange('a', 'z');
    }

    private static string FirstOf(string word) => new([.. word.TakeWhile(char.IsAsciiLetter)]);

    private Announcement? At(int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (!Lookup.TryGetValue(text.AsSpan(at, end - at), out var words))
            return null;

        foreach (var (word, topic) in words)
        {
            if (EndOf(word, at) is { } reached)
                return new(topic, at, reached);
        }

        return null;
    }

    // One space in the list stands for any white space in the text.
    private int? EndOf(string word, int at)
    {
        foreach (var letter in word)
        {
            if (at >= text.Length)
                return null;
            if (letter == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                    return null;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }
            else if (text[at++] != letter)
                return null;
        }

        return at < text.Length && char.IsAsciiLetter(text[at]) ? null : at;
    }
}

/// <summary>One such word, and where it stands in the folded text.</summary>
internal sealed record Announcement(Topic Topic, int Start, int End);
