namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>The set phrases of administrative Vietnamese: which syllables stand beside which.</summary>
internal static class Phrases
{
    private static readonly Dictionary<string, List<Syllable>> After = [];

    private static readonly Dictionary<string, List<Syllable>> Before = [];

    private static readonly Dictionary<(string, string), List<Syllable>> Between = [];

    private static readonly HashSet<(string, string)> Compounds = [];

    private static readonly HashSet<(string, string)> Pairs = [];

    private static readonly Dictionary<string, string> Spelt = [];

    static Phrases()
    {
        foreach (var phrase in LexiconFile.Read<Dictionary<string, string[]>>("phrases").Values.SelectMany(p => p))
        {
            var words = phrase.Split(' ');
            var keys = Array.ConvertAll(words, Syllable.Of);
            for (var i = 0; i < keys.Length; i++)
                Add(keys, words, i);
        }
    }

    /// <summary>Whether the two are one word of two syllables.</summary>
    public static bool IsCompound(Syllable one, Syllable next) => Compounds.Contains((one.Key, next.Key));

    /// <summary>Whether the two stand side by side in a set phrase.</summary>
    public static bool Pair(Syllable one, Syllable next) => Pairs.Contains((one.Key, next.Key));

    public static bool IsKnown(Syllable word) => Spelt.ContainsKey(word.Key);

    /// <summary>What makes a compound after it.</summary>
    public static IReadOnlyList<Syllable> Following(Syllable word) => After.GetValueOrDefault(word.Key) ?? [];

    /// <summary>What makes a compound before it.</summary>
    public static IReadOnlyList<Syllable> Preceding(Syllable word) => Before.GetValueOrDefault(word.Key) ?? [];

    public static IReadOnlyList<Syllable> Amid(Syllable one, Syllable other) => Between.GetValueOrDefault((one.Key, other.Key)) ?? [];

    /// <summary>The syllable as it is written.</summary>
    public static string Write(Syllable word) => Spelt.GetValueOrDefault(word.Key, word.Base);

    private static void Add(Syllable[] keys, string[] words, int i)
    {
        Spelt.TryAdd(keys[i].Key, words[i]);
        if (i == 0)
            return;

        if (keys.Length == 2)
            Compound(keys[0], keys[1]);
        if (!Syllables.IsFunction(keys[i - 1]) && !Syllables.IsFunction(keys[i]))
            Pairs.Add((keys[i - 1].Key, keys[i].Key));
        if (i == 1)
            return;

        Into(Between, (keys[i - 2].Key, keys[i].Key), keys[i - 1]);
    }

    private static void Compound(Syllable one, Syllable next)
    {
        Pairs.Add((one.Key, next.Key));
        Compounds.Add((one.Key, next.Key));
        Into(After, one.Key, next);
        Into(Before, next.Key, one);
    }

    private static void Into<T>(Dictionary<T, List<Syllable>> index, T key, Syllable word)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var words))
            index[key] = words = [];
        if (!words.Contains(word))
            words.Add(word);
    }
}
