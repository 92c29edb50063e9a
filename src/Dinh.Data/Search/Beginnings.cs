namespace Dinh.Data.Search;

/// <summary>What a word may become whose beginning was typed. An index must read all rows of all words that begin so, however few are wanted; but the language has only some thousand syllables, so the few that begin so are asked for by name.</summary>
internal static class Beginnings
{
    private const int Shortest = 3;
    private const string Vowels = "aeiouy";

    private static readonly string[] Onsets = [.. "b c ch d g gh h k kh l m n ng ngh nh p ph r s t th tr v x".Split(' '), ""];

    private static readonly string[] Rimes =
    [
        .. "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu".Split(' '),
        .. "o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong oo oong op ot".Split(' '),
        .. "u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu".Split(' '),
        .. "y ych yem yen yeng yet yeu".Split(' '),
    ];

    // "qu" and "gi" hold a vowel that is no part of what follows.
    private static readonly string[] AfterQuAndGi =
    [
        .. "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo et eu ich in it o oc oi om on ong op ot".Split(' '),
        .. "u ua uc ui un ung uo uoc uoi uom uong up y ych yen yet ynh yt".Split(' '),
    ];

    private static readonly string[] Syllables =
    [
        .. Onsets
            .SelectMany(o => Rimes.Select(r => o + r))
            .Concat(AfterQuAndGi.SelectMany(r => new[] { "qu" + r, "gi" + r }))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The longer syllables that begin so.</summary>
    public static IReadOnlyList<string> Of(string begun) =>
        begun.Length < Shortest ? [] : [.. Syllables.Where(s => s.Length > begun.Length && s.StartsWith(begun, StringComparison.Ordinal))];

    /// <summary>Whether it may begin a name or a word of another language: then few things hold such words. Years, numbers and initials stand everywhere, and are typed whole.</summary>
    public static bool IsForeign(string begun) =>
        begun.Length >= Shortest
        && begun.All(char.IsLetter)
        && begun.Any(Vowels.Contains)
        && !Syllables.Any(s => s.StartsWith(begun, StringComparison.Ordinal));
}
