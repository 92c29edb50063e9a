using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A unit named in the text: "xã Định Biên".</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Start">First character of the level word.</param>
/// <param name="End">The character after the name.</param>
/// <param name="Level">"xã", "phường", "huyện", "tỉnh", … in small letters.</param>
/// <param name="Name">As written.</param>
internal sealed partial record UnitMention(Passage Passage, int Start, int End, string Level, string Name)
{
    private static readonly string[] NotNames =
    [
        "Đảng",
        "Ủy",
        "Uỷ",
        "Ban",
        "Hội",
        "Đoàn",
        "Mặt",
        "Công",
        "Trạm",
        "Phòng",
        "Căn",
        "Các",
        "Và",
        "Việt",
        "Nơi",
        "Chủ",
        "Văn phòng",
        "Khóa",
    ];

    /// <summary>1 commune, 2 district, 3 province.</summary>
    public int Rank => RankOf(Level);

    /// <summary>The name without marks of case and place of tone, so that two ways of writing it are one.</summary>
    public string Key => string.Join(' ', Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Syllable.Of(w).Key));

    /// <summary>What stands right before it, for telling whose name this is.</summary>
    public string Before => Passage.Text[Math.Max(0, Start - 60)..Start];

    public static IEnumerable<UnitMention> In(Galley galley) => galley.Paragraphs.Where(p => p.Zone != Zone.Annex).SelectMany(In);

    public static int RankOf(string level) =>
        level switch
        {
            "xã" or "phường" or "thị trấn" or "đặc khu" => 1,
            "huyện" or "quận" or "thị xã" => 2,
            "tỉnh" => 3,
            _ => 0,
        };

    private static IEnumerable<UnitMention> In(Passage passage)
    {
        var form = passage.IsUpper ? UpperForm() : Form();
        foreach (Match match in form.Matches(passage.Text))
        {
            var name = match.Groups["n"].Value;
            var isName = name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsDigit);
            if (!isName || Array.Exists(NotNames, n => name.StartsWith(n + " ", StringComparison.OrdinalIgnoreCase)) || IsPlaceholder(name))
                continue;

            yield return new(passage, match.Index, match.Index + match.Length, match.Groups["l"].Value.ToLowerInvariant(), name);
        }
    }

    private static bool IsPlaceholder(string name) => name.Contains('…', StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<![\p{L}])(?<l>[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]ỉnh) (?<n>\p{Lu}\p{Ll}*( \p{Lu}\p{Ll}*| [1-9]\d?(?![\d/.])){0,3})(?! \p{Ll}+ \p{Lu}{2})",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<l>XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH) (?<n>\p{Lu}+( \p{Lu}+){1,3})$",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex UpperForm();
}
