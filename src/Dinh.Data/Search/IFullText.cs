namespace Dinh.Data.Search;

/// <summary>What is asked of a store's full-text index: the newest entries that a step finds, the better steps first.</summary>
public sealed record FullTextQuestion
{
    /// <summary>So many are found and counted at once; whoever reads on asks for those after them (<see cref="After"/>).</summary>
    public const int Most = 300;

    /// <summary>One more is asked for: it says that there are more.</summary>
    public const int Asked = Most + 1;

    public required IReadOnlyList<FullTextStep> Steps { get; init; }

    /// <summary>Of each group one word must be there: the marks of the filters.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Within { get; init; } = [];

    /// <summary>The last day on which an entry may stand: today, or the end of the span that is asked for.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The same question, for what comes after the last that was shown. What is made public meanwhile moves nothing: it stands before.</summary>
    public FullTextQuestion After(FullTextHit last)
    {
        ArgumentNullException.ThrowIfNull(last);
        var done = Steps.Where(s => s.Rank <= last.Step).ToList();
        return this with
        {
            // What is only begun was asked for because there was little; here there was much.
            Steps =
            [
                .. Steps
                    .Where(s => s.Rank >= last.Step && s.OnlyBelow == Asked)
                    .Select(s => s.Rank == last.Step ? s with { Below = last.Number, Without = [.. done.SkipLast(1)] } : s with { Without = done }),
            ],
        };
    }
}

/// <summary>One way to find, for instance "all words stand in the title".</summary>
/// <param name="All">Words that must all be there.</param>
public sealed record FullTextStep(IReadOnlyList<string> All)
{
    /// <summary>One of these must be there too; none where nothing more is asked for.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>One more word must be there that begins so; null where none is asked for.</summary>
    public string? Beginning { get; init; }

    /// <summary>Taken only where the steps before found fewer.</summary>
    public int OnlyBelow { get; init; } = FullTextQuestion.Asked;

    /// <summary>How good a way to find it is: 0 is the best.</summary>
    public int Rank { get; init; }

    /// <summary>Only entries with smaller numbers; null for all.</summary>
    public long? Below { get; init; }

    /// <summary>What these ways find is left out: it was shown before.</summary>
    public IReadOnlyList<FullTextStep> Without { get; init; } = [];
}

/// <summary>An entry that was found, and by which step first.</summary>
public sealed record FullTextHit(long Number, int Step);

/// <summary>The full-text index of a store. Each store has its own; which words are asked for is the same for both.</summary>
public interface IFullText
{
    /// <summary>The best step first, then the newest; no more than <see cref="FullTextQuestion.Asked"/>, in one reading statement.</summary>
    Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop);
}
