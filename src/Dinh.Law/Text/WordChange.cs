using System.Text;

namespace Dinh.Law.Text;

/// <summary>A run of words with one fate.</summary>
public sealed record WordChange(WordFate Fate, string Words)
{
    // Beyond this many differing words at once a text is not compared but replaced; nobody could read the difference, and it would take minutes.
    private const int MostSteps = 1500;

    /// <summary>The second text as it came of the first, word by word. What is kept and removed is the first text, what is kept and added is the second.</summary>
    public static IReadOnlyList<WordChange> Between(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (old, fresh) = (Split(from), Split(to));
        var head = 0;
        while (head < old.Count && head < fresh.Count && old[head] == fresh[head])
            head++;
        var tail = 0;
        while (tail < old.Count - head && tail < fresh.Count - head && old[^(tail + 1)] == fresh[^(tail + 1)])
            tail++;

        var changes = new List<(WordFate Fate, string Word)>(old.Count + fresh.Count);
        changes.AddRange(old.Take(head).Select(w => (WordFate.Kept, w)));
        changes.AddRange(Middle(old[head..(old.Count - tail)], fresh[head..(fresh.Count - tail)]));
        changes.AddRange(old.Skip(old.Count - tail).Select(w => (WordFate.Kept, w)));
        return Joined(changes);
    }

    /// <summary>The shortest way from one list to the other (Myers): first how far each diagonal reaches, then the way back.</summary>
    private static IEnumerable<(WordFate Fate, string Word)> Middle(List<string> old, List<string> fresh)
    {
        var reached = new List<Dictionary<int, int>>();
        var furthest = new Dictionary<int, int> { [1] = 0 };
        for (var steps = 0; steps <= Math.Min(old.Count + fresh.Count, MostSteps); steps++)
        {
            reached.Add(new(furthest));
            for (var line = -steps; line <= steps; line += 2)
            {
                var x = IsDown(furthest, line, steps) ? furthest[line + 1] : furthest[line - 1] + 1;
                while (x < old.Count && x - line < fresh.Count && old[x] == fresh[x - line])
                    x++;
                furthest[line] = x;
                if (x >= old.Count && x - line >= fresh.Count)
                    return WayBack(old, fresh, reached);
            }
        }

        return old.Select(w => (WordFate.Removed, w)).Concat(fresh.Select(w => (WordFate.Added, w)));
    }

    private static bool IsDown(Dictionary<int, int> furthest, int line, int steps) =>
        line == -steps || (line != steps && furthest[line - 1] < furthest[line + 1]);

    private static List<(WordFate Fate, string Word)> WayBack(List<string> old, List<string> fresh, List<Dictionary<int, int>> reached)
    {
        var way = new List<(WordFate, string)>();
        var (x, y) = (old.Count, fresh.Count);
        for (var steps = reached.Count - 1; steps >= 0; steps--)
        {
            var line = x - y;
            var before = IsDown(reached[steps], line, steps) ? line + 1 : line - 1;
            var (fromX, fromY) = steps == 0 ? (0, 0) : (reached[steps][before], reached[steps][before] - before);
            for (; x > fromX && y > fromY; x--, y--)
                way.Add((WordFate.Kept, old[x - 1]));
            if (steps > 0)
                way.Add(x == fromX ? (WordFate.Added, fresh[--y]) : (WordFate.Removed, old[--x]));
        }

        way.Reverse();
        return way;
    }

    /// <summary>Words with the spaces that follow them, so that joining them gives the text again.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1])))
                continue;

            words.Add(text[start..at]);
            start = at;
        }

        return words;
    }

    private static List<WordChange> Joined(List<(WordFate Fate, string Word)> changes)
    {
        var joined = new List<WordChange>();
        var words = new StringBuilder();
        for (var at = 0; at < changes.Count; at++)
        {
            words.Append(changes[at].Word);
            if (at + 1 < changes.Count && changes[at + 1].Fate == changes[at].Fate)
                continue;

            joined.Add(new(changes[at].Fate, words.ToString()));
            words.Clear();
        }

        return joined;
    }
}
