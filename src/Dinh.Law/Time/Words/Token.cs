namespace Dinh.Law.Time.Words;

/// <summary>One word, number or sign of a phrase, with the place it came from.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Key">The word without marks in lower case, "#" for a number, the sign itself; empty for a word that never speaks of time.</param>
/// <param name="Number">The value of a number or a numeral; -1 when it is none.</param>
internal readonly record struct Token(int Start, int End, string Key, int Number)
{
    public const string Digits = "#";

    public int Length => End - Start;
}
