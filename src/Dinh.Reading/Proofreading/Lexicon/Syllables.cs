using System.Collections.Frozen;

namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>What a Vietnamese syllable can be, and which stand alone, are said twice or were borrowed.</summary>
internal static class Syllables
{
    private static readonly Lists Data = LexiconFile.Read<Lists>("syllables");

    private static readonly FrozenSet<string> FreeKeys = Data.Free.Select(w => Syllable.Of(w).Key).ToFrozenSet();

    private static readonly FrozenSet<string> FunctionKeys = Data.Function.Select(w => Syllable.Of(w).Key).ToFrozenSet();

    private static readonly FrozenSet<string> TwiceKeys = Data.Reduplicated.Select(w => Syllable.Of(w).Key).ToFrozenSet();

    private static readonly FrozenSet<string> Borrowed = Data.Loanwords.ToFrozenSet();

    private static readonly FrozenSet<string> Rimes = Data.Rimes.ToFrozenSet();

    private static readonly string[] Onsets = [.. Data.Onsets.OrderByDescending(o => o.Length)];

    /// <summary>A word that needs no neighbour to make sense.</summary>
    public static bool IsFree(Syllable word) => FreeKeys.Contains(word.Key);

    /// <summary>A word of grammar, beside which any word may stand.</summary>
    public static bool IsFunction(Syllable word) => FunctionKeys.Contains(word.Key);

    /// <summary>A word that is said twice on purpose: "dần dần", "ngày ngày".</summary>
    public static bool IsReduplicated(Syllable word) => TwiceKeys.Contains(word.Key);

    public static bool IsBorrowed(string written) => Borrowed.Contains(written.ToLowerInvariant());

    /// <summary>Whether a Vietnamese could write it so: a known onset and rime, and a tone that the rime can bear.</summary>
    public static bool IsPossible(Syllable word) => HasForm(word) && (!EndsInStop(word) || word.Tone is 2 or 5);

    public static bool HasForm(Syllable word) =>
        Rimes.Contains(word.Base) || Array.Exists(Onsets, o => word.Base.StartsWith(o, StringComparison.Ordinal) && IsRimeAfter(o, word.Base[o.Length..]));

    public static bool EndsInStop(Syllable word) =>
        word.Base.Length > 1 && (word.Base[^1] is 'c' or 'p' or 't' || word.Base.EndsWith("ch", StringComparison.Ordinal));

    // After gi the rime may lose its own i, and after qu its u.
    private static bool IsRimeAfter(string onset, string rime) =>
        Rimes.Contains(rime)
        || (onset == "gi" && (rime.Length == 0 || Rimes.Contains("i" + rime)))
        || (onset == "g" && rime.StartsWith('i') && Rimes.Contains(rime));

    private sealed record Lists(string[] Free, string[] Function, string[] Reduplicated, string[] Loanwords, string[] Rimes, string[] Onsets);
}
