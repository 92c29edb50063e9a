namespace Dinh.Law.Reporting;

/// <summary>How two values must stand to each other.</summary>
public enum Relation
{
    LessOrEqual,
    Equal,
    GreaterOrEqual,
    Less,
    Greater,
    NotEqual,
}

/// <summary>What a broken rule asks for.</summary>
public enum RuleSeverity
{
    /// <summary>It cannot be true: the report is not sent.</summary>
    Stop,

    /// <summary>It may be true: whoever sends says why.</summary>
    Explain,
}

/// <summary>Quy tắc kiểm tra: what figures that are right always fulfil. Where a value is missing there is nothing to judge.</summary>
public sealed record FormRule
{
    /// <summary>Stable within its form: "votes-within-households".</summary>
    public required string Key { get; init; }

    public required string Left { get; init; }

    public Relation Relation { get; init; }

    public required string Right { get; init; }

    /// <summary>The register of which it holds for each row, its names being the columns'; null when it is about the form's cells.</summary>
    public string? Section { get; init; }

    /// <summary>The conditions under which it is asked at all, such as "matter = works, outcome = passed"; null for always.</summary>
    public string? When { get; init; }

    public RuleSeverity Severity { get; init; }

    public required Sentence Message { get; init; }

    public Citation? Basis { get; init; }

    public Confidence? Confidence { get; init; }
}
