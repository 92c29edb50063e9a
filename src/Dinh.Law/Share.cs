namespace Dinh.Law;

/// <summary>A share of a whole as the law writes it: "trên 50%" or "từ 10% trở lên". Counted in whole numbers, so that nothing is rounded.</summary>
/// <param name="Of">The part, over <paramref name="Per"/>.</param>
/// <param name="Per">The whole.</param>
/// <param name="Above">True for "more than", false for "at least".</param>
public sealed record Share(int Of, int Per, bool Above)
{
    // 128 bits, so that no count which fits a record can run over when it is multiplied.
    public bool IsReachedBy(long count, long whole) =>
        whole > 0 && (Above ? (Int128)count * Per > (Int128)whole * Of : (Int128)count * Per >= (Int128)whole * Of);

    /// <summary>The smallest count that reaches it.</summary>
    public long LeastOf(long whole)
    {
        var exact = (Int128)whole * Of;
        return (long)(Above ? (exact / Per) + 1 : (exact + Per - 1) / Per);
    }

    /// <inheritdoc cref="LeastOf(long)"/>
    public int LeastOf(int whole) => (int)LeastOf((long)whole);

    public Sentence Words => Above ? new($"trên {Percent}", $"more than {Percent}") : new($"từ {Percent} trở lên", $"at least {Percent}");

    private string Percent => 100 * Of % Per == 0 ? $"{100 * Of / Per}%" : $"{Of}/{Per}";
}
