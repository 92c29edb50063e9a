namespace Dinh.Reading.Recognizing;

/// <summary>The letters of a word as one number. Words of different numbers differ; equal numbers may still be looked at more closely.</summary>
internal static class WordCode
{
    private const int Bits = 5;
    private const ulong First = 1;

    /// <param name="text">The text that holds the word.</param>
    /// <param name="at">Where the word begins.</param>
    /// <param name="end">Where it ends; the same place when no word stands there.</param>
    public static ulong At(ReadOnlySpan<char> text, int at, out int end)
    {
        var code = First;
        for (end = at; end < text.Length; end++)
        {
            var letter = text[end];
            if (!char.IsAsciiLetterLower(letter) && !char.IsLetterOrDigit(letter))
                break;
            code = Next(code, letter);
        }

        return code;
    }

    public static ulong Of(string word)
    {
        var code = First;
        foreach (var letter in word)
            code = Next(code, letter);
        return code;
    }

    private static ulong Next(ulong code, char letter) => (code << Bits) ^ (code >> (64 - Bits)) ^ (letter & ((1ul << Bits) - 1));
}
