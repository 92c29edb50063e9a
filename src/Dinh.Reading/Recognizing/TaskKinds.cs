using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>What kind of work a task is, by the words that its title comes to first; a bare name or topic is told by what stands under it.</summary>
internal static partial class TaskKinds
{
    private const int Opening = 120;
    private static readonly Kind[] Early = [.. Words.List("kinds").Select(k => new Kind(k, "kinds." + k))];
    private static readonly Kind[] Late = [new("reporting", "kinds.late.reporting"), new("guidance", "kinds.late.guidance")];

    /// <param name="below">The paragraphs and dashes under the title.</param>
    /// <param name="plan">The kind of the plan's own title, which its duties serve.</param>
    public static string? Of(Stretch title, IReadOnlyList<Stretch> below, string? plan = null)
    {
        var words = Plain(title);
        return First(words[..Math.Min(words.Length, Opening)], Early) ?? First(words, Early) ?? Under(below, plan) ?? First(words, Late);
    }

    public static string? OfPlan(string? title) => title is null ? null : First(Folding.Fold(title), Early);

    private static string? Under(IReadOnlyList<Stretch> below, string? plan)
    {
        var kinds = below.Take(6).Select(paragraph => First(Plain(Sentences.First(paragraph)), Early)).ToList();
        if (kinds.Count > 0 && kinds[0] is null or "planning" && kinds.Contains(plan))
            return plan;
        return kinds.Find(kind => kind is not null);
    }

    private static string? First(string words, Kind[] kinds)
    {
        var (best, at, length) = ((string?)null, int.MaxValue, 0);
        foreach (var kind in kinds)
        {
            foreach (var key in kind.Keys)
            {
                var found = words.IndexOf(key, StringComparison.Ordinal);
                if (found >= 0 && (found < at || found == at && key.Length > length))
                    (best, at, length) = (kind.Name, found, key.Length);
            }
        }

        return best;
    }

    /// <summary>The names of cited papers and of congresses say nothing of the work.</summary>
    private static string Plain(Stretch words) => Names().Replace(Unquoted(words), m => new string(' ', m.Length));

    [GeneratedRegex(
        @"hoi nghi (lan thu|trung uong)|ve viec ban hanh [a-z ]+|ban hanh kem theo [a-z ]+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Names();

    /// <summary>Nor does a slogan in quotation marks.</summary>
    private static string Unquoted(Stretch words) =>
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
            : words.Folded.ToString();

    private sealed record Kind(string Name, string List)
    {
        public string[] Keys { get; } = Words.List(List);
    }
}
