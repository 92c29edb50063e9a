using System.Text.Json;
using System.Text.RegularExpressions;
using Dinh.Law.Text;

namespace Dinh.Domain.People.Matching;

/// <summary>The words in which papers name bodies, and how a name is brought to the form in which two writings of it are equal.</summary>
public sealed partial record NameWords(
    IReadOnlyDictionary<string, string> Brief,
    IReadOnlyList<string> Silent,
    IReadOnlyList<string> Leaders,
    IReadOnlyDictionary<string, string> Same,
    IReadOnlyList<string> Openings,
    IReadOnlyList<string> Links
)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    public static NameWords Known { get; } = Read<NameWords>("People/Matching/names.json");

    /// <summary>Small letters without marks or signs, short forms written out, silent words left away: "UBMTTQVN xã" → "uy ban mat tran to quoc xa".</summary>
    public string Key(string name)
    {
        var words = " " + string.Join(' ', Word().Matches(SearchText.Fold(name)).Select(m => m.Value)) + " ";
        foreach (var (brief, whole) in Brief.Where(s => words.Contains($" {s.Key} ", StringComparison.Ordinal)).OrderByDescending(s => s.Key.Length))
            words = words.Replace($" {brief} ", $" {whole} ", StringComparison.Ordinal);
        foreach (var silent in Silent)
            words = words.Replace($" {silent} ", " ", StringComparison.Ordinal);
        return words.Trim();
    }

    /// <summary>The name without those who lead: "Lãnh đạo Sở Nội vụ" → "so noi vu".</summary>
    public string WithoutLeaders(string key) => Unled(key).Last();

    /// <summary>The name, and what is left of it as those who lead are taken away one by one: a word that opens many names ("trường") may belong to this one.</summary>
    public IEnumerable<string> Unled(string key)
    {
        yield return key;
        while (Leaders.Where(l => key.StartsWith(l + " ", StringComparison.Ordinal)).MaxBy(l => l.Length) is { } leader)
        {
            key = key[(leader.Length + 1)..];
            yield return key;
        }
    }

    /// <summary>The key without a tail, and without the link that stood before it; null when it has no such tail.</summary>
    public string? WithoutTail(string key, string tail)
    {
        if (!key.EndsWith(" " + tail, StringComparison.Ordinal))
            return null;

        key = key[..^(tail.Length + 1)];
        foreach (var link in Links.Where(l => key.EndsWith(" " + l, StringComparison.Ordinal)).OrderByDescending(l => l.Length))
            return key[..^(link.Length + 1)];
        return key;
    }

    internal static T Read<T>(string path)
    {
        using var file = typeof(NameWords).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path);
        return JsonSerializer.Deserialize<T>(file, Reading)!;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
