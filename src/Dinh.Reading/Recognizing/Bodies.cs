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

    // Which lists a word may belong to that ends a list of names, or hides such a word within a name; most words of a name belong to none.
    private static readonly ILookup<ulong, EndWords> EndLists = Marked(EndWords.Field, FieldNames.FirstWords)
        .Concat(Marked(EndWords.Hidden, NotVerbs.FirstWords.Concat(NotShortVerbs.FirstWords.Select(Folding.Fold))))
        .Concat(Marked(EndWords.Clause, Clauses.FirstWords))
        .Concat(Marked(EndWords.Break, [.. Stops.FirstWords, .. Verbs.FirstWords, .. ShortStops.FirstWords.Concat(ShortVerbs.FirstWords).Select(Folding.Fold)]))
        .ToLookup(word => word.Code, word => word.List);
    private static readonly WordTable Ends = new([.. EndLists.Select(word => word.Key)]);
    private static readonly EndWords[] ListsOf = [.. EndLists.Select(word => word.Aggregate(EndWords.None, (all, one) => all | one))];

    [Flags]
    private enum EndWords
    {
        None = 0,
        Field = 1,
        Hidden = 2,
        Clause = 4,
        Break = 8,
    }

    private static IEnumerable<(ulong Code, EndWords List)> Marked(EndWords list, IEnumerable<string> words) => words.Select(word => (WordCode.Of(word), list));

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
        for (var at = 0; at < folded.Length; )
        {
            var letter = folded[at];
            if (!char.IsLetterOrDigit(letter))
            {
                var next = letter == ' ' ? at + 1 : AfterSign(words, at, ref clause);
                if (next < 0)
                    return at;
                at = next;
                continue;
            }

            var code = WordCode.At(folded, at, out var end);
            var ends = clause || !char.IsLetter(letter) ? WordTable.None : Ends.Of(code);
            var lists = ends == WordTable.None ? EndWords.None : ListsOf[ends];
            if (lists != EndWords.None)
            {
                if (Name(text, folded, at, code, lists) is > 0 and var name)
                {
                    at = NextWord(folded, at + name - 1);
                    continue;
                }

                clause = (lists & EndWords.Clause) != EndWords.None && at > 0 && Clauses.At(folded, at, code) > 0;
                if (!clause && at > 0 && (lists & EndWords.Break) != EndWords.None && char.IsLower(text[at]) && IsBreak(text, folded, at, code))
                    return at;
            }

            at = end;
        }

        return folded.Length;
    }

    /// <summary>The place behind a sign that does not end the names; -1 when it ends them.</summary>
    private static int AfterSign(Stretch words, int at, ref bool clause)
    {
        var letter = words.Folded[at];
        if (letter == '(')
            return words.Folded[at..].IndexOf(')') is >= 0 and var close ? NextWord(words.Folded, at + close) : -1;
        if (letter is ':' or '…' || letter == '.' && IsEnd(words.Text, at))
            return -1;
        if (letter is ',' or ';')
            clause = false;
        return letter == ';' && !GoesOn(words.From(at + 1).Trim()) ? -1 : at + 1;
    }

    /// <summary>The length of a name that holds within it what elsewhere would end it; 0 when none stands there.</summary>
    private static int Name(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int at, ulong code, EndWords lists)
    {
        var name = (lists & EndWords.Field) == EndWords.None ? 0 : FieldNames.At(text, folded, at, code);
        return (lists & EndWords.Hidden) == EndWords.None ? name : Math.Max(name, Math.Max(NotVerbs.At(folded, at, code), NotShortVerbs.At(text, at)));
    }

    private static bool IsBreak(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int at, ulong code)
    {
        // A short word means something else with other marks: "thì" ends a name, "thị" goes on with it.
        if (Stops.At(folded, at, code) > 0)
            return true;
        var written = WordCode.At(text, at, out _);
        if (ShortStops.At(text, at, written) > 0 || ShortVerbs.At(text, at, written) > 0)
            return true;
        if (Verbs.At(folded, at, code) == 0)
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
