using Dinh.Domain.Common;
using Dinh.Domain.Reports;

namespace Dinh.Data.Reports;

/// <summary>How a figure came to stand where it stands.</summary>
public enum FigureOrigin
{
    Typed,
    Counted,
    Reckoned,
    Merged,
}

/// <summary>The number by which figures name a cell of a form. A key has one number for ever, in whatever form and edition it stands.</summary>
public sealed class CellNumber(string key)
{
    public int Number { get; private set; }

    public string Key { get; } = key;
}

/// <summary>One figure of one filing. Millions of these are summed, so they hold nothing that a sum does not need.</summary>
public sealed class Figure(long filing, int cell)
{
    /// <summary>The <see cref="Filing.Row"/> that it belongs to.</summary>
    public long Filing { get; } = filing;

    public int Cell { get; } = cell;

    /// <summary>The value × 10 to the power of the indicator's decimals; null where nothing is known, which is never zero.</summary>
    public long? Number { get; set; }

    /// <summary>Words, a day or the key of a choice, for cells that are no numbers.</summary>
    public string? Text { get; set; }

    public FigureOrigin Origin { get; set; }

    /// <summary>Grows with every change, so that two people in one form cannot overwrite each other unseen.</summary>
    public int Stamp { get; set; }
}

/// <summary>One row of a register section of a filing: the values by column, as JSON.</summary>
public sealed class RegisterLine(Guid id, long filing, string section)
{
    public Guid Id { get; } = id;

    public long Filing { get; } = filing;

    public string Section { get; } = section;

    /// <summary>Where it stands among the rows of its section.</summary>
    public int Position { get; set; }

    public string Values { get; set; } = "{}";

    public int Stamp { get; set; }
}

/// <summary>What is said about one cell: a note, evidence, why it differs so much from the period before.</summary>
public sealed class CellNote(long filing, int cell)
{
    public long Filing { get; } = filing;

    public int Cell { get; } = cell;

    public string? Note { get; set; }

    /// <summary>Why the figure is unusual, asked for before sending.</summary>
    public string? Explanation { get; set; }

    public string? EvidenceHash { get; set; }

    public string? EvidenceName { get; set; }

    /// <summary>What was counted from the records, where another figure was typed over it.</summary>
    public long? Counted { get; set; }

    public string By { get; set; } = "";

    public DateTime At { get; set; }
}

/// <summary>A record behind a counted figure: by it one drills down, and distinct things are told apart.</summary>
public sealed class CellTrace(long filing, int cell, string record)
{
    public long Row { get; private set; }

    public long Filing { get; } = filing;

    public int Cell { get; } = cell;

    /// <summary>Kind and key of the record: "duty:…".</summary>
    public string Record { get; } = record;

    /// <summary>What a reader sees.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where it is read on this site.</summary>
    public string? Link { get; init; }

    public DateOnly? On { get; init; }

    /// <summary>How much it counts; mostly 1.</summary>
    public long Amount { get; init; } = 1;
}
