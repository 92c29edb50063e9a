using System.Diagnostics.CodeAnalysis;

namespace Dinh.Law.Reporting;

/// <summary>What sort of thing stands in a cell of a report.</summary>
public enum FigureType
{
    Count,

    /// <summary>Whole đồng.</summary>
    Money,

    /// <summary>Square metres.</summary>
    Area,

    /// <summary>Working days given, days passed.</summary>
    Days,
    Percent,

    [SuppressMessage("Naming", "CA1720", Justification = "It is the word by which forms call such a number.")]
    Decimal,
    Text,
    Date,
    Choice,
}

/// <summary>How the periods of one year are brought together. Across units a figure is always added up; a ratio is worked out anew from the added parts.</summary>
public enum OverTime
{
    /// <summary>What flows: the periods are added up.</summary>
    Sum,

    /// <summary>What stands: the last period's figure is the year's.</summary>
    Latest,

    /// <summary>Different things, each counted once however many periods name it.</summary>
    Distinct,

    /// <summary>Not brought together at all.</summary>
    None,
}

/// <summary>Where a figure comes from.</summary>
public enum FigureSource
{
    Typed,

    /// <summary>Counted from the records of the other modules.</summary>
    Counted,
    Formula,

    /// <summary>Worked out from the rows of a register of the same form.</summary>
    Register,
}

/// <summary>What a section holds: figures, or a row for each thing that happened.</summary>
public enum SectionKind
{
    Figures,
    Register,
}

/// <summary>What the rules and formulas of a report are worked out from: one body's figures of one period.</summary>
public interface IFigures
{
    /// <summary>The last day of the period: the law of that day is applied.</summary>
    DateOnly Day { get; }

    /// <summary>The value in a cell ("petitions.received", "training.people/women"); days as their number; null when there is none.</summary>
    decimal? Of(string cell);

    /// <summary>The rows of a register section, each by its columns' keys, numbers and days as JSON writes them, formula columns filled (<see cref="RowFormulas"/>).</summary>
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section);

    /// <summary>The same cell from the start of the year up to and with this period; null when it is not known.</summary>
    decimal? SoFar(string cell) => null;

    /// <summary>The same cell in the period before; null when there was none.</summary>
    decimal? Before(string cell) => null;
}
