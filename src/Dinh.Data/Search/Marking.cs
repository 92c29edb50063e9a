using Dinh.Domain.Units;

namespace Dinh.Data.Search;

/// <summary>Which words of a text answer to what was asked. A place's name that was typed with other words has chosen where to look: it is marked where it stands whole, its single words are not.</summary>
public sealed class Marking
{
    private const int ShortestBeginning = 3;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> names = [];
    private readonly string? begun;

    private Marking(IReadOnlyList<string> asked, IReadOnlyList<string>[] places)
    {
        var taken = new bool[asked.Count];
        foreach (var name in places)
        foreach (var at in Runs.Of(name, asked).Where(at => !taken[at]))
        {
            Array.Fill(taken, true, at, name.Count);
            names.Add(name);
        }

        for (var at = 0; at < asked.Count; at++)
        {
            if (!taken[at])
                words.Add(asked[at]);
        }

        begun = asked.Count > 0 && !taken[^1] && asked[^1].Length >= ShortestBeginning ? asked[^1] : null;
    }

    /// <param name="asked">What was typed.</param>
    /// <param name="places">The names, of today and of former days, by which the place is known where the text stands.</param>
    public static Marking Of(AskedWords asked, IEnumerable<string> places)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(places);
        var known = places.ToList();
        var bare = known.Select(n => UnitName.Bare(n, UnitName.KindOf(n)));

        // With its kind before without: "xã" of "xã Định Biên" is no word by itself either.
        return new([.. asked.Words.Select(w => w.Folded)], [.. known.Concat(bare).Select(Folded).Where(n => n.Count > 0)]);
    }

    /// <summary>How many different words of what was asked stand in the texts; a name that stands whole counts as one.</summary>
    public int Met(params IEnumerable<string> texts)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var folded = Folded(text);
            met.UnionWith(folded.Where(words.Contains));
            if (begun is not null && folded.Any(f => f.StartsWith(begun, StringComparison.Ordinal)))
                met.Add(begun);
            met.UnionWith(names.Where(n => Runs.Of(n, folded).Any()).Select(n => string.Join(' ', n)));
        }

        return met.Count;
    }

    /// <summary>The words of the text to be marked, in their order.</summary>
    internal List<Syllable> In(string text)
    {
        var all = Syllable.Of(text).ToList();
        var folded = all.ConvertAll(s => s.Folded);
        var named = names.SelectMany(n => Runs.Of(n, folded).SelectMany(at => Enumerable.Range(at, n.Count))).ToHashSet();
        return
        [
            .. all.Where(
                (s, at) => named.Contains(at) || words.Contains(s.Folded) || (begun is not null && s.Folded.StartsWith(begun, StringComparison.Ordinal))
            ),
        ];
    }

    private static IReadOnlyList<string> Folded(string text) => [.. Syllable.Of(text).Select(s => s.Folded)];
}

/// <summary>Where words stand next to each other among others.</summary>
internal static class Runs
{
    /// <summary>The places at which the run begins.</summary>
    public static IEnumerable<int> Of(IReadOnlyList<string> run, IReadOnlyList<string> words)
    {
        for (var at = 0; at + run.Count <= words.Count; at++)
        {
            var n = 0;
            while (n < run.Count && string.Equals(words[at + n], run[n], StringComparison.Ordinal))
                n++;
            if (n == run.Count)
                yield return at;
        }
    }
}
