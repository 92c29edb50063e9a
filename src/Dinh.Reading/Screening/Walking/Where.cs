using Dinh.Law;
using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Walking;

/// <summary>In which file we are: the one that was given, or one inside another.</summary>
internal sealed class Where
{
    // A file in a file in a file; deeper ones are made to be missed.
    private const int Deepest = 3;

    private readonly Sentence? outer;
    private readonly int depth;

    private Where(Sentence? outer, int depth, Budget budget)
    {
        this.outer = outer;
        this.depth = depth;
        Budget = budget;
    }

    public static Where Outermost() => new(null, 0, new());

    public Budget Budget { get; }

    public bool MayGoDeeper => depth < Deepest;

    public bool IsOutermost => depth == 0;

    public Sentence At(string vi, string en) => outer is null ? new(vi, en) : new($"{outer.Vi} › {vi}", $"{outer.En} › {en}");

    /// <summary>A file that lies in this one.</summary>
    public Where Inside(string vi, string en) => new(At(vi, en), depth + 1, Budget);

    /// <summary>The same file, one place in it.</summary>
    public Where Within(string vi, string en) => new(At(vi, en), depth, Budget);
}

/// <summary>How much may unfold in one screening, files inside files together.</summary>
internal sealed class Budget
{
    private long left = FileCaps.UnzippedBytes;

    public void Take(long bytes)
    {
        if ((left -= bytes) < 0)
            throw new UnreadableException("file.bomb");
    }
}
