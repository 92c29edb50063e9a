using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading;

/// <summary>The number, letter or bullet that a line opens with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">As printed, without the sign after it: "II", "1.2", "đ", "-".</param>
/// <param name="Delimiter">The sign after it: ".", ")", "-", or nothing.</param>
/// <param name="Length">How many characters it takes, with the space after it.</param>
/// <param name="Depth">For numbers, how many figures: 1 for "2.", 2 for "2.1.".</param>
internal sealed partial record Marker(MarkerKind Kind, string Label, string Delimiter, int Length, int Depth)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>Its place in its row, from 1; 0 for a letter that the Vietnamese alphabet does not have.</summary>
    public int Ordinal =>
        Kind switch
        {
            MarkerKind.Roman => RomanValue(Label),
            MarkerKind.Number => int.Parse(Label.Split('.')[^1]),
            MarkerKind.Letter => Letters.IndexOf(Label[0], StringComparison.Ordinal) + 1,
            MarkerKind.Part => Label[0] - 'A' + 1,
            _ => 0,
        };

    /// <summary>"1.2" of "1.2.3"; nothing for a single figure.</summary>
    public string Prefix => Kind == MarkerKind.Number && Depth > 1 ? Label[..Label.LastIndexOf('.')] : "";

    /// <summary>The label that stands at that place of this row.</summary>
    public string LabelAt(int ordinal) =>
        Kind switch
        {
            MarkerKind.Roman => Roman(ordinal),
            MarkerKind.Letter => ordinal >= 1 && ordinal <= Letters.Length ? Letters[(ordinal - 1)..ordinal] : "?",
            MarkerKind.Part => $"{(char)('A' + ordinal - 1)}",
            _ => Prefix.Length > 0 ? $"{Prefix}.{ordinal}" : $"{ordinal}",
        };

    public static Marker? Of(string text)
    {
        if (RomanForm().Match(text) is { Success: true } roman && RomanValue(roman.Groups["m"].Value) > 0)
            return Made(MarkerKind.Roman, roman);
        if (NumberForm().Match(text) is { Success: true } number)
            return Made(MarkerKind.Number, number);
        if (LetterForm().Match(text) is { Success: true } letter)
            return Made(MarkerKind.Letter, letter);
        if (PartForm().Match(text) is { Success: true } part)
            return Made(MarkerKind.Part, part);
        return BulletForm().Match(text) is { Success: true } bullet ? Made(MarkerKind.Bullet, bullet) : null;
    }

    private static Marker Made(MarkerKind kind, Match match)
    {
        var label = match.Groups["m"].Value;
        return new(kind, label, match.Groups["d"].Value, match.Length, label.Count(c => c == '.') + 1);
    }

    private static int RomanValue(string label)
    {
        for (var n = 1; n <= 50; n++)
        {
            if (Roman(n) == label)
                return n;
        }

        return 0;
    }

    private static string Roman(int n) =>
        new string('X', Math.Max(0, n / 10))
        + (n % 10) switch
        {
            0 => "",
            1 => "I",
            2 => "II",
            3 => "III",
            4 => "IV",
            5 => "V",
            6 => "VI",
            7 => "VII",
            8 => "VIII",
            _ => "IX",
        };

    [GeneratedRegex(@"^(?<m>[IVX]{1,6})\s?(?<d>[.)\-–:/])\s*(?=\S)", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex RomanForm();

    [GeneratedRegex(
        @"^(?<m>\d{1,2}(\.\d{1,2}){0,3})(\s?(?<d>[.)\-:/])(\s+|(?=\p{Lu}))|(?<=\.\d{1,2})(?<d>)\s+(?=\p{Lu}))",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^(?<m>[a-zđ])\s?(?<d>[.)/])\s*(?=\S)", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex LetterForm();

    [GeneratedRegex(@"^(?<m>[A-H])\s?(?<d>[.)\-:])\s*(?=\p{Lu}{2})", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex PartForm();

    [GeneratedRegex(@"^(?<m>[-–—+•●▪*])(?<d>)\s*(?=[^\s\d])", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex BulletForm();
}
