using Dinh.Law;

namespace Dinh.Reading.Screening;

public enum Severity
{
    /// <summary>Must not go out.</summary>
    Stop,

    /// <summary>Somebody should look and decide.</summary>
    Warn,

    /// <summary>Harmless more often than not.</summary>
    Note,
}

/// <summary>Something personal or hidden in a file that is about to be published.</summary>
/// <param name="Key">By it the finding is chosen for cleaning; the same in every screening of the same file.</param>
/// <param name="Kind">"personal.phone", "hidden.comment".</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Place">Where it stands, as a person would look for it.</param>
/// <param name="Quote">The words, their middle masked.</param>
/// <param name="Cleanable">Whether <see cref="FileCleaning"/> can take it out; else <paramref name="Advice"/> says what to do by hand.</param>
public sealed record Finding(
    string Key,
    string Kind,
    Sentence Name,
    Sentence Place,
    string Quote,
    Severity Severity,
    Sentence Advice,
    bool Cleanable,
    FindingBasis Basis
);

/// <summary>Why it should not be public, and how far that is known.</summary>
public sealed record FindingBasis(Citation Citation, Confidence Confidence);

/// <summary>What a screening found.</summary>
/// <param name="Findings">In the order in which the file holds them.</param>
/// <param name="Refusal">Why the file could not be looked through; then nothing may be concluded from the empty list.</param>
public sealed record Screened(IReadOnlyList<Finding> Findings, Refusal? Refusal)
{
    /// <summary>Nothing that must not go out or should be looked at.</summary>
    public bool IsClear => Refusal is null && Findings.All(f => f.Severity == Severity.Note);
}

/// <summary>What a cleaning made.</summary>
/// <param name="Bytes">The new file; null when refused.</param>
/// <param name="FileName">Its name, without what the old one told.</param>
/// <param name="Removed">What was taken out or masked.</param>
/// <param name="ByHand">What must be done by a person.</param>
public sealed record Cleaned(byte[]? Bytes, string FileName, IReadOnlyList<Sentence> Removed, IReadOnlyList<Sentence> ByHand, Refusal? Refusal);
