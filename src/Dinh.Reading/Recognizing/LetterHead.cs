using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>The names of the issuing body and the one above it, in capitals at the left of the head.</summary>
internal sealed partial class LetterHead
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789/:");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly FrozenSet<string> Units = ["quan", "xa", "phuong", "pho", "huyen", "tinh"];
    private readonly List<(string Folded, string Text, List<Place> Places)> bodies = [];

    public bool Any => bodies.Count > 0;

    public static LetterHead Of(Frame frame)
    {
        var head = new LetterHead();
        foreach (var line in frame.Head)
        {
            var words = line.All.Bare();
            if (
                words.Length is < 2 or > 90
                || words.Text.StartsWith("Số", StringComparison.OrdinalIgnoreCase) && words.Folded.ContainsAny(Digits)
                || NoBody().IsMatch(words.Folded)
                || Heads.IsPlaceAndDate(line)
                || !Capitals.Are(words.Text)
            )
                continue;

            var goesOn = head.bodies.Count > 0 && (UnitFirst().IsMatch(words.Folded) || Unfinished().IsMatch(head.bodies[^1].Folded));
            if (goesOn)
            {
                var (folded, text, places) = head.bodies[^1];
                head.bodies[^1] = ($"{folded} {words.Folded}", $"{text} {words.Text}", [.. places, .. line.Places(words.Start, words.End)]);
            }
            else
            {
                head.bodies.Add((words.Folded.ToString(), words.ToString(), [.. line.Places(words.Start, words.End)]));
            }
        }

        return head;
    }

    /// <summary>The unit that the upper body governs: "tỉnh Lào Cai".</summary>
    public string? Unit => Enumerable.Reverse(bodies).Select(b => Written(b.Text)).Select(b => NamedUnit().Match(b)).FirstOrDefault(m => m.Success)?.Value;

    /// <summary>The name that follows "xã" in the head.</summary>
    public string? NameOf(string unit)
    {
        var key = Folding.Fold(unit) + " ";
        foreach (var (folded, text, _) in Enumerable.Reverse(bodies))
        {
            var at = folded.IndexOf(key, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || folded[at - 1] == ' '))
                return Written(text[(at + key.Length)..]);
        }

        return null;
    }

    /// <summary>The body in the head whose name begins so and says more.</summary>
    public string? Longer(string name)
    {
        var folded = Folding.Fold(name).Replace("ubnd", "uy ban nhan dan", StringComparison.Ordinal);
        var longer = bodies.Find(b => b.Folded.StartsWith(folded + " ", StringComparison.Ordinal));
        return longer.Text is null ? null : name + " " + Written(longer.Text)[Math.Min(folded.Length + 1, longer.Text.Length)..];
    }

    /// <summary>The issuer as the head alone names it.</summary>
    public Quoted<string>? Issuer(Frame frame)
    {
        if (bodies.Count == 0)
            return null;

        var (folded, text, places) = bodies[^1];
        var name = WrittenLike(text, frame);
        if (bodies.Count > 1 && StandingBody().IsMatch(folded))
            name = $"{name} {Written(bodies[^2].Text)}";
        else if (!NamedUnit().IsMatch(name) && bodies.Count > 1 && !name.StartsWith("Trường", StringComparison.Ordinal) && Unit is { } unit)
            name = $"{name} {unit}";
        return new(Issuers.Shorten(name), places);
    }

    /// <summary>As the text itself writes the name, where it does.</summary>
    private static string WrittenLike(string capitals, Frame frame)
    {
        var key = Folding.Fold(capitals);
        foreach (var line in frame.Preamble.Concat(frame.Body))
        {
            var at = line.Folded.IndexOf(key, StringComparison.Ordinal);
            if (at >= 0 && char.IsUpper(line.Text[at]) && !Capitals.Are(line.Text.AsSpan(at, key.Length)))
                return line.Text.Substring(at, key.Length);
        }

        return Written(capitals);
    }

    /// <summary>"QCDC": no syllable is without a vowel.</summary>
    private static bool IsAbbreviation(string folded) => folded.Length > 1 && folded.All(char.IsAsciiLetter) && !folded.AsSpan().ContainsAny(Vowels);

    /// <summary>Capitals set back to the way such names are written.</summary>
    internal static string Written(string capitals)
    {
        var words = capitals.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var folded = Folding.Fold(words[i]);
            if (Words.Set("initials").Contains(folded) || IsAbbreviation(folded) || Outlining.Markers.Of(words[i] + ".").Kind == Outlining.MarkerKind.Roman)
                continue;
            var lower = words[i].ToLower(CultureInfo.InvariantCulture);
            var pair = i + 1 < words.Length ? folded + " " + Folding.Fold(words[i + 1]) : folded;
            var after = i > 0 ? Folding.Fold(words[i - 1]) + " " + folded : folded;
            var ends = i == words.Length - 1 && Units.Contains(folded);
            var small = i > 0 && !ends && (Words.Set("small").Contains(folded) || Words.Set("small").Contains(pair) || Words.Set("small").Contains(after));
            words[i] = small ? lower : char.ToUpper(lower[0], CultureInfo.InvariantCulture) + lower[1..];
        }

        if (words.Length > 1 && Folding.Fold(words[0]) is "tinh" or "xa" or "phuong" or "huyen" or "quan" && Folding.Fold(words[1]) is not ("uy" or "doan"))
            words[0] = words[0].ToLower(CultureInfo.InvariantCulture);
        return string.Join(' ', words);
    }

    [GeneratedRegex(@"^(cong hoa|doc lap|dang cong san viet nam|mau |[^a-z]*$|\*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoBody();

    [GeneratedRegex(
        @"^(tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|viet nam) ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex UnitFirst();

    [GeneratedRegex(@"( va| cua| nhan dan| thuc hien| ve|,)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(ban thuong truc|ban thuong vu|ban chap hanh|thuong truc)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StandingBody();

    [GeneratedRegex(
        @"\b(tỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) [\p{Lu}\d].*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedUnit();
}
