namespace Dinh.Writing.Plans;

/// <summary>Where a line of a paper belongs.</summary>
public enum PaperPart
{
    Head,
    Kind,
    Title,
    Preamble,
    Body,
    Foot,
    Annex,
}

/// <summary>One paragraph of a paper, or one row of a table in it, not yet laid out.</summary>
/// <param name="Text">The words with their marker, as printed.</param>
public sealed record PaperLine(PaperPart Part, string Text)
{
    /// <summary>A row's cells; null for a paragraph. A line feed begins a new paragraph.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    /// <summary>Which table of the paper a row belongs to.</summary>
    public int Table { get; init; }

    /// <summary>Which sheet it stands on: a decision, and then what it issues.</summary>
    public int Sheet { get; init; }

    /// <summary>What of a script it was set from: "title", "t3.lead"; empty for a line of a paper that was read.</summary>
    public string From { get; init; } = "";
}
