using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>What kind of work a task is, by the words that its title comes to first; a bare name or topic is told by what stands under it.</summary>
internal static partial class TaskKinds
{
    private const int Opening = 120;
    private static readonly KeyWords Early = new("kinds.", Words.List("kinds"));
    private static readonly KeyWords Late = new("kinds.late.", ["reporting", "guidance"]);

    /// <param name="below">The paragraphs and dashes under the title.</param>
    /// <param name="plan">The kind of the plan's own title, which its duties serve.</param>
    public static string? Of(Stretch title, IEnumerable<Stretch> below, string? plan = null)
    {
        // A body's name says nothing of the work: "Ban Thanh tra nhân dân: Báo cáo …" is no inspection.
        var words = Plain(Bodies.Begins(title) ? title.From(Bodies.End(title)) : title);
        return First(words[..Math.Min(words.Length, Opening)], Early) ?? First(words, Early) ?? Under(below, plan) ?? First(words, Late);
    }

    public static string? OfPlan(string? title) => title is null ? null : First(Folding.Fold(title), Early);

    private static string? Under(IEnumerable<Stretch> below, string? plan)
    {
        var kinds = below.Take(6).Select(paragraph => First(Plain(Sentences.First(paragraph)), Early)).ToList();
        if (plan is not null && kinds.Count > 0 && kinds[0] is null or "planning" && kinds.Contains(plan))
            return plan;
        return kinds.Find(kind => kind is not null);
    }

    private static string? First(ReadOnlySpan<char> words, KeyWords keys)
    {
        var at = words.IndexOfAny(keys.Any);
        if (at < 0)
            return null;

        var rest = words[at..];
        foreach (var (key, kind) in keys.LongestFirst)
        {
            if (rest.StartsWith(key))
                return kind;
        }

        return null;
    }

    /// <summary>The names of cited papers and of congresses say nothing of the work.</summary>
    private static ReadOnlySpan<char> Plain(Stretch words)
    {
        var plain = Unquoted(words);
        return plain.Contains("hoi nghi ", StringComparison.Ordinal) || plain.Contains("ban hanh ", StringComparison.Ordinal)
            ? Names().Replace(plain.ToString(), m => new string(' ', m.Length))
            : plain;
    }

    [GeneratedRegex(
        @"hoi nghi (lan thu|trung uong)|ve viec ban hanh [a-z ]+|ban hanh kem theo [a-z ]+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Names();

    /// <summary>Nor does a slogan in quotation marks.</summary>
    private static ReadOnlySpan<char> Unquoted(Stretch words) =>
        words.Folded.Contains('"')
            ? string.Create(
                words.Length,
                words,
                static (text, words) =>
                {
                    var inside = false;
                    for (var i = 0; i < text.Length; i++)
                    {
                        if (words.Folded[i] == '"')
                            inside = !inside;
                        text[i] = inside ? '"' : words.Folded[i];
                    }
                }
            )
            : words.Folded;

    private sealed class KeyWords(string prefix, string[] kinds)
    {
        public (string Key, string Kind)[] LongestFirst { get; } =
        [.. kinds.SelectMany(kind => Words.List(prefix + kind).Select(key => (key, kind))).OrderByDescending(k => k.key.Length)];

        public SearchValues<string> Any { get; } = SearchValues.Create([.. kinds.SelectMany(kind => Words.List(prefix + kind))], StringComparison.Ordinal);
    }
}
