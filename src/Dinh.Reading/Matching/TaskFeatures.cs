using System.Text.Json;
using System.Text.RegularExpressions;
using Dinh.Law.Text;

namespace Dinh.Reading.Matching;

/// <summary>What of a task's words is worth comparing: set phrases under one name whichever way they are said, and pairs of the syllables that are left.</summary>
internal static partial class TaskFeatures
{
    private static readonly WordList Known = Read();
    private static readonly HashSet<string> Silent = [.. Known.Silent];

    private static readonly (string Phrase, string Name)[] Phrases =
    [
        .. Known.Phrases.SelectMany(p => p.Value.Select(v => ($" {Plain(v)} ", p.Key))).OrderByDescending(p => p.Item1.Length),
    ];

    /// <summary>Each feature with how it is said in the text.</summary>
    public static Dictionary<string, string> Of(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var plain = Plain(SearchText.Fold(text));
        var said = new Said(plain, Plain(text.Normalize().ToLowerInvariant()));
        var rest = $" {plain} ";
        foreach (var (phrase, name) in Phrases)
        {
            if (!rest.Contains(phrase, StringComparison.Ordinal))
                continue;

            found.TryAdd("*" + name, said.As(phrase.Trim()));
            rest = rest.Replace(phrase, " | ", StringComparison.Ordinal);
        }

        var syllables = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < syllables.Length; at++)
        {
            if (!IsLoud(syllables[at]))
                continue;

            found.TryAdd(syllables[at], said.As(syllables[at]));
            if (at + 1 < syllables.Length && IsLoud(syllables[at + 1]) && $"{syllables[at]} {syllables[at + 1]}" is var pair)
                found.TryAdd(pair, said.As(pair));
        }

        return found;
    }

    /// <summary>The lines that say who, when and by what means say nothing of what is done.</summary>
    public static string Unlabelled(string detail) => string.Join('\n', detail.Split('\n').Where(l => !LabelForm().IsMatch(SearchText.Fold(l))));

    private static bool IsLoud(string syllable) => syllable != "|" && !Silent.Contains(syllable) && !syllable.All(char.IsDigit);

    private static string Plain(string folded) =>
        string.Join(' ', string.Concat(folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static WordList Read()
    {
        using var file = typeof(TaskFeatures).Assembly.GetManifestResourceStream("Matching/words.json")!;
        return JsonSerializer.Deserialize<WordList>(file, JsonSerializerOptions.Web)!;
    }

    [GeneratedRegex(
        @"^[\W\d]*(don vi|co quan|bo phan)?\s*(chu tri|phoi hop|tham muu|thoi gian|thoi han|hoan thanh|hinh thuc|san pham|ket qua|kinh phi|noi nhan)[^:]{0,40}:",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LabelForm();

    /// <summary>How words without marks are written in the text they were found in.</summary>
    private sealed class Said(string folded, string written)
    {
        private readonly string[] plain = folded.Split(' ');
        private readonly string[] marked = written.Split(' ');

        /// <summary>The words with their marks; as they are where the text does not tell.</summary>
        public string As(string words)
        {
            var sought = words.Split(' ');
            for (var at = 0; plain.Length == marked.Length && at + sought.Length <= plain.Length; at++)
            {
                if (plain.AsSpan(at, sought.Length).SequenceEqual(sought))
                    return string.Join(' ', marked.AsSpan(at, sought.Length)!);
            }

            return words;
        }
    }

    private sealed record WordList(IReadOnlyList<string> Silent, IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases);
}
