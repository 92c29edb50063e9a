using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Which part of a plan a section is: what is to be done, who does it, or neither (purpose, funds, participants).</summary>
internal enum Part
{
    None,
    Content,
    Duties,
}

internal static class Parts
{
    private const int LongestHeading = 160;
    private const int LongestAim = 60;
    private static readonly string[] Aims = Words.List("parts.aims");

    /// <summary>The part that a section of the top level is; a theme of its own counts as content.</summary>
    public static Part Of(Stretch heading, Part otherwise)
    {
        var folded = Sentences.First(heading).Folded;
        if (folded.Length > LongestHeading)
            folded = folded[..LongestHeading];

        var (content, duties) = (First("parts.content", folded), First("parts.duties", folded));
        if (content < 0 && duties < 0)
            return First("parts.none", folded) >= 0 ? Part.None : otherwise;
        return duties >= 0 && (content < 0 || duties <= content) ? Part.Duties : Part.Content;
    }

    /// <summary>Whether an item inside a part states aims and gives nobody anything to do.</summary>
    public static bool IsAim(Stretch heading)
    {
        var folded = heading.Bare().Folded;
        if (folded.Length >= LongestAim)
            return false;
        foreach (var aim in Aims)
        {
            if (folded.StartsWith(aim) && (folded.Length == aim.Length || folded[aim.Length] == ' ' && folded.Length < aim.Length + 30))
                return true;
        }

        return false;
    }

    /// <summary>"TỔ CHỨC THỰC HIỆN" in capitals, without a marker.</summary>
    public static bool IsBareHeading(Passage line)
    {
        if (line.Text.Length is < 6 or > 90 || !Capitals.Are(line.Text))
            return false;
        return First("parts.none", line.Folded) >= 0 || First("parts.content", line.Folded) >= 0 || First("parts.duties", line.Folded) >= 0;
    }

    private static int First(string list, ReadOnlySpan<char> folded)
    {
        var first = -1;
        foreach (var word in Words.List(list))
        {
            var at = folded.IndexOf(word);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }
}
