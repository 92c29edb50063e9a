using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Difficulties;

/// <summary>All that is said when a difficulty is raised.</summary>
/// <param name="AskerId">The body that asks.</param>
/// <param name="FocalId">The body that is to answer.</param>
public sealed record NewDifficulty(DifficultyKind Kind, Id<Body> AskerId, Id<Body> FocalId, string Title, string Content)
{
    /// <summary>The duty in which it was met.</summary>
    public Id<Duty>? DutyId { get; init; }

    /// <summary>The plan that it is about.</summary>
    public DutySource? Source { get; init; }

    /// <summary>Why that body: the plan's words, or the usual way.</summary>
    public string FocalWhy { get; init; } = "";

    /// <summary>The clerk's reason for another body than was proposed.</summary>
    public string? OtherBecause { get; init; }

    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Title) ? new("difficulty.without-title")
        : Title.Length > Difficulty.LongestTitle ? new("difficulty.title-too-long")
        : string.IsNullOrWhiteSpace(Content) ? new("difficulty.without-words")
        : Content.Length > Difficulty.Longest ? new("difficulty.words-too-long")
        : OtherBecause?.Length > Difficulty.LongestReason ? new("difficulty.reason-too-long")
        : FocalId == AskerId ? new("difficulty.to-oneself")
        : null;
}

/// <summary>What a body answers: words, and where there is one its paper or its file.</summary>
public sealed record ClusterAnswer(string Text)
{
    public const int Longest = 20_000;

    public string? PaperNumber { get; init; }

    public DateOnly? PaperOn { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public string? FileHash { get; init; }

    public string? FileName { get; init; }

    public Refusal? RefusedOn(DateOnly today) =>
        string.IsNullOrWhiteSpace(Text) ? new("difficulty.without-answer")
        : Text.Length > Longest ? new("difficulty.answer-too-long")
        : PaperNumber is not null && PaperOn is null ? new("difficulty.paper-without-day")
        : PaperOn > today ? new("evidence.paper-in-future")
        : null;
}
