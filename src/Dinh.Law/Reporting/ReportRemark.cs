namespace Dinh.Law.Reporting;

/// <summary>Why a place of a report is looked at again before it is sent.</summary>
public enum RemarkKind
{
    /// <summary>A figure that the form must have is not there.</summary>
    Missing,

    /// <summary>A rule of the form is broken.</summary>
    Broken,

    /// <summary>It is far from the period before.</summary>
    Unusual,
}

/// <summary>One place to look at before a report is sent, and why.</summary>
/// <param name="Severity">Stop: it is not sent so; Explain: whoever sends says why.</param>
/// <param name="Section">The section in which it stands.</param>
public sealed record ReportRemark(RemarkKind Kind, RuleSeverity Severity, string Section, Sentence Says)
{
    /// <summary>The cell; null when it is about a row.</summary>
    public string? Cell { get; init; }

    /// <summary>The row of the register, from 0.</summary>
    public int? Row { get; init; }

    public Citation? Basis { get; init; }

    public Confidence? Confidence { get; init; }

    /// <summary>Whether it was explained already.</summary>
    public bool Explained { get; init; }

    /// <summary>Whether it still stands in the way.</summary>
    public bool IsOpen => Severity == RuleSeverity.Stop || !Explained;
}
