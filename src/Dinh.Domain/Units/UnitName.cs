using System.Text;
using Dinh.Law.Text;

namespace Dinh.Domain.Units;

/// <summary>How the name of a unit is taken apart, and in which order names stand in a list.</summary>
public static class UnitName
{
    private const string Alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    // The words that have opened the names of units, the longer before the shorter that begins like it.
    private static readonly string[] Kinds = ["Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Phường", "Huyện", "Quận", "Tỉnh", "Xã"];

    /// <summary>The word that the name opens with: "Xã" of "xã Định Biên"; empty when it opens with none.</summary>
    public static string KindOf(string name) => Array.Find(Kinds, k => name.StartsWith(k + " ", StringComparison.OrdinalIgnoreCase)) ?? "";

    /// <summary>The name without its kind: "Định Biên" of "Xã Định Biên".</summary>
    public static string Bare(string name, string kind) =>
        name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase) ? name[(kind.Length + 1)..].Trim() : name.Trim();

    /// <summary>Whether two spellings write the same name: "Hoà" and "Hòa" do, "Hà" and "Hạ" do not.</summary>
    public static bool Same(string one, string other) => Spelt(one).SequenceEqual(Spelt(other));

    // The tone belongs to the syllable: printers differ in the vowel they set it on.
    private static IEnumerable<(string Letters, string Tone)> Spelt(string name) =>
        name.ToLowerInvariant()
            .Normalize(NormalizationForm.FormD)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w =>
                (
                    string.Concat(w.Where(l => !Tones.Contains(l, StringComparison.Ordinal))),
                    string.Concat(w.Where(l => Tones.Contains(l, StringComparison.Ordinal)))
                )
            );

    /// <summary>A key whose bytes stand in the order of the Vietnamese alphabet, the kind set behind: the same on every store.</summary>
    public static string SortKey(string name, string kind)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var letter in Bare(name, kind).ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            var (plain, tone) = Part(letter);
            var at = Alphabet.IndexOf(plain, StringComparison.Ordinal);
            letters.Append(
                at >= 0 ? (char)('A' + at)
                : char.IsDigit(letter) ? letter
                : ' '
            );
            tones.Append(tone);
        }

        return $"{letters}\u0021{tones}\u0021{SearchText.Fold(kind)}";
    }

    private static (char Plain, char Tone) Part(char letter)
    {
        if (!char.IsLetter(letter))
            return (letter, '0');

        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.FirstOrDefault(p => Tones.Contains(p, StringComparison.Ordinal));
        var plain = new string([.. parts.Where(p => p != tone)]).Normalize(NormalizationForm.FormC);
        return (plain[0], tone == default ? '0' : (char)('1' + Tones.IndexOf(tone, StringComparison.Ordinal)));
    }
}
