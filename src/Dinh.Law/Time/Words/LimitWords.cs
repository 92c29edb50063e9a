namespace Dinh.Law.Time.Words;

/// <summary>Reads the words that limit a stretch: "trước", "xong trước", "chậm nhất là ngày", "đến hết", "từ".</summary>
internal static class LimitWords
{
    public static (Limit Limit, int Next) At(Phrase p, int at)
    {
        if (Latest(p, at) is > 0 and var latest)
            return AfterLatest(p, latest);
        if (p.Is(at, "truoc"))
            return Before(p, at);

        return p.Key(at) switch
        {
            "den" => (Limit.Until, p.SkipAny(at + 1, "het")),
            "het" => (Limit.Until, at + 1),
            "ke" or "tinh" when p.Is(at + 1, "tu") => From(p, at + 2),
            "tu" => From(p, at + 1),
            "sau" => (Limit.After, at + 1),
            "trong" when p.Has(at, "trong", "thoi", "gian") => (Limit.Within, p.SkipAny(at + 3, "tu")),
            "trong" when p.Is(at + 1, "hoac") && p.Is(at + 2, "truoc") => (Limit.Until, at + 3),
            "trong" or "vao" or "luc" => (Limit.Within, p.SkipAny(p.SkipAny(at + 1, "khoang"), "vao", "luc")),
            "du" when p.Is(at + 1, "kien") => (Limit.Within, p.SkipAny(at + 2, "trong", "vao")),
            _ => (Limit.None, at),
        };
    }

    /// <summary>"sau" and "từ sau" begin the day after; "từ" on the day itself.</summary>
    private static (Limit, int) From(Phrase p, int at) => p.Is(at, "sau") ? (Limit.After, at + 1) : (Limit.From, at);

    private static int Latest(Phrase p, int at)
    {
        if (p.IsAny(at, "cham", "muon") && p.Is(at + 1, "nhat"))
            return at + 2;
        if (p.Is(at, "khong") && p.Is(at + 1, "qua"))
            return at + 2;
        if (p.Is(at, "khong") && p.IsAny(at + 1, "cham", "muon") && p.Is(at + 2, "hon"))
            return at + 3;
        if (p.Is(at, "han") && p.IsAny(at + 1, "chot", "cuoi"))
            return at + 2;
        if (p.Has(at, "thoi", "han"))
            return at + 2;
        return p.Is(at, "han") ? at + 1 : -1;
    }

    private static (Limit, int) AfterLatest(Phrase p, int at)
    {
        var i = p.SkipAny(p.SkipAny(at, ":", "la"), "la", "cuoi", "hoan");
        i = p.SkipAny(i, "thanh");
        if (p.Is(i, "truoc"))
            return Before(p, i);

        return (Limit.Until, p.SkipAny(p.SkipAny(i, "den", "vao", "trong"), "het"));
    }

    private static (Limit, int) Before(Phrase p, int at)
    {
        if (p.IsAny(at + 1, "hoac", "va") && p.Is(at + 2, "trong"))
            return (Limit.Until, at + 3);

        var i = p.SkipAny(at + 1, ":", "va");
        return p.Is(i, "het") ? (Limit.Until, i + 1) : (Limit.Before, i);
    }
}
