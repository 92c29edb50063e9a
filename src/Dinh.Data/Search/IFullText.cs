namespace Dinh.Data.Search;

/// <summary>What is asked of a store's full-text index: the newest entries that a step finds, the better steps first.</summary>
public sealed record FullTextQuestion
{
    /// <summary>More than these nobody pages through; of a word that stands everywhere the newest are taken.</summary>
    public const int Most = 300;

    public required IReadOnlyList<FullTextStep> Steps { get; init; }

    /// <summary>Of each group one word must be there: the marks of the filters.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Within { get; init; } = [];

    /// <summary>The last day on which an entry may stand: today, or the end of the span that is asked for.</summary>
    public required DateOnly Until { get; init; }
}

/// <summary>One way to find, for instance "all words stand in the title".</summary>
/// <param name="All">Words that must all be there.</param>
public sealed record FullTextStep(IReadOnlyList<string> All)
{
    /// <summary>One more word must be there that begins so; null where none is asked for.</summary>
    public string? Beginning { get; init; }

    /// <summary>Taken only where the steps before found fewer.</summary>
    public int OnlyBelow { get; init; } = FullTextQuestion.Most;
}

/// <summary>An entry that was found, and by which step first.</summary>
public sealed record FullTextHit(long Number, int Step);

/// <summary>The full-text index of a store. Each store has its own; which words are asked for is the same for both.</summary>
public interface IFullText
{
    /// <summary>The best step first, then the newest; no more than <see cref="FullTextQuestion.Most"/>, in one reading statement.</summary>
    Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop);
}
