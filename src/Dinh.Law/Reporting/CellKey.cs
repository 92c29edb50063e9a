using System.Diagnostics.CodeAnalysis;

namespace Dinh.Law.Reporting;

/// <summary>How a cell is known for ever: "training.people" is the whole, "training.people/women" a part of it.</summary>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Slot">The key of the slot of its breakdown; null for the whole.</param>
public readonly record struct CellKey(string Indicator, string? Slot = null)
{
    public static CellKey Of(string key)
    {
        var at = key.IndexOf('/', StringComparison.Ordinal);
        return at < 0 ? new(key) : new(key[..at], key[(at + 1)..]);
    }

    /// <summary>Whether a word may be the key of an indicator: "inspection-board.supervisions".</summary>
    public static bool IsKey([NotNullWhen(true)] string? word) => IsWord(word, dots: true);

    /// <summary>Whether a word may be the key of a section, a column, a slot, a choice: the same without dots.</summary>
    public static bool IsPlainKey([NotNullWhen(true)] string? word) => IsWord(word, dots: false);

    public override string ToString() => Slot is null ? Indicator : $"{Indicator}/{Slot}";

    private static bool IsWord(string? word, bool dots)
    {
        if (string.IsNullOrEmpty(word) || word.Length > 100 || !char.IsAsciiLetterLower(word[0]))
            return false;

        for (var at = 1; at < word.Length; at++)
        {
            var joint = word[at] == '-' || (dots && word[at] == '.');
            if (joint ? at + 1 == word.Length || !IsLetter(word[at + 1]) : !IsLetter(word[at]))
                return false;
        }

        return true;
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);
}
