using Dinh.Law;

namespace Dinh.Reading.Rolls;

/// <summary>What is wrong with a row, and what to do.</summary>
/// <param name="Code">"roll.name-missing".</param>
/// <param name="Blocks">Whether the row cannot be taken before it is mended or left out.</param>
public sealed record RollFault(string Code, Sentence Says, bool Blocks);

/// <summary>One household of a sheet.</summary>
/// <param name="Line">The row of the sheet, from 1.</param>
/// <param name="Born">"12/03/1975", "03/1975" or "1975"; as it stood where it was not understood.</param>
public sealed record RollLine(int Line, string Name, string Born, string Phone, string Address, string Substitute, string Note)
{
    public IReadOnlyList<RollFault> Faults { get; init; } = [];

    public bool IsSound => Faults.All(f => !f.Blocks);
}

/// <summary>A row that is no household: a heading of a group, a sum, a signature, a member of a family.</summary>
public sealed record PassedRow(int Line, string Words, Sentence Why);

/// <summary>One column as it was understood.</summary>
/// <param name="Heading">Its heading; empty where it has none.</param>
/// <param name="Samples">What stands in its first rows.</param>
public sealed record RollHead(int At, string Heading, RollColumn Column, IReadOnlyList<string> Samples);

/// <summary>A sheet of households as it was understood.</summary>
/// <param name="HeadLine">The row of its headings, from 1.</param>
public sealed record RollReading(int HeadLine, IReadOnlyList<RollHead> Heads, IReadOnlyList<RollLine> Lines, IReadOnlyList<PassedRow> Passed)
{
    public bool HasNames => Heads.Any(h => h.Column is RollColumn.Name or RollColumn.NameEnd);
}
