using System.Globalization;
using System.Text;
using Dinh.Law.Text;

namespace Dinh.Law.Reporting;

/// <summary>How a unit's villages become the parts of a breakdown: known again by their names from period to period.</summary>
public static class VillageSlots
{
    /// <summary>The most villages of one unit.</summary>
    public const int Most = 200;

    /// <summary>The longest name of one.</summary>
    public const int LongestName = 120;

    private const int LongestWords = 40;

    /// <summary>Parts in the order of their names, numbers as numbers. A name has the same key whatever other names there are.</summary>
    public static IReadOnlyList<Slot> Of(IEnumerable<string> names) =>
        [
            .. names
                .Select(Plain)
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(SortKey, StringComparer.Ordinal)
                .ThenBy(n => n, StringComparer.Ordinal)
                .Take(Most)
                .Select(n => new Slot(KeyOf(n), new(n, n))),
        ];

    /// <summary>A name as it is kept: one blank between its words.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = string.Join(' ', name.Normalize(NormalizationForm.FormC).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= LongestName ? plain : plain[..LongestName].TrimEnd();
    }

    /// <summary>Its words without marks for people, and a sign for the marks: "Xóm Hạ" and "Xóm Hà" are two.</summary>
    private static string KeyOf(string name)
    {
        var words = string.Concat(SearchText.Fold(name).Select(l => char.IsAsciiLetterOrDigit(l) ? l : ' '));
        var joined = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var cut = joined.Length <= LongestWords ? joined : joined[..LongestWords].TrimEnd('-');
        return string.Create(CultureInfo.InvariantCulture, $"v-{(cut.Length > 0 ? cut + "-" : "")}x{SignOf(name.ToLowerInvariant()):x8}");
    }

    private static uint SignOf(string name)
    {
        var sign = 2_166_136_261;
        foreach (var part in Encoding.UTF8.GetBytes(name))
            sign = unchecked((sign ^ part) * 16_777_619);
        return sign;
    }

    /// <summary>"Xóm 2" before "Xóm 10".</summary>
    private static string SortKey(string name) =>
        string.Join(' ', SearchText.Fold(name).Split(' ').Select(w => w.Length is > 0 and < 6 && w.All(char.IsAsciiDigit) ? w.PadLeft(6, '0') : w));
}
