using Dinh.Domain.Common;

namespace Dinh.Domain.LocalActs;

/// <summary>Lời văn: the words of a version as they stood from one saving to the next. What was saved stays, so that any two can be compared.</summary>
public sealed class ActText(Id<ActText> id, int position, string content, DateOnly savedOn) : Entity<ActText>(id)
{
    /// <summary>Longer than any village's code or commune's regulation that was met.</summary>
    public const int Longest = 200_000;

    /// <summary>From 1, in the order of saving.</summary>
    public int Position { get; } = position;

    public string Content { get; } = content;

    public DateOnly SavedOn { get; } = savedOn;

    public string SavedBy { get; init; } = "";

    /// <summary>What was changed and why: which opinions were taken up.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of the signed or scanned file; null where there is none.</summary>
    public string? FileHash { get; init; }

    public string FileName { get; init; } = "";
}

/// <summary>What is written down when words are saved.</summary>
public sealed record Wording(string Content, string By)
{
    public string? Note { get; init; }

    public string? FileHash { get; init; }

    public string FileName { get; init; } = "";
}
