namespace Dinh.Law.Time.Words;

/// <summary>One word, number or sign of a phrase, with the place it came from.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Key">The word without marks in lower case, "#" for a number, the sign itself; empty for a word that never speaks of time.</param>
/// <param name="Number">The value of a number or a numeral; -1 when it is none.</param>
/// <param name="Opens">Which readers' phrases it may open.</param>
internal readonly record struct Token(int Start, int End, string Key, int Number, Openers Opens)
{
    public const string Digits = "#";

    /// <summary>A word that names a number and is none of the list.</summary>
    public const string Numeral = "numeral";

    public int Length => End - Start;
}
