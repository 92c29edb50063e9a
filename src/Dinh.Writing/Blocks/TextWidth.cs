using System.Globalization;
using System.Text;

namespace Dinh.Writing.Blocks;

/// <summary>How wide words stand in bold Times, so that a line can be drawn below them at the length that the decree asks for.</summary>
internal static class TextWidth
{
    private const int First = ' ';

    // Thousandths of the size, from the space to the tilde.
    private static readonly int[] Widths =
    [
        .. (int[])[250, 333, 555, 500, 500, 1000, 833, 333, 333, 333, 500, 570, 250, 333, 250, 278],
        .. (int[])[500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500],
        .. (int[])[930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778],
        .. (int[])[611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500],
        .. (int[])[333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500],
        .. (int[])[556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520],
    ];

    /// <summary>In points.</summary>
    public static double Of(string text, double size) => text.Normalize(NormalizationForm.FormD).Sum(Width) * size / 1000;

    private static int Width(char letter) =>
        letter is 'đ' ? Widths['d' - First]
        : letter is 'Đ' ? Widths['D' - First]
        : CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? 0
        : letter >= First && letter - First < Widths.Length ? Widths[letter - First]
        : 500;
}
