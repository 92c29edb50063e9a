using System.Collections.Frozen;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Names of bodies in running text: where one begins, where a list of them ends, and how the list is divided.</summary>
internal static class Bodies
{
    private const int LongestLeadIn = 30;
    private static readonly Phrases Heads = Phrases.Of("bodies.heads");
    private static readonly Phrases Named = Phrases.Of("bodies.named");
    private static readonly Phrases Plurals = Phrases.Of("bodies.plural");
    private static readonly Phrases Verbs = Phrases.Of("verbs");
    private static readonly Phrases ShortVerbs = Phrases.Of("verbs.short");
    private static readonly Phrases ShortStops = Phrases.Of("bodies.stops.short");
    private static readonly Phrases NotVerbs = Phrases.Of("verbs.not");
    private static readonly Phrases DeedsAfter = Phrases.Of("bodies.deeds-after");
    private static readonly Phrases NotShortVerbs = Phrases.Of("verbs.not.short");
    private static readonly Phrases Stops = Phrases.Of("bodies.stops");
    private static readonly Phrases Clauses = Phrases.Of("bodies.clauses");
    private static readonly Phrases LeadIns = Phrases.Of("bodies.lead-ins");
    private static readonly Phrases PlainLeadIns = new(Words.List("bodies.lead-ins").Select(Folding.Fold));
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Groups = Words.Set("bodies.groups").GetAlternateLookup<ReadOnlySpan<char>>();

    // What may end a list of names, or hide such a word within a name; most words of a name are neither.
    private static readonly Openings Ends = new([
        .. FieldNames.FirstWords,
        .. NotVerbs.FirstWords,
        .. Clauses.FirstWords,
        .. Stops.FirstWords,
        .. Verbs.FirstWords,
    ]);
    private static readonly Openings ShortEnds = new([.. NotShortVerbs.FirstWords, .. ShortStops.FirstWords, .. ShortVerbs.FirstWords]);

    /// <summary>Whether the words begin with a body's name or a group of bodies.</summary>
    public static bool Begins(Stretch words)
    {
        var text = words.Text;
        var folded = words.Folded;
        if (folded.IsEmpty)
            return false;

        var plural = Plurals.At(folded, 0);
        if (plural > 0)
        {
            var after = folded[plural..].TrimStart();
            var space = after.IndexOfAny(" ,;.");
            return Groups.Contains(space < 0 ? after : after[..space]) || Heads.At(after, 0) > 0;
        }

        if (Heads.At(folded, 0) is > 0 and var head)
            return !IsDeed(folded, head);

        var named = Named.At(folded, 0);
        return named > 0
            && Verbs.At(folded, 0) == 0
            && !text.StartsWith("Quý", StringComparison.OrdinalIgnoreCase)
            && named + 1 < text.Length
            && text[named] == ' '
            && (char.IsUpper(text[named + 1]) || char.IsDigit(text[named + 1]));
    }

    /// <summary>Some words name bodies and deeds: "Thanh tra tỉnh", but "Thanh tra, kiểm tra"; "Lãnh đạo Sở", but "Lãnh đạo, chỉ đạo".</summary>
    private static bool IsDeed(ReadOnlySpan<char> folded, int head) =>
        folded[..head] is "thanh tra" or "lanh dao" or "thuong truc" && DeedsAfter.At(folded[head..].TrimStart(", "), 0) > 0;

    public static bool IsVerb(Stretch words) => Verbs.At(words.Folded, 0) > 0 && NotVerbs.At(words.Folded, 0) == 0;

    public static bool IsLeadIn(Stretch words, out int length)
    {
        // Few lines begin with these words even when marks are left out; only for those are the marks looked at.
        var first = words.To(Math.Min(words.Length, LongestLeadIn));
        length = PlainLeadIns.At(first.Folded, 0) > 0 ? LeadIns.At(first.ToString().ToLowerInvariant(), 0) : 0;
        return length > 0;
    }

    /// <summary>Where the names end and what is done begins.</summary>
    public static int End(Stretch words)
    {
        var text = words.Text;
        var folded = words.Folded;
        var clause = false;
        for (var at = 0; at < folded.Length; at = NextWord(folded, at))
        {
            var letter = folded[at];
            if (letter == '(')
            {
                var close = folded[at..].IndexOf(')');
                if (close < 0)
                    return at;
                at += close;
                continue;
            }

            if (letter is ':' or '…' || letter == '.' && IsEnd(text, at))
                return at;
            if (letter is ',' or ';')
                clause = false;
            if (letter == ';' && !GoesOn(words.From(at + 1).Trim()))
                return at;
            if (!char.IsLetter(letter) || clause || !Ends.Admit(folded, at) && !ShortEnds.Admit(text, at))
                continue;

            if (Math.Max(FieldNames.At(text, folded, at), Math.Max(NotVerbs.At(folded, at), NotShortVerbs.At(text, at))) is > 0 and var name)
            {
                at += name - 1;
                continue;
            }

            clause = Clauses.At(folded, at) > 0 && at > 0;
            if (!clause && at > 0 && char.IsLower(text[at]) && IsBreak(text, folded, at))
                return at;
        }

        return folded.Length;
    }

    private static bool IsBreak(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int at)
    {
        // A short word means something else with other marks: "thì" ends a name, "thị" goes on with it.
        if (Stops.At(folded, at) > 0 || ShortStops.At(text, at) > 0 || ShortVerbs.At(text, at) > 0)
            return true;
        if (Verbs.At(folded, at) == 0)
            return false;

        // "cơ quan, tổ chức": after a comma or a word of number the word names bodies, elsewhere a deed.
        return !folded[at..].StartsWith("to chuc") || !IsNounBefore(folded[..at]);
    }

    private static bool IsNounBefore(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd();
        return words.Length > 0 && words[^1] == ','
            || words.EndsWith(" va")
            || words.EndsWith("cac")
            || words.EndsWith("voi")
            || words.EndsWith("co quan")
            || words.EndsWith("cua");
    }

    private static bool GoesOn(Stretch rest) => Begins(rest) || !rest.IsEmpty && char.IsUpper(rest.Text[0]) && !IsVerb(rest);

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at + 1 >= text.Length || text[at + 1] is ' ' or '.' or '/';

    private static int NextWord(ReadOnlySpan<char> folded, int at)
    {
        if (!char.IsLetterOrDigit(folded[at]))
            return at + 1;
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            at++;
        return at;
    }

    /// <summary>The bodies that the words name, up to the first deed.</summary>
    public static List<Quoted<string>> List(Stretch words)
    {
        var names = words.Trim();
        if (IsLeadIn(names, out var leadIn) && leadIn < names.Length)
            names = names.From(leadIn).Trim();
        var end = End(names);
        return BodyLists.Split(names.To(Math.Max(end, FieldNames.BeforeColon(names.Text, names.Folded, end))));
    }
}
