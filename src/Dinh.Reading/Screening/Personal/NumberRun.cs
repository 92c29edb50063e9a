using System.Buffers;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Digits in groups that may belong to one number: "0912 345 678", "001.099-012345".</summary>
internal sealed class NumberRun
{
    private const int MostBetween = 3;
    private static readonly SearchValues<char> Joints = SearchValues.Create(" .-()\n\t");

    private readonly string text;
    private readonly List<(int Start, int Length)> groups = [];

    private NumberRun(string text) => this.text = text;

    public int Count => groups.Count;

    public static IEnumerable<NumberRun> In(string text)
    {
        NumberRun? run = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (run is not null && !run.Continues(start))
            {
                yield return run;
                run = null;
            }

            (run ??= new(text)).groups.Add((start, at - start));
        }

        if (run is not null)
            yield return run;
    }

    /// <summary>The stretches of whole groups that begin at one of them, the shortest first.</summary>
    public IEnumerable<NumberStretch> From(int group)
    {
        if (!MayBegin(group))
            yield break;

        var digits = 0;
        for (var last = group; last < groups.Count; last++)
        {
            digits += groups[last].Length;
            if (digits > NumberStretch.MostDigits)
                yield break;
            if (digits >= NumberStretch.LeastDigits && MayEnd(last))
                yield return new(text, [.. groups[group..(last + 1)]], group, last);
        }
    }

    private bool Continues(int start)
    {
        var end = groups[^1].Start + groups[^1].Length;
        return start - end <= MostBetween && Between(end, start).IndexOfAnyExcept(Joints) < 0;
    }

    private ReadOnlySpan<char> Between(int end, int start) => text.AsSpan(end, start - end);

    private bool MayBegin(int group) => group == 0 || Parted(group - 1);

    private bool MayEnd(int group) => group == groups.Count - 1 || Parted(group);

    private bool Parted(int group) =>
        Between(groups[group].Start + groups[group].Length, groups[group + 1].Start) is var gap
        && (gap.IndexOfAny(" \n\t(") >= 0 || (gap is "-" && groups[group].Length >= NumberStretch.LeastDigits));
}

/// <summary>One number that may be: its digits, how they are grouped and where they stand.</summary>
internal sealed class NumberStretch(string text, List<(int Start, int Length)> groups, int first, int last)
{
    public const int LeastDigits = 6;
    public const int MostDigits = 19;

    public int First => first;

    public int Last => last;

    public int Start => groups[0].Start;

    public int End => groups[^1].Start + groups[^1].Length;

    public string Digits { get; } = string.Concat(groups.Select(g => text.Substring(g.Start, g.Length)));

    /// <summary>How the digits are grouped: "4-3-3".</summary>
    public string Shape { get; } = string.Join('-', groups.Select(g => g.Length));

    /// <summary>Each digit by itself.</summary>
    public bool IsSpelt => groups.Count == Digits.Length;

    public bool IsPlain => groups.Count == 1;

    public bool CrossesLines => text.AsSpan(Start, End - Start).Contains('\n');

    /// <summary>Before it stands the sign of an international number.</summary>
    public bool IsInternational => Start > 0 && text[Start - 1] == '+';

    /// <summary>Dots after every third digit from the end, as money is written.</summary>
    public bool LooksLikeMoney => groups.Count > 1 && groups[0].Length <= 3 && groups.Skip(1).All(g => g.Length == 3) && Digits[0] != '0';

    /// <summary>Its last group is a year of ours, as in the rows of a table.</summary>
    public bool EndsInYear => groups is [_, .., (_, 4)] && Digits[^4..^2] is "19" or "20";

    /// <summary>A letter stands right before it, as in a code.</summary>
    public bool IsGluedBefore => Start > 0 && char.IsAsciiLetter(text[Start - 1]);

    /// <summary>Letters follow, as in the number of a paper: "0912345678/QĐ".</summary>
    public bool IsGluedAfter =>
        End < text.Length && (char.IsAsciiLetter(text[End]) || (End + 1 < text.Length && text[End] == '/' && char.IsAsciiLetter(text[End + 1])));
}
