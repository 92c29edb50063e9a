using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dinh.Writing.Speech;

/// <summary>What stands for more words than it has: the abbreviations of papers, and units of measure.</summary>
internal static class Abbreviations
{
    private static readonly Book Known = Read();

    /// <summary>"QĐ" is a decision: the kinds of paper that stand in numbers.</summary>
    public static string? Kind(string symbol) => Known.Kinds.GetValueOrDefault(symbol);

    public static string? Word(string symbol) => Known.Words.GetValueOrDefault(symbol);

    public static string? Unit(string symbol) => Known.Units.GetValueOrDefault(symbol);

    /// <summary>Of what nobody knows the letters are read.</summary>
    public static string Letters(string symbol) => string.Join(' ', symbol.Select(letter => Known.Letters.GetValueOrDefault($"{letter}") ?? $"{letter}"));

    /// <summary>Any of the words, the longest first.</summary>
    public static string WordsPattern => Pattern(Known.Words.Keys);

    /// <summary>Any of the units, the longest first.</summary>
    public static string UnitsPattern => Pattern(Known.Units.Keys);

    private static string Pattern(IEnumerable<string> keys) => string.Join('|', keys.OrderByDescending(k => k.Length).Select(Regex.Escape));

    private static Book Read()
    {
        using var file = typeof(Abbreviations).Assembly.GetManifestResourceStream("Speech/abbreviations.json")!;
        return JsonSerializer.Deserialize<Book>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record Book(
        Dictionary<string, string> Kinds,
        Dictionary<string, string> Words,
        Dictionary<string, string> Units,
        Dictionary<string, string> Letters
    );
}
