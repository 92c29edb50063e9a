using System.Globalization;

namespace Dinh.Reading.Files.Docx;

/// <summary>What the picture fonts (Symbol, Wingdings) draw, in letters that any font has.</summary>
internal static class Symbols
{
    private const string Usual = "-+•▪◦●➢✓";

    private static readonly Dictionary<int, string> Common = new()
    {
        [0x2D] = "-",
        [0x2B] = "+",
        [0x6E] = "■",
        [0x6F] = "◦",
        [0x71] = "❑",
        [0x76] = "❖",
        [0x6C] = "●",
        [0xA0] = " ",
        [0xA7] = "▪",
        [0xA8] = "☐",
        [0xB7] = "•",
        [0xD8] = "➢",
        [0xFC] = "✓",
        [0xFB] = "✗",
        [0xFD] = "☒",
        [0xFE] = "☑",
        [0xE0] = "→",
        [0xE8] = "➔",
        [0xF0] = "⇨",
    };

    private static readonly Dictionary<int, string> Greek = new()
    {
        [0xB7] = "•",
        [0xB0] = "°",
        [0xB1] = "±",
        [0xB4] = "×",
        [0xB8] = "÷",
        [0xA3] = "≤",
        [0xB3] = "≥",
        [0xB9] = "≠",
        [0xBB] = "≈",
        [0xAE] = "→",
        [0xDE] = "⇒",
        [0xA5] = "∞",
        [0x2D] = "-",
        [0x2B] = "+",
        [0xA8] = "♦",
        [0xA7] = "♣",
    };

    /// <summary>A w:sym: the font, and the code in hexadecimal.</summary>
    public static string Of(string? font, string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? Of(font, number) : "";

    /// <summary>A bullet's text: one letter of a picture font, or letters to be taken as they are.</summary>
    public static string Bullet(string text, string? font)
    {
        if (text.Length == 1 && (text[0] is >= '\uF000' and <= '\uF0FF' || IsPictures(font)))
        {
            // Hundreds of pictures serve as bullets; beyond the usual ones a dot says as much.
            var picture = Of(font, text[0]);
            return Usual.Contains(picture, StringComparison.Ordinal) ? picture : "•";
        }

        // Word's second level is the letter o of a typewriter font, drawn as a ring.
        return text == "o" ? "◦" : text;
    }

    private static string Of(string? font, int code)
    {
        var known = font is "Symbol" ? Greek : Common;
        if (code < 0xF000 && !IsPictures(font))
            return code is > 0x1F and < 0xD800 ? ((char)code).ToString() : "";
        return known.GetValueOrDefault(code & 0xFF, "•");
    }

    private static bool IsPictures(string? font) =>
        font is "Symbol" || (font?.StartsWith("Wingdings", StringComparison.Ordinal) ?? false) || font is "Webdings";
}
