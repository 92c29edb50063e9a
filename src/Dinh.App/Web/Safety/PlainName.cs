using System.Globalization;

namespace Dinh.App.Web.Safety;

/// <summary>The name of a file that somebody sent. A browser may send a whole path, and a prankster anything: what is kept is one plain name, that ends as it seems to end.</summary>
public static class PlainName
{
    private const int Longest = 200;

    public static string Of(string sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var plain = string.Concat(sent.Split('/', '\\')[^1].EnumerateRunes().Where(IsSeen)).Trim(' ', '.');
        return plain.Length == 0 ? "tep"
            : plain.Length > Longest ? Cut(plain)
            : plain;
    }

    // Signs that nobody sees also turn the direction of writing: "ke-hoach<U+202E>xcod.exe" would seem to end in "docx".
    private static bool IsSeen(System.Text.Rune letter) =>
        System.Text.Rune.GetUnicodeCategory(letter)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            )
        && letter != System.Text.Rune.ReplacementChar;

    // The ending says what the file is, so it is what stays.
    private static string Cut(string name) => char.IsLowSurrogate(name[^Longest]) ? name[^(Longest - 1)..] : name[^Longest..];
}
