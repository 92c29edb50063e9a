namespace Dinh.Reading.Files.Plain;

/// <summary>Turns the letters of fonts from before Unicode (TCVN3, called ABC, and VNI) into the letters that the reader saw on paper.</summary>
internal static class LegacyLetters
{
    /// <summary>Text that makes sense only as TCVN3 or VNI is converted; any other comes back as it is.</summary>
    public static string Mend(string text) => ReadingOf(text) is { } read ? read(text) : text;

    /// <summary>How such a text is to be read; null when it is of our time.</summary>
    public static Func<string, string>? ReadingOf(string text)
    {
        if (text.All(char.IsAscii))
            return null;

        // The same few words would be found in either reading of a text without marks; twice as many is no chance.
        var plain = CommonWords.In(text);
        var tcvn3 = CommonWords.In(FromTcvn3(text));
        var vni = CommonWords.In(Vni.Read(text));
        return Math.Max(tcvn3, vni) < Math.Max(CommonWords.Strong, (2 * plain) + 1) ? null
            : vni > tcvn3 ? Vni.Read
            : FromTcvn3;
    }

    /// <summary>The text of a run set in such a font; null when the font is of our time.</summary>
    public static string? FromFont(string text, string font)
    {
        if (font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase))
            return Vni.Read(text);
        if (!font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
            return null;

        // TCVN3 has no capitals with marks: the fonts whose name ends in H draw every letter as a capital.
        var letters = FromTcvn3(text);
        return font.EndsWith('H') ? letters.ToUpperInvariant() : letters;
    }

    private static string FromTcvn3(string text) =>
        string.Create(
            text.Length,
            text,
            static (letters, source) =>
            {
                for (var at = 0; at < source.Length; at++)
                {
                    letters[at] = source[at] <= '\u00FF' ? Tcvn3.Letters[source[at]] : source[at];
                }
            }
        );
}
