using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Web.Tags;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Difficulties;

namespace Dinh.App.Features.Difficulties.ReadDifficulty;

/// <summary>All that is known of one difficulty, as its page shows it to this reader.</summary>
public sealed record DifficultySheet(Id<Difficulty> Id, DifficultyKind Kind, string Title, string Content, DifficultyState State, DateOnly Today)
{
    public string Asker { get; init; } = "";

    public string RaisedBy { get; init; } = "";

    public DateOnly RaisedOn { get; init; }

    public int Round { get; init; }

    public Id<Duty>? Duty { get; init; }

    /// <summary>The duty's work; null where the reader may not see it.</summary>
    public string? DutyContent { get; init; }

    public string? Source { get; init; }

    public string? SourceLink { get; init; }

    public string FocalWhy { get; init; } = "";

    public string? OtherBecause { get; init; }

    public string Holder { get; init; } = "";

    /// <summary>What the cluster asks.</summary>
    public string Wording { get; init; } = "";

    /// <summary>How many are answered together.</summary>
    public int Together { get; init; }

    public DateOnly? PromisedFor { get; init; }

    public bool WaitsLong { get; init; }

    public AnswerTime Time { get; init; } = null!;

    /// <summary>The day that is proposed for the answer.</summary>
    public DateOnly ProposedDay { get; init; }

    public IReadOnlyList<StepLine> Steps { get; init; } = [];

    /// <summary>Those that are answered together; for who answers alone.</summary>
    public IReadOnlyList<MemberLine> Members { get; init; } = [];

    /// <summary>Where it may be passed up to; for who answers alone.</summary>
    public IReadOnlyList<BodyOption> Above { get; init; } = [];

    public Id<Body>? ProposedAbove { get; init; }

    public bool IsAsker { get; init; }

    public bool IsHolder { get; init; }

    public bool Stands => State is DifficultyState.Waiting or DifficultyState.InHand;

    /// <summary>Whether the next deed is the reader's.</summary>
    public bool IsTurn => (Stands && IsHolder) || (State == DifficultyState.Answered && IsAsker);

    public AnswerLine? Answer => Steps.LastOrDefault(s => s.Answer is not null)?.Answer;

    public (StateKind Kind, Sentence Words) Tag => DifficultyWords.TagOf(State, PromisedFor, WaitsLong, Today);
}

/// <summary>One step of the way.</summary>
public sealed record StepLine(DifficultyDeed Deed, string Body, DateOnly On, string By)
{
    public string? Words { get; init; }

    public DateOnly? Promised { get; init; }

    public AnswerLine? Answer { get; init; }
}

/// <summary>What was answered.</summary>
public sealed record AnswerLine(Id<DifficultyCluster> Cluster, string Body, string Text, DateOnly On, string By)
{
    public string? Paper { get; init; }

    public DateOnly? PaperOn { get; init; }

    public string? FileName { get; init; }
}

/// <summary>One of those that are answered together.</summary>
public sealed record MemberLine(Id<Difficulty> Id, string Asker, string Title, DateOnly RaisedOn, DifficultyState State)
{
    public bool Stands => State is DifficultyState.Waiting or DifficultyState.InHand;
}
