using System.Text.Json.Serialization;

namespace Dinh.Law.Reporting;

/// <summary>Mục của biểu mẫu: what belongs together on a form; as a register it also holds a row for each thing that happened.</summary>
public sealed record FormSection
{
    public required string Key { get; init; }

    /// <summary>"I".</summary>
    public required string Number { get; init; }

    public required Sentence Title { get; init; }

    /// <summary>What whoever fills it must know.</summary>
    public Sentence? Hint { get; init; }

    public SectionKind Kind { get; init; }

    /// <summary>Its figures; in a register the totals of its rows.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>What each row of a register tells.</summary>
    public IReadOnlyList<RegisterColumn> Columns { get; init; } = [];

    public RegisterColumn? Column(string key) => Columns.FirstOrDefault(c => c.Key == key);
}

/// <summary>Cột của sổ: what one column of a register section holds.</summary>
public sealed record RegisterColumn
{
    /// <summary>Stable within its section: "village".</summary>
    public required string Key { get; init; }

    public required Sentence Label { get; init; }

    public FigureType Type { get; init; }

    public Sentence? Unit { get; init; }

    public int Decimals { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>How it is worked out from the other columns of its row; null when it is typed.</summary>
    public string? Formula { get; init; }

    public Citation? Basis { get; init; }

    public Confidence? Confidence { get; init; }

    public long? Least { get; init; }

    public long? Most { get; init; }

    [JsonIgnore]
    public bool IsNumber => Type is not (FigureType.Text or FigureType.Date or FigureType.Choice);
}
