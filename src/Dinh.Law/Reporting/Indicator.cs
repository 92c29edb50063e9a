using System.Text.Json.Serialization;

namespace Dinh.Law.Reporting;

/// <summary>Chỉ tiêu: one thing that a report tells.</summary>
public sealed record Indicator
{
    /// <summary>Stable for ever, and one in all forms: "inspection-board.supervisions".</summary>
    public required string Key { get; init; }

    /// <summary>Its number on the form: "V.1".</summary>
    public required string Code { get; init; }

    public required Sentence Label { get; init; }

    public FigureType Type { get; init; }

    public Sentence? Unit { get; init; }

    /// <summary>Digits behind the comma; a number is kept as value × 10^Decimals.</summary>
    public int Decimals { get; init; }

    /// <summary>The key of the breakdown by which it is also told in parts.</summary>
    public string? Breakdown { get; init; }

    /// <summary>The key of the indicator that it is a part of and cannot exceed.</summary>
    public string? PartOf { get; init; }

    public OverTime Over { get; init; }

    public FigureSource Source { get; init; }

    /// <summary>How it is worked out, when its source is a formula or a register.</summary>
    public string? Formula { get; init; }

    /// <summary>What it is counted from, when its source is the records.</summary>
    public CountOf? Count { get; init; }

    public bool Required { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public Citation? Basis { get; init; }

    public Confidence? Confidence { get; init; }

    /// <summary>The least value that can be true, in the unit shown.</summary>
    public long? Least { get; init; }

    public long? Most { get; init; }

    [JsonIgnore]
    public bool IsNumber => Type is not (FigureType.Text or FigureType.Date or FigureType.Choice);

    /// <summary>Whether people write it; all else is worked out.</summary>
    [JsonIgnore]
    public bool IsTyped => Source == FigureSource.Typed;

    /// <summary>The whole number that is kept for a value, halves away from zero.</summary>
    /// <exception cref="OverflowException">The value is beyond what can be kept.</exception>
    public long Kept(decimal value) => (long)decimal.Round(value * Scale, MidpointRounding.AwayFromZero);

    /// <summary>The value of a kept number.</summary>
    public decimal ValueOf(long kept) => kept / Scale;

    private decimal Scale =>
        Decimals switch
        {
            0 => 1,
            1 => 10,
            2 => 100,
            3 => 1_000,
            _ => 10_000,
        };
}

/// <summary>What an indicator is counted from.</summary>
/// <param name="Name">The name under which a module offers its count: "duties.closed".</param>
/// <param name="Kind">Only those of one kind.</param>
/// <param name="Filter">Only those of which this holds, in the counting module's own words.</param>
public sealed record CountOf(string Name, string? Kind = null, string? Filter = null);

/// <summary>One value that may be chosen; its label may be worded anew, its key stays.</summary>
public sealed record Choice(string Key, Sentence Label);

/// <summary>Phân tổ: the parts in which a figure is also told.</summary>
/// <param name="Key">Stable key: "sex".</param>
/// <param name="Slots">The parts, where the form itself lists them.</param>
/// <param name="Exhaustive">Whether the parts add up to the whole, or only cannot exceed it.</param>
public sealed record Breakdown(string Key, Sentence Label, IReadOnlyList<Slot> Slots, bool Exhaustive = false)
{
    public SlotsFrom From { get; init; }
}

/// <summary>Who knows the parts of a breakdown.</summary>
public enum SlotsFrom
{
    /// <summary>The form lists them.</summary>
    Form,

    /// <summary>Each unit has its own: its villages as they are on the last day of the period.</summary>
    Villages,
}

/// <summary>One part of a breakdown: "women".</summary>
public sealed record Slot(string Key, Sentence Label);
