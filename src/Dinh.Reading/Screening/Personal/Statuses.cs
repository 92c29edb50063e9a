using System.Text.RegularExpressions;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>A named person of whom the text says that they are poor or ill.</summary>
internal static partial class Statuses
{
    private const int Near = 80;

    public static IEnumerable<Hit> In(string text, FoldedText folded)
    {
        if (!Lexicon.All.Statuses.Values.Any(s => folded.Text.Contains(s, StringComparison.Ordinal)))
            yield break;

        foreach (Match person in Person().Matches(text))
        {
            var from = Math.Max(0, person.Index - Near);
            var around = FoldedText.Of(text[from..Math.Min(text.Length, person.Index + person.Length + Near)]);
            if (Lexicon.All.Statuses.Values.Any(s => around.Contains(s, StringComparison.Ordinal)))
                yield return new("personal.status", person.Index, person.Length, FoldedText.Of(person.Value));
        }
    }

    [GeneratedRegex(@"(?<![\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ụ)(?: \p{Lu}\p{Ll}{0,6}){2,5}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
