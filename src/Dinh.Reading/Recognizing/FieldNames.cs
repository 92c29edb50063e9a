namespace Dinh.Reading.Recognizing;

/// <summary>
/// Bodies named after what they do: "Phòng Xây dựng và kiểm tra văn bản", "Ban Chỉ đạo thực hiện Quy chế dân chủ". Their names hold words that
/// elsewhere begin a deed; the name goes on until a word that only a deed begins with.
/// </summary>
internal static class FieldNames
{
    private const int LongestName = 60;
    private static readonly Phrases Offices = Phrases.Of("bodies.field-offices");
    private static readonly Phrases Committees = Phrases.Of("bodies.field-committees");
    private static readonly Phrases Deeds = Phrases.Of("bodies.field-ends");
    private static readonly Phrases Light = Phrases.Of("bodies.field-light");
    private static readonly Phrases Levels = Phrases.Of("bodies.field-levels");
    private static readonly Phrases Verbs = Phrases.Of("verbs");

    public static IEnumerable<string> FirstWords => [.. Offices.FirstWords, .. Committees.FirstWords];

    /// <summary>The length of the name that begins at this place and is named after a deed; 0 when it is not such a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same without marks and case.</param>
    /// <param name="at">Where a word begins.</param>
    /// <param name="code">That word's code in the folded text.</param>
    public static int At(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int at, ulong code)
    {
        var office = Offices.At(folded, at, code);
        var head = Math.Max(office, Committees.At(folded, at, code));
        var named = at + head + 1;
        if (head == 0 || named >= folded.Length || !char.IsUpper(text[named]) || Verbs.At(folded, named) == 0)
            return 0;

        var first = named + Verbs.At(folded, named);
        var end = first;
        var goesOn = false;
        for (var place = end; place < folded.Length && (folded[place] == ' ' || char.IsLetterOrDigit(folded[place])); place++)
        {
            if (folded[place] == ' ' || char.IsLetterOrDigit(folded[place - 1]))
                continue;
            if (Levels.At(folded, place) > 0 || Deeds.At(folded, place) > 0)
                break;
            var verb = Verbs.At(folded, place);
            if (verb > 0 && char.IsLower(text[place]))
            {
                // An office joins its fields by "và" or at once; elsewhere only a capital tells a name ("thực hiện Quy chế") from a deed ("thực hiện rà soát").
                var joined = office > 0 && Light.At(folded, place) == 0 && (folded[..place].EndsWith(" va ") || place == first + 1);
                if (!joined && !IsCapital(text, place + verb + 1))
                    break;
                goesOn = true;
                place += verb - 1;
            }

            end = WordEnd(folded, place);
        }

        return goesOn ? end - at : 0;
    }

    /// <summary>"Tổ Phòng ngừa, đấu tranh: …" names a group after all it does: the name goes on to the colon. 0 when it is not such a name.</summary>
    public static int BeforeColon(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int end)
    {
        if (end >= folded.Length || folded[end] == ':' || Committees.At(folded, 0) is not (> 0 and var head) || !IsCapital(text, head + 1))
            return 0;
        var colon = folded.IndexOf(':');
        if (colon is < 0 or > LongestName || colon < end || folded[..colon].IndexOfAny(";(") >= 0)
            return 0;
        for (var place = head; place < colon; place++)
        {
            if (folded[place] != ' ' && folded[place - 1] == ' ' && Deeds.At(folded, place) > 0)
                return 0;
        }

        return colon;
    }

    private static bool IsCapital(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsUpper(text[at]);

    private static int WordEnd(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            at++;
        return at;
    }
}
