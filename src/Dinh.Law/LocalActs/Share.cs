namespace Dinh.Law.LocalActs;

/// <summary>A share of a whole as the law writes it: "trên 50%" or "từ 10% trở lên". Counted in whole numbers, so that nothing is rounded.</summary>
/// <param name="Of">The part, over <paramref name="Per"/>.</param>
/// <param name="Per">The whole.</param>
/// <param name="Above">True for "more than", false for "at least".</param>
public sealed record Share(int Of, int Per, bool Above)
{
    public bool IsReachedBy(int count, int whole) => whole > 0 && (Above ? (long)count * Per > (long)whole * Of : (long)count * Per >= (long)whole * Of);

    /// <summary>The smallest count that reaches it.</summary>
    public int LeastOf(int whole)
    {
        var exact = (long)whole * Of;
        return (int)(Above ? (exact / Per) + 1 : (exact + Per - 1) / Per);
    }

    public Sentence Words => Above ? new($"trên {Percent}", $"more than {Percent}") : new($"từ {Percent} trở lên", $"at least {Percent}");

    private string Percent => 100 * Of % Per == 0 ? $"{100 * Of / Per}%" : $"{Of}/{Per}";
}

/// <summary>A share that the law fixes, from a day on.</summary>
/// <param name="Key">"proposal", "attendance" or "agreement".</param>
public sealed record ShareRule(string Key, DateOnly From, Share Share, Citation Basis, Confidence Confidence);
