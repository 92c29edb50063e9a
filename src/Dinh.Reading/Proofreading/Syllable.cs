using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dinh.Reading.Proofreading;

/// <summary>A Vietnamese syllable taken apart, so that "uỷ" and "ủy" are the same and "biến" and "biên" differ in the tone only.</summary>
/// <param name="Base">Lower-case letters without the tone: "biên".</param>
/// <param name="Tone">0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.</param>
/// <param name="Fold">Lower-case letters without any mark: "bien".</param>
internal sealed record Syllable(string Base, int Tone, string Fold)
{
    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly FrozenDictionary<char, (char Base, int Tone, char Fold)> Letters = Decompose();

    private static readonly (string One, string Other)[] Confused = [("ch", "tr"), ("s", "x"), ("d", "gi"), ("d", "r"), ("gi", "r"), ("n", "l"), ("d", "v")];

    /// <summary>Letters and tone, wherever the tone mark was put.</summary>
    public string Key { get; } = Base + (char)('0' + Tone);

    public static Syllable Of(string written)
    {
        Span<char> bare = stackalloc char[Math.Min(written.Length, 40)];
        Span<char> fold = stackalloc char[bare.Length];
        var tone = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            var letter = char.ToLowerInvariant(written[i]);
            var parts = Letters.GetValueOrDefault(letter, (letter, 0, letter));
            bare[i] = parts.Item1;
            fold[i] = parts.Item3;
            if (parts.Item2 > 0)
                tone = parts.Item2;
        }

        return new(new(bare), tone, new(fold));
    }

    /// <summary>Whether a slip of the hand or ear makes one of the other: a tone or a mark, one letter, or ch for tr.</summary>
    public bool IsNear(Syllable other) =>
        Fold == other.Fold
        || (Tone == other.Tone && Math.Max(Base.Length, other.Base.Length) > 2 && (OneEdit(Base, other.Base) || SoundsAlike(Base, other.Base)));

    /// <summary>Whether at most <paramref name="edits"/> letters separate them, marks aside.</summary>
    public bool IsWithin(Syllable other, int edits) => Distance(Fold, other.Fold) <= edits;

    private static bool SoundsAlike(string one, string other) =>
        Array.Exists(Confused, c => Swapped(one, other, c.One, c.Other) || Swapped(one, other, c.Other, c.One));

    private static bool Swapped(string one, string other, string from, string to) =>
        one.StartsWith(from, StringComparison.Ordinal)
        && other.StartsWith(to, StringComparison.Ordinal)
        && one.AsSpan(from.Length).SequenceEqual(other.AsSpan(to.Length));

    private static bool OneEdit(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;

        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
            start++;

        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        if (a.Length == b.Length)
        {
            var isSwap = a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
            // Hands slip on a vowel or a last letter; another first letter is another word.
            return isSwap || (start > 0 && a.Length > 0 && a[1..].SequenceEqual(b[1..]));
        }

        return a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var kept = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = kept;
            }
        }

        return row[^1];
    }

    private static FrozenDictionary<char, (char, int, char)> Decompose()
    {
        var letters = new Dictionary<char, (char, int, char)> { ['đ'] = ('đ', 0, 'd') };
        for (var c = '\u00E0'; c < '\u1EFA'; c++)
        {
            if (!char.IsLetter(c) || c == 'đ')
                continue;

            var parts = $"{c}".Normalize(NormalizationForm.FormD);
            var mark = parts.FirstOrDefault(p => ToneMarks.Contains(p));
            var bare = string.Concat(parts.Where(p => p != mark)).Normalize(NormalizationForm.FormC);
            if (parts.Length > 1 && bare.Length == 1)
                letters[c] = (bare[0], ToneMarks.IndexOf(mark) + 1, parts[0]);
        }

        return letters.ToFrozenDictionary();
    }
}
