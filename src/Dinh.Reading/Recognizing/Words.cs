using System.Collections.Frozen;
using System.Text.Json;

namespace Dinh.Reading.Recognizing;

/// <summary>The words that Vietnamese papers use for roles, bodies, parts and deeds. They are data, beside the code that reads them.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, string[]> Lists = Load();
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = Lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenSet());

    public static string[] List(string name) => Lists[name];

    public static FrozenSet<string> Set(string name) => Sets[name];

    private static FrozenDictionary<string, string[]> Load()
    {
        var lists = new Dictionary<string, string[]>();
        var assembly = typeof(Words).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Recognizing/Words/", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, words) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(file)!)
                lists[key] = words;
        }

        return lists.ToFrozenDictionary();
    }
}
