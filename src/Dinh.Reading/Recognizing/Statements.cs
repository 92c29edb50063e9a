using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Reads from a sentence who is to act: "Giao X …", "Đề nghị X …", "X chủ trì, phối hợp với Y …", or a body's bare name.</summary>
internal static partial class Statements
{
    private const int LongestSubject = 90;

    // Without these words the patterns below find nothing, and looking for them is quick.
    private static readonly SearchValues<string> ActingWords = SearchValues.Create(
        ["chu tri", "phoi hop", "trach nhiem", "nhiem vu"],
        StringComparison.Ordinal
    );
    private static readonly SearchValues<string> LeadingWords = SearchValues.Create(["chu tri", "quy trinh", "trach nhiem"], StringComparison.Ordinal);

    /// <summary>The assignee whom the sentence names, into lead or advise. False when it names none.</summary>
    public static bool Assignee(Stretch sentence, Roles roles)
    {
        var words = sentence.Trim();
        if (Bodies.IsLeadIn(words, out var leadIn) && leadIn + 3 < words.Length)
            return Assigned(words, words.From(leadIn).Trim(), roles);
        if (Bodies.Begins(words))
            return Take(roles.Lead, BeforeDeed(words));
        if (Ground().IsMatch(words.Folded) && AfterGround(words) is { IsEmpty: false } after)
            return Assignee(after, roles);

        var colon = words.Text.IndexOf(':');
        if (colon is > 0 and < 160 && Bodies.Begins(words.From(colon + 1).Trim()) && IsActing(words.From(colon + 1).Trim()))
            return Take(roles.Lead, words.From(colon + 1).Trim());
        return Take(roles.Lead, Unlisted(words)) || Take(roles.Lead, Inside(words));
    }

    /// <summary>"Giao X tham mưu" asks X for advice; "Giao X chủ trì" makes X the lead.</summary>
    private static bool Assigned(Stretch sentence, Stretch words, Roles roles)
    {
        if (sentence.Folded.StartsWith("doi voi") && !Bodies.Begins(words))
            return Assignee(AfterColon(words), roles);

        var deed = words.From(Bodies.End(words)).Trim();
        var advises = sentence.Text.StartsWith("giao", StringComparison.OrdinalIgnoreCase) && deed.Folded.StartsWith("tham muu");
        return Take(advises ? roles.Advise : roles.Lead, BeforeDeed(words));
    }

    private static Stretch AfterColon(Stretch words)
    {
        var colon = words.Text.IndexOf(':');
        var after = colon < 0 ? Stretch.None : words.From(colon + 1).Trim();
        return Bodies.Begins(after) ? after : Stretch.None;
    }

    /// <summary>"Các cơ quan truyền thông: Sở A, Báo B, …" lists after the colon whom it means.</summary>
    private static Stretch BeforeDeed(Stretch words)
    {
        var end = Bodies.End(words);
        if (end + 1 >= words.Length || words.Text[end] != ':')
            return words;

        var after = words.From(end + 1).Trim();
        return Bodies.Begins(after) && BodyLists.Split(after.To(Bodies.End(after))).Count > 1 ? after : words;
    }

    /// <summary>"Căn cứ Kế hoạch này, đề nghị các phòng …": whom the words after the ground ask.</summary>
    private static Stretch AfterGround(Stretch words)
    {
        for (var comma = words.Text.IndexOf(','); comma >= 0 && comma < 300; )
        {
            var rest = words.From(comma + 1).Trim();
            if (Bodies.IsLeadIn(rest, out _) || Bodies.Begins(rest) && Bodies.End(rest) < rest.Length)
                return rest;
            var next = words.Text[(comma + 1)..].IndexOf(',');
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        return Stretch.None;
    }

    /// <summary>Whether the sentence opens with its ground: "Căn cứ …", "Trên cơ sở …".</summary>
    public static bool IsGrounded(Stretch sentence) => Ground().IsMatch(sentence.Folded);

    private static bool IsActing(Stretch words) => Acting().IsMatch(words.From(Bodies.End(words)).Folded);

    /// <summary>A body that no list knows, told by what it does: "Văn hóa - xã hội phối hợp với …".</summary>
    private static Stretch Unlisted(Stretch words)
    {
        if (words.IsEmpty || !char.IsUpper(words.Text[0]) || Bodies.IsVerb(words))
            return Stretch.None;

        var head = words.To(Math.Min(words.Length, LongestSubject));
        if (!head.Folded.ContainsAny(ActingWords))
            return Stretch.None;
        foreach (var match in Acts().EnumerateMatches(head.Folded))
        {
            var subject = words.To(match.Index);
            return match.Index > 3 && Bodies.End(subject) == subject.Length && subject.Text.IndexOfAny(";:") < 0 ? subject : Stretch.None;
        }

        return Stretch.None;
    }

    /// <summary>A body named within the sentence that itself leads: "…, do Sở Nội vụ chủ trì".</summary>
    private static Stretch Inside(Stretch words)
    {
        if (!words.Folded.ContainsAny(LeadingWords))
            return Stretch.None;

        foreach (var match in Leads().EnumerateMatches(words.Folded))
        {
            var found = Stretch.None;
            for (var at = match.Index - 1; at > Math.Max(0, match.Index - LongestSubject) && words.Text[at] is not (',' or ';'); at--)
            {
                if (words.Text[at - 1] != ' ' || !char.IsUpper(words.Text[at]))
                    continue;
                var subject = (words with { Start = words.Start + at, End = words.Start + match.Index }).Trim();
                if (Bodies.Begins(subject) && Bodies.End(subject) == subject.Length)
                    found = subject;
            }

            if (!found.IsEmpty)
                return Preposition().IsMatch(words.To(found.Start - words.Start).Folded) ? Stretch.None : found;
        }

        return Stretch.None;
    }

    private static bool Take(List<Quoted<string>> roles, Stretch words)
    {
        if (words.IsEmpty)
            return false;
        var bodies = Bodies.List(words);
        Roles.Add(roles, bodies);
        return bodies.Count > 0;
    }

    /// <summary>Everybody with whom the words ask to work: "phối hợp (chặt chẽ) với Y".</summary>
    public static void Coordinators(Stretch words, Roles roles)
    {
        if (!words.Folded.Contains("phoi hop", StringComparison.Ordinal))
            return;

        foreach (var match in WorksWith().EnumerateMatches(words.Folded))
        {
            var bodies = words.From(match.Index + match.Length).Trim();
            var with = words.Folded.Slice(match.Index, match.Length).TrimEnd().EndsWith(" voi");
            if (with || Bodies.Begins(bodies))
                Roles.Add(roles.Coordinate, Bodies.List(bodies));
        }
    }

    [GeneratedRegex(@"^(can cu|tren co so|de |nham |theo |tu |sau khi )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ground();

    [GeneratedRegex(
        @"^(phai )?(chu tri|phoi hop|thuc hien|co trach nhiem|chiu trach nhiem|xay dung|to chuc|tham muu|thong bao|huong dan)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Acting();

    [GeneratedRegex(
        @" (chu tri|phoi hop (chat che )?voi|co trach nhiem|chiu trach nhiem|co nhiem vu)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Acts();

    [GeneratedRegex(@" (chu tri|thuc hien quy trinh|chiu trach nhiem|co trach nhiem)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Leads();

    [GeneratedRegex(@"( cua| cho| voi| ve| trinh| tai| thuoc| va| tu| den| cac|,) $", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Preposition();

    [GeneratedRegex(
        @"\bphoi hop( chat che| tot| thuong xuyen| cung| dong bo| hieu qua)?,?( voi)? ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WorksWith();
}
