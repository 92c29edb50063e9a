using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Divides a list of bodies: at semicolons, and at commas and "và" between two bodies, not inside a name ("Các sở, ban, ngành tỉnh").</summary>
internal static class BodyLists
{
    private const int LongestName = 180;
    private static readonly Phrases GoesOn = Phrases.Of("bodies.goes-on");
    private static readonly Phrases Lower = Phrases.Of("bodies.split-lower");
    private static readonly Phrases Departments = Phrases.Of("bodies.departments");
    private static readonly Phrases Assemblies = Phrases.Of("bodies.assemblies");
    private static readonly Phrases Persons = Phrases.Of("bodies.persons");
    private static readonly Phrases Offices = Phrases.Of("bodies.offices");
    private static readonly Phrases Named = Phrases.Of("bodies.named");
    private static readonly Phrases Standings = Phrases.Of("bodies.standings");

    public static List<Quoted<string>> Split(Stretch words)
    {
        var names = new List<Quoted<string>>();
        var start = 0;
        var folded = words.Folded;
        for (var at = Next(folded, 0); at < folded.Length; at = Next(folded, at))
        {
            var joint = Joint(words, start, at);
            if (joint == 0)
            {
                at++;
                continue;
            }

            Take(words with { Start = words.Start + start, End = words.Start + at }, names);
            at = start = at + joint;
        }

        Take(words.From(start), names);
        return names;
    }

    /// <summary>The next sign, or space before "và", at which names may be divided.</summary>
    private static int Next(ReadOnlySpan<char> folded, int from)
    {
        for (var at = from; at < folded.Length; at++)
        {
            if (
                folded[at] is ';' or ','
                || folded[at] == ' ' && at + 3 < folded.Length && folded[at + 1] == 'v' && folded[at + 2] == 'a' && folded[at + 3] == ' '
            )
                return at;
        }

        return folded.Length;
    }

    private static void Take(Stretch words, List<Quoted<string>> names)
    {
        var bare = words.Bare();
        var bracket = bare.Text.IndexOf('(');
        if (bracket > 0)
            bare = bare.To(bracket).Bare();
        if (Standing(bare) is > 0 and var standing)
            bare = bare.To(standing).Bare();
        while (bare.Folded.StartsWith("va ") || bare.Folded.StartsWith("voi "))
            bare = bare.From(bare.Folded.IndexOf(' ') + 1).Bare();
        if (bare.Length is < 2 or > LongestName || !bare.Text.ContainsAnyInRange('A', '\u1eff'))
            return;
        foreach (var name in names)
        {
            if (bare.Text.Equals(name.Value, StringComparison.OrdinalIgnoreCase))
                return;
        }

        names.Add(bare.Quote());
    }

    /// <summary>Where it is said what the body is to the plan: "Sở Nội vụ – cơ quan thường trực Ban Chỉ đạo".</summary>
    private static int Standing(Stretch name)
    {
        var dash = name.Text.IndexOfAny('-', '–');
        return dash > 0 && dash + 2 < name.Length && Standings.At(name.Folded[(dash + 1)..].TrimStart(), 0) > 0 ? dash : 0;
    }

    /// <summary>The length of the joint between two bodies at this place; 0 when none is there.</summary>
    private static int Joint(Stretch words, int start, int at)
    {
        var folded = words.Folded;
        if (InBrackets(folded[start..at]))
            return 0;
        if (folded[at] == ';')
            return 1;
        if (folded[at] == ',')
            return DividesAtComma(words.From(start).To(at - start), words.From(at + 1).Trim()) ? 1 : 0;
        return DividesAtAnd(words.From(start).To(at - start).Trim(), words.From(at + 4)) ? 4 : 0;
    }

    private static bool InBrackets(ReadOnlySpan<char> before) => before.IndexOf('(') >= 0 && before.Count('(') > before.Count(')');

    private static bool DividesAtComma(Stretch before, Stretch after)
    {
        if (after.IsEmpty || IsOneOffice(before, after, "hdnd") || IsOfficeOf(before, after))
            return false;
        if (IsPlural(after))
            return true;
        if (char.IsUpper(after.Text[0]))
            return GoesOn.At(after.Folded, 0) == 0 || !IsDepartment(before);
        return Lower.At(after.Folded, 0) > 0 && !IsPlural(before.Trim()) || IsNamed(after);
    }

    private static bool DividesAtAnd(Stretch before, Stretch after)
    {
        if (before.IsEmpty || after.IsEmpty || IsOneOffice(before, after, "") || IsHalf(before))
            return false;
        if (IsPlural(after))
            return !(IsPlural(before) && SharesWhatFollows(before, after));
        if (char.IsUpper(after.Text[0]))
            return Bodies.Begins(after) && !(IsDepartment(before) && GoesOn.At(after.Folded, 0) > 0);
        return Lower.At(after.Folded, 0) > 0 || IsNamed(after);
    }

    /// <summary>"Văn phòng HĐND và UBND xã" is one office that serves two.</summary>
    private static bool IsOneOffice(Stretch before, Stretch after, string end) =>
        before.Trim().Folded.StartsWith("van phong ") && before.Trim().Folded.EndsWith(end) && Assemblies.At(after.Folded, 0) > 0;

    /// <summary>"Báo" alone names no newspaper: "Báo và Đài Phát thanh, Truyền hình tỉnh" is one body.</summary>
    private static bool IsHalf(Stretch before) => before.Folded is "bao" || before.Folded.EndsWith(", bao") || before.Folded.EndsWith("; bao");

    /// <summary>"đồng chí Trần Văn B, Phó Bí thư" is one person.</summary>
    private static bool IsOfficeOf(Stretch before, Stretch after) => Persons.At(before.Trim().Folded, 0) > 0 && Offices.At(after.Folded, 0) > 0;

    /// <summary>"các phòng và các đơn vị trực thuộc huyện" is one group: both belong to the district.</summary>
    private static bool SharesWhatFollows(Stretch before, Stretch after)
    {
        var end = after.Folded.IndexOf(';');
        var own = end < 0 ? after.Folded : after.Folded[..end];
        return own.Contains(" thuoc ", StringComparison.Ordinal)
            && !before.Folded.Contains("thuoc", StringComparison.Ordinal)
            && !before.Folded.Contains("lien quan", StringComparison.Ordinal);
    }

    private static bool IsPlural(Stretch words) => words.Folded.StartsWith("cac ") || words.Folded.StartsWith("nhung ");

    private static bool IsNamed(Stretch words)
    {
        var head = Named.At(words.Folded, 0);
        return head > 0 && head + 1 < words.Length && words.Text[head] == ' ' && char.IsUpper(words.Text[head + 1]);
    }

    /// <summary>A ministry's or department's name lists its fields: "Sở Văn hóa, Thể thao và Du lịch".</summary>
    private static bool IsDepartment(Stretch words) =>
        Departments.At(words.Trim().Folded, 0) > 0
        || words.Folded.Contains("so ", StringComparison.Ordinal)
        || words.Folded.Contains("bao va ", StringComparison.Ordinal);
}
