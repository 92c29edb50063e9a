namespace Dinh.Law.Reporting;

/// <summary>What may stand in one place of a report, be it a cell or a column of a register.</summary>
/// <param name="Least">The least value, in the unit shown.</param>
public sealed record ValueShape(FigureType Type, int Decimals, long? Least, long? Most)
{
    public Sentence? Unit { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public bool IsNumber => Type is not (FigureType.Text or FigureType.Date or FigureType.Choice);

    public static ValueShape Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(indicator.Type, indicator.Decimals, indicator.Least, indicator.Most) { Unit = indicator.Unit, Choices = indicator.Choices };
    }

    public static ValueShape Of(RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new(column.Type, column.Decimals, column.Least, column.Most) { Unit = column.Unit, Choices = column.Choices };
    }
}

/// <summary>What a person's words for a value were understood as: a number, a text, nothing at all, or why they were not understood.</summary>
/// <param name="Text">Words; a day as year-month-day; the key of a choice.</param>
public sealed record FigureReading(decimal? Number, string? Text, Sentence? Fault)
{
    public static readonly FigureReading Empty = new(null, null, null);

    public bool IsEmpty => Number is null && Text is null && Fault is null;

    public static FigureReading Of(decimal number) => new(number, null, null);

    public static FigureReading Of(string text) => new(null, text, null);

    public static FigureReading Wrong(string vi, string en) => new(null, null, new(vi, en));
}
