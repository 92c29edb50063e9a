using System.Collections.Frozen;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading.Cleaning;

/// <summary>How wide the page was on which the lines were broken, and whether a line was broken or ended.</summary>
internal static class Wrapping
{
    private const int Widest = 150;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Open = Words.Set("open").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Words
        .Set("awaits-number")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The width at which lines are broken; 0 when they are not.</summary>
    public static int Width(IReadOnlyList<Passage> lines)
    {
        var (broken, count) = (0, 0);
        var lengths = new int[Widest + 1];
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != Files.LineKind.Text)
                continue;
            count++;
            lengths[Math.Min(lines[i].Text.Length, Widest)]++;
            if (char.IsLower(lines[i + 1].Text[0]) && !IsStop(lines[i].Text[^1]) && lines[i].Text.Length > 30)
                broken++;
        }

        if (count < 4 || broken < 3 || broken * 25 < count || lengths[Widest] * 20 > count)
            return 0;

        var (longer, width) = (0, Widest);
        while (width > 0 && longer * 16 <= count)
            longer += lengths[width--];
        return width;
    }

    /// <summary>Whether the next line's first word had no room on this one.</summary>
    public static bool IsFull(Passage line, Passage next, int width)
    {
        var word = next.Text.IndexOf(' ');
        return line.Text.Length + 1 + (word < 0 ? next.Text.Length : word) > width * 0.93;
    }

    /// <summary>Whether the line ends where no phrase ends: at a comma, or at a word that needs another after it.</summary>
    public static bool IsUnfinished(string text)
    {
        if (text[^1] is ',' or '-' or '–' or '(')
            return true;

        return Open.Contains(LastWord(text));
    }

    /// <summary>Whether the line ends in a word that a number follows: "Điều", "khoản", "ngày".</summary>
    public static bool AwaitsNumber(string text) => BeforeNumber.Contains(LastWord(text));

    /// <summary>Whether a line reads on as prose, and is no heading or label of its own.</summary>
    public static bool IsProse(Passage next) => next.Text.Length > 40 && !next.Text.AsSpan(0, 40).Contains(':');

    private static ReadOnlySpan<char> LastWord(string text) => text.AsSpan(text.LastIndexOf(' ') + 1);

    private static bool IsStop(char letter) => letter is '.' or ';' or ':' or '!' or '?';
}
