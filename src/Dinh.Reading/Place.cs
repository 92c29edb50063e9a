namespace Dinh.Reading;

/// <summary>Where something stands in the source: a stretch of characters in one line.</summary>
/// <param name="Line">Line number in the source text, from 1.</param>
/// <param name="Start">First character in that line, from 0.</param>
/// <param name="End">The character after the last.</param>
public readonly record struct Place(int Line, int Start, int End);

/// <summary>A value read from the text, with every place that it was read from (a value broken over lines has several).</summary>
public sealed record Quoted<T>(T Value, IReadOnlyList<Place> Places)
{
    public override string ToString() => $"{Value}";
}
