using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Reading.Rolls;

/// <summary>A household that the roll has already.</summary>
public sealed record KnownHousehold(Guid Key, int Number, string Name, string Born, string Phone, string Address);

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    Added,

    /// <summary>The roll says the same already.</summary>
    Same,

    Changed,

    /// <summary>It may be a household of the roll, or another: a person says which.</summary>
    Doubtful,

    /// <summary>The sheet has the household twice.</summary>
    Twice,

    /// <summary>Something in it must be mended first.</summary>
    Faulty,

    /// <summary>A person leaves it out.</summary>
    Left,
}

/// <summary>What a person says of a row.</summary>
/// <param name="Known">The household of the roll that it is; null for one of its own.</param>
/// <param name="IsLeft">Whether it is left out.</param>
public sealed record RowChoice(Guid? Known = null, bool IsLeft = false);

/// <summary>One value that a row would change.</summary>
public sealed record RowChange(RollColumn Column, string Was, string Now);

/// <summary>A household of the roll that a row may be.</summary>
public sealed record NearHousehold(KnownHousehold Known, Sentence Why);

/// <summary>One row with what becomes of it.</summary>
public sealed record RollRow(RollLine Line, RowFate Fate)
{
    /// <summary>The household of the roll that it is.</summary>
    public KnownHousehold? Known { get; init; }

    public IReadOnlyList<RowChange> Changes { get; init; } = [];

    public IReadOnlyList<NearHousehold> Near { get; init; } = [];

    /// <summary>The row that names the same household before it.</summary>
    public int? DoubleOf { get; init; }

    public bool IsUndecided => Fate is RowFate.Doubtful or RowFate.Twice or RowFate.Faulty;

    /// <summary>Whether another person speaks for the household than before, and not only the name is written otherwise.</summary>
    public bool IsAnother => Known is not null && Changes.Any(c => c.Column == RollColumn.Name) && NameKey.Words(Known.Name) != NameKey.Words(Line.Name);
}

/// <summary>Under which keys two writings of one name meet.</summary>
public static class NameKey
{
    public static string Folded(string text) => string.Join(' ', SearchText.Fold(text).Split([' ', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same words in whatever order: "An Văn Nguyễn" is "Nguyễn Văn An".</summary>
    public static string Words(string text) => string.Join(' ', Folded(text).Split(' ').Order(StringComparer.Ordinal));
}

/// <summary>A sheet against the roll: what is new, what has changed, what is listed no longer. Nothing is decided that a person would doubt.</summary>
public sealed record RollMatching(IReadOnlyList<RollRow> Rows, IReadOnlyList<KnownHousehold> Missing)
{
    public bool IsReady => !Rows.Any(r => r.IsUndecided);

    public int Count(RowFate fate) => Rows.Count(r => r.Fate == fate);

    public static RollMatching Of(IReadOnlyList<RollLine> lines, IReadOnlyList<KnownHousehold> known, IReadOnlyDictionary<int, RowChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(choices);
        var rows = new RowMatcher(lines, known, choices).Rows();
        var met = rows.Select(r => r.Known?.Key).ToHashSet();
        return new(rows, [.. known.Where(k => !met.Contains(k.Key))]);
    }
}
