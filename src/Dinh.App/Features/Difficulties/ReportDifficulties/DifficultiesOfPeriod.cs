using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Difficulties.ReportDifficulties;

/// <summary>How a difficulty stood on the last day of a period.</summary>
public enum PeriodState
{
    Waiting,
    InHand,
    PassedUp,
    Answered,
    Withdrawn,
}

/// <summary>One difficulty in a periodic report, as it stood on the period's last day, whatever came later.</summary>
/// <param name="Holder">The body in whose hands it then was.</param>
public sealed record PeriodLine(Id<Difficulty> Id, DifficultyKind Kind, string Title, string Asker, string Holder, DateOnly RaisedOn, PeriodState State)
{
    public string Content { get; init; } = "";

    /// <summary>The answer that stood on that day.</summary>
    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public DateOnly? Promised { get; init; }
}

/// <summary>What a body's periodic report says of difficulties.</summary>
/// <param name="Raised">What the body itself asked.</param>
/// <param name="Received">What was put to it from below.</param>
public sealed record DifficultiesOfPeriod(Id<Body> Body, DateOnly From, DateOnly To, IReadOnlyList<PeriodLine> Raised, IReadOnlyList<PeriodLine> Received)
{
    public static int Count(IEnumerable<PeriodLine> lines, PeriodState state) => lines.Count(l => l.State == state);
}
