namespace Dinh.Law.Time.Words;

/// <summary>Tells the date of a cited paper from a date of work.</summary>
internal static class Citations
{
    private const int Reach = 14;

    private const int EffectReach = 5;

    private static readonly string[][] Papers =
    [
        ["luat"],
        ["nghi", "dinh"],
        ["nghi", "quyet"],
        ["quyet", "dinh"],
        ["thong", "numeral"],
        ["ke", "hoach"],
        ["cong", "van"],
        ["chi", "thi"],
        ["huong", "dan"],
        ["ket", "luan"],
        ["phap", "lenh"],
        ["de", "an"],
        ["bao", "cao"],
        ["thong", "bao"],
    ];

    /// <summary>"có hiệu lực thi hành kể từ ngày 01/7/2023": when a paper binds, not when someone works.</summary>
    public static bool IsEffect(Phrase p, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - EffectReach; i--)
        {
            if (p.Is(i, "hieu"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a paper is named shortly before the date, in the same clause.</summary>
    public static bool Precede(Phrase p, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (p.IsAny(i, ";", ":", "("))
                return false;
            if (p.Is(i, "so") && (p.Is(i + 1, Token.Digits) || p.Is(i + 1, ":")))
                return true;
            if (p.Is(i, "/") && p.Touches(i) && p.Touches(i + 1))
                return !p.Is(i + 1, Token.Digits) || !p.Is(i - 1, Token.Digits);
            if (Papers.Any(words => p.Has(i, words)))
                return true;
        }

        return false;
    }
}
