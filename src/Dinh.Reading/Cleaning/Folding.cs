using System.Globalization;
using System.Text;

namespace Dinh.Reading.Cleaning;

/// <summary>Letters without marks and case, one for one, so that a place in the folded text is the same place in the text.</summary>
internal static class Folding
{
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x2100).Select(code => Slowly((char)code))];

    public static char Fold(char letter) => letter < Table.Length ? Table[letter] : letter;

    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, text) =>
            {
                var table = Table;
                for (var i = 0; i < folded.Length; i++)
                {
                    var letter = text[i];
                    folded[i] = letter < table.Length ? table[letter] : letter;
                }
            }
        );

    private static char Slowly(char letter) =>
        letter switch
        {
            'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
            '“' or '”' or '„' => '"',
            '‘' or '’' => '\'',
            '–' or '—' or '‐' or '‑' => '-',
            _ when char.IsSurrogate(letter) => letter,
            _ => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
        };

    public static bool IsMark(char letter) => letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
