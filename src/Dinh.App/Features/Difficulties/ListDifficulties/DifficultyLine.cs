using Dinh.App.Web.Tags;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

/// <summary>One difficulty in a list.</summary>
public sealed record DifficultyLine(Id<Difficulty> Id, DifficultyKind Kind, string Title, DifficultyState State, DateOnly RaisedOn)
{
    public string Asker { get; init; } = "";

    /// <summary>The body in whose hands it is.</summary>
    public string Holder { get; init; } = "";

    public string? Source { get; init; }

    /// <summary>What the cluster asks; the title where it stands alone.</summary>
    public string Wording { get; init; } = "";

    /// <summary>How many are answered together.</summary>
    public int Together { get; init; }

    public DateOnly ReceivedOn { get; init; }

    public DateOnly? PromisedFor { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? AnswerPaper { get; init; }

    public string? AnswerText { get; init; }

    /// <summary>Whether one of the reader's bodies asks.</summary>
    public bool IsAsker { get; init; }

    /// <summary>Whether it is in the hands of one of the reader's bodies.</summary>
    public bool IsHolder { get; init; }

    /// <summary>An answer that the asking body has not taken.</summary>
    public bool IsNew => IsAsker && State == DifficultyState.Answered;

    public (StateKind Kind, Sentence Words) TagOn(DateOnly today, DateOnly waitedSince) =>
        DifficultyWords.TagOf(State, PromisedFor, ReceivedOn <= waitedSince, today);
}

public sealed record SourceOption(string Ref, string Label);

public sealed record UnitOption(Id<Domain.Units.AdministrativeUnit> Id, string Name);

/// <param name="WaitedSince">What came in on this day or before and is not in hand has waited too long.</param>
public sealed record DifficultyPage(IReadOnlyList<DifficultyLine> Lines, int Total, DifficultyFilter Filter, DateOnly Today, DateOnly WaitedSince)
{
    public IReadOnlyList<SourceOption> Sources { get; init; } = [];

    public IReadOnlyList<UnitOption> Units { get; init; } = [];
}
