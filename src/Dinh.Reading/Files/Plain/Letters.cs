using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Dinh.Reading.Files.Plain;

/// <summary>Writes a line in composed letters without the signs that nobody sees, so that what is shown and what is pointed at agree.</summary>
internal static class Letters
{
    // Composed Latin letters and what stands on the keyboard: most lines hold nothing else, and stay as they are.
    private static readonly char[] Composed =
    [
        .. Range(' ', '~'),
        '\t',
        .. Range('\u00A1', '\u00AC'),
        .. Range('\u00AE', '\u02FF'),
        .. Range('\u1E00', '\u1EFF'),
        '–',
        '—',
        '“',
        '”',
        '‘',
        '’',
        '…',
        '•',
    ];

    private static readonly SearchValues<char> Keyboard = SearchValues.Create([.. Range(' ', '~')]);
    private static readonly SearchValues<char> Finished = SearchValues.Create(Composed);
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Composed, .. Range('\u0300', '\u036F')]);

    public static string Tidy(string line)
    {
        if (IsPlain(line))
            return line;
        var rest = line.AsSpan().IndexOfAnyExcept(Finished);
        if (rest < 0)
            return line;
        if (!line.AsSpan(rest).ContainsAnyExcept(Plain))
            return line.Normalize(NormalizationForm.FormC);

        var tidy = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            Append(tidy, line, at);
        }

        return tidy.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the text holds only composed Latin letters and what stands on the keyboard, as most lines do; false says nothing.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text);
        var width = Vector<ushort>.Count;
        if (letters.Length < width)
            return !text.ContainsAnyExcept(Keyboard);

        for (var at = 0; at < letters.Length - width; at += width)
        {
            if (!ArePlain(new Vector<ushort>(letters[at..])))
                return false;
        }

        return ArePlain(new Vector<ushort>(letters[^width..]));
    }

    // Three stretches of the code table, each told by one subtraction and one comparison; the soft hyphen stands in the midst of the second.
    private static bool ArePlain(Vector<ushort> letters) =>
        Vector.EqualsAll(
            (
                Vector.LessThanOrEqual(letters - new Vector<ushort>(' '), new Vector<ushort>('~' - ' '))
                | Vector.LessThanOrEqual(letters - new Vector<ushort>('\u00A1'), new Vector<ushort>('\u02FF' - '\u00A1'))
                | Vector.LessThanOrEqual(letters - new Vector<ushort>('\u1E00'), new Vector<ushort>('\u1EFF' - '\u1E00'))
            ) & ~Vector.Equals(letters, new Vector<ushort>('\u00AD')),
            Vector<ushort>.AllBitsSet
        );

    private static void Append(StringBuilder tidy, string line, int at)
    {
        var letter = line[at];
        if (IsStray(letter) || char.IsWhiteSpace(letter))
            tidy.Append(letter == '\t' ? '\t' : ' ');
        else if (char.IsSurrogate(letter))
            tidy.Append(IsPaired(line, at) ? letter : '\uFFFD');
        else if (!IsUnseen(letter))
            tidy.Append(letter);
    }

    /// <summary>Half a surrogate pair is no letter, and normalising refuses it.</summary>
    private static bool IsPaired(string line, int at) =>
        char.IsHighSurrogate(line[at]) ? at + 1 < line.Length && char.IsLowSurrogate(line[at + 1]) : at > 0 && char.IsHighSurrogate(line[at - 1]);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static bool IsStray(char letter) => char.IsControl(letter) && letter != '\t';

    /// <summary>Soft hyphens, byte order marks, zero-width spaces, marks of direction; U+FFFE and U+FFFF are no characters at all.</summary>
    private static bool IsUnseen(char letter) => letter is '\uFFFE' or '\uFFFF' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
