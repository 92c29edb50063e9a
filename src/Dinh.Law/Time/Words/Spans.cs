namespace Dinh.Law.Time.Words;

/// <summary>Reads spans counted from a day or an event: "trong vòng 20 ngày kể từ ngày ban hành", "chậm nhất sau 05 ngày làm việc".</summary>
internal static class Spans
{
    public static int At(Phrase p, int at, List<Found> found)
    {
        var i = Lead(p, at);
        var led = i > at;
        if (p.Numeral(i, 1, 3650) is var count && count < 0)
            return -1;

        i = Parenthesis(p, i + 1);
        var unit = p.Key(i);
        if (unit is not ("ngay" or "tuan" or "thang") || p.Is(i, "thang") && p.IsAny(i + 1, "dau", "cuoi"))
            return -1;

        var working = p.Has(i + 1, "lam", "viec");
        i = working ? i + 3 : i + 1;
        i = p.SkipAny(i, ",");
        if (p.Is(i, "truoc") && unit != "thang")
            return Earlier(p, at, i + 1, new(-count, unit, working), found);

        var anchor = Anchor(p, i);
        if (anchor < 0 && (!(led || (p.Label && working)) || p.Is(i, "/") || p.Digits(i) > 0))
            return -1;

        var span = new Span(count, unit, working);
        return anchor < 0 ? Bare(p, at, i, span, found) : Anchored(p, at, anchor, span, found);
    }

    private readonly record struct Span(int Count, string Unit, bool Working)
    {
        public int? Days =>
            Unit switch
            {
                "ngay" => Count,
                "tuan" => Count * 7,
                _ => null,
            };

        public DateOnly After(DateOnly day) =>
            Working ? WorkingCalendar.Vietnam.AddDays(day, Count)
            : Days is { } days ? day.AddDays(days)
            : day.AddMonths(Count);
    }

    /// <summary>"05 ngày làm việc trước ngày 20/5/2024", "15 ngày trước khi họp".</summary>
    private static int Earlier(Phrase p, int at, int from, Span span, List<Found> found) =>
        OnDay(p, at, from, span, found) is > 0 and var next ? next : Wait(p, at, from, p.ClauseEnd(from), span, found);

    private static int Wait(Phrase p, int at, int from, int next, Span span, List<Found> found)
    {
        var awaits = Awaited(p, from, next);
        if (awaits.Length > 0)
            found.Add(Waiting(at, next, span, awaits));
        return Math.Max(next, from);
    }

    /// <summary>"trước kỳ họp 15 ngày", "trước khi tổ chức hội nghị 05 ngày làm việc".</summary>
    public static int Ahead(Phrase p, int at, List<Found> found)
    {
        if (!p.Is(at, "truoc") || p.Is(at + 1, "ngay") && MarkParser.At(p, at + 1, loose: true) is not null)
            return -1;

        for (var i = at + 2; i < at + 14 && !p.IsAny(i, ".", ",", ";", "(", ")"); i++)
        {
            if (p.Figure(i, 1, 365) is not (> 0 and var count) || !p.Is(i + 1, "ngay"))
                continue;

            var working = p.Has(i + 2, "lam", "viec");
            var next = working ? i + 4 : i + 2;
            if (next < p.Count && !p.IsAny(next, ".", ",", ";", "(", ")"))
                return -1;

            found.Add(Waiting(at, next, new(-count, "ngay", working), p.Between(at + 1, i)));
            return next;
        }

        return -1;
    }

    private static int Lead(Phrase p, int at)
    {
        var i = at;
        if (p.IsAny(i, "cham", "muon") && p.Is(i + 1, "nhat"))
            i = p.SkipAny(i + 2, "la");
        else if (p.Has(i, "khong", "qua"))
            i += 2;
        if (p.Has(i, "trong", "vong") || p.Has(i, "trong", "han") || p.Has(i, "thoi", "han") || p.Has(i, "thoi", "gian"))
            return p.SkipAny(i + 2, ":", "la");
        if (p.Has(i, "trong", "thoi", "han") || p.Has(i, "trong", "thoi", "gian"))
            return p.Skip(i + 3, "khong", "qua");
        return p.SkipAny(i, "trong", "sau");
    }

    private static int Parenthesis(Phrase p, int at)
    {
        if (!p.Is(at, "("))
            return at;

        for (var i = at + 1; i < at + 6; i++)
        {
            if (p.Is(i, ")"))
                return i + 1;
        }

        return at;
    }

    /// <summary>After "kể từ ngày", "tính từ khi", "sau khi", "từ ngày"; -1 when the span hangs on nothing.</summary>
    private static int Anchor(Phrase p, int at)
    {
        var i =
            p.Has(at, "ke", "tu") || p.Has(at, "tinh", "tu") ? at + 2
            : p.IsAny(at, "tu", "sau") ? at + 1
            : -1;
        return i < 0 ? -1 : i;
    }

    private static int Anchored(Phrase p, int at, int anchor, Span span, List<Found> found)
    {
        if (OnDay(p, at, anchor, span, found) is > 0 and var after)
            return after;

        var next = p.ClauseEnd(anchor);
        for (var i = anchor + 1; i < next; i++)
        {
            if (p.Is(i, ","))
                next = i;
        }

        if (p.Context.Issued is not { } issued || !IsOwnIssue(Awaited(p, anchor, next)))
            return Wait(p, at, anchor, next, span, found);

        found.Add(Known(at, next, span, issued));
        return next;
    }

    /// <summary>Counts from a day that the phrase itself names; -1 when it names none.</summary>
    private static int OnDay(Phrase p, int at, int from, Span span, List<Found> found)
    {
        if (MarkParser.At(p, from, loose: true) is not { Mark: { Grain: Grain.Day, Number: > 0 } } named)
            return -1;
        if (Windows.Of(p.Context, Limit.Until, new(named.Mark, null, from, named.Next))?.End is { } day)
            found.Add(Known(at, named.Next, span, day));
        return named.Next;
    }

    private static string Awaited(Phrase p, int from, int next) => p.Between(from, next).TrimEnd('.', ',', ' ');

    private static int Bare(Phrase p, int at, int next, Span span, List<Found> found)
    {
        found.Add(Waiting(at, next, span, p.Between(at, next)));
        return next;
    }

    private static Found Known(int at, int next, Span span, DateOnly from) =>
        new(at, next, Windows.Make(TimeKind.By, null, span.After(from), Reasons.Counted(span.Count, span.Unit, span.Working, from, span.After(from))))
        {
            Bounded = true,
        };

    private static Found Waiting(int at, int next, Span span, string awaits) =>
        new(
            at,
            next,
            new(TimeKind.Conditional, null, null, null, awaits, span.Days, span.Working, Reasons.CountedFrom(span.Count, span.Unit, span.Working, awaits))
        )
        {
            Bounded = true,
        };

    /// <summary>"ngày ký", "ngày ban hành Kế hoạch này": the paper's own day.</summary>
    private static bool IsOwnIssue(string awaits)
    {
        var words = Text.SearchText.Fold(awaits);
        foreach (var prefix in (ReadOnlySpan<string>)["ngay ", "khi ", "thoi diem "])
            words = words.StartsWith(prefix, StringComparison.Ordinal) ? words[prefix.Length..] : words;
        foreach (var end in (ReadOnlySpan<string>)[" nay", " duoc ban hanh", " duoc ky"])
            words = words.EndsWith(end, StringComparison.Ordinal) ? words[..^end.Length] : words;
        return words is "ky" or "ky ban hanh" or "ban hanh" or "ke hoach" or "ky ban hanh ke hoach" or "ban hanh ke hoach" or "ky ke hoach" or "ke hoach nay";
    }
}
