namespace Dinh.Law.Deciding;

/// <summary>Where people decide at work.</summary>
public enum Workplace
{
    /// <summary>Cơ quan, đơn vị.</summary>
    Agency,

    /// <summary>Doanh nghiệp nhà nước.</summary>
    StateEnterprise,
}

/// <summary>A row that concerns one sort of workplace.</summary>
public abstract record WorkplaceRow : LegalRow
{
    public required Workplace Place { get; init; }

    /// <summary>Of a matter its number: "49.1".</summary>
    public required string Key { get; init; }
}

/// <summary>What the people of a workplace decide.</summary>
public sealed record WorkplaceMatter : WorkplaceRow
{
    /// <summary>True where labour law, not this one, says how.</summary>
    public bool ByLabourLaw { get; init; }
}

public sealed record WorkplaceShare : WorkplaceRow
{
    public required Share Share { get; init; }
}

public sealed record WorkplaceFigure : WorkplaceRow
{
    public required int Value { get; init; }

    public required FigureUnit Unit { get; init; }
}
