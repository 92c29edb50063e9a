using Dinh.App.Features.Duties;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>All that is known of one act, as its page shows it to who works on it.</summary>
public sealed record ActSheet(Id<LocalAct> Id, ActKind Kind, string Title, ActStage Stage, DateOnly Today)
{
    public ActStage? Amending { get; init; }

    public string Owner { get; init; } = "";

    public string Drafter { get; init; } = "";

    public string Decider { get; init; } = "";

    public Id<Body> DrafterId { get; init; }

    public bool IsPublic { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public IReadOnlyList<VersionSheet> Versions { get; init; } = [];

    /// <summary>The words as they are now, or as the version that stands has them.</summary>
    public string Content { get; init; } = "";

    public IReadOnlyList<StepSheet> Steps { get; init; } = [];

    public IReadOnlyList<ToldLine> History { get; init; } = [];

    /// <summary>Whether the reader speaks for who decides on it.</summary>
    public bool MayDecide { get; init; }

    public bool MayPublish { get; init; }

    /// <summary>The version that the steps and the forms speak of.</summary>
    public VersionSheet Shown => Versions.FirstOrDefault(v => v.IsPending) ?? Versions.FirstOrDefault(v => v.Stands) ?? Versions[0];

    public VersionSheet? Pending => Versions.FirstOrDefault(v => v.IsPending);

    public VersionSheet? Standing => Versions.FirstOrDefault(v => v.Stands);

    /// <summary>What the law demands next; null when nothing is left to do.</summary>
    public StepSheet? Next => Steps.FirstOrDefault(s => s.State == StepState.Now);

    public StepSheet? Of(ActStep step) => Steps.FirstOrDefault(s => s.Step == step);
}

/// <summary>One version with the facts of its steps.</summary>
public sealed record VersionSheet(Id<ActVersion> Id, int Number, ActStage Stage, DateOnly DraftedOn)
{
    public string? Because { get; init; }

    public Proposal? Proposal { get; init; }

    public Consultation? Consultation { get; init; }

    public Adoption? Adoption { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? Reason { get; init; }

    /// <summary>The paper that issued, recognised or refused it.</summary>
    public string? PaperName { get; init; }

    public DateOnly? PaperDate { get; init; }

    public Id<ActText>? PostedTextId { get; init; }

    public Id<ActText>? AdoptedTextId { get; init; }

    public IReadOnlyList<TextLine> Texts { get; init; } = [];

    public IReadOnlyDictionary<ActStep, DutyLine> Duties { get; init; } = new Dictionary<ActStep, DutyLine>();

    public bool IsPending => Stage is ActStage.Drafting or ActStage.Consulting or ActStage.Adopted or ActStage.Submitted;

    public bool Stands => Stage is ActStage.InForce or ActStage.Suspended;
}

/// <summary>One saving of the words, without the words.</summary>
public sealed record TextLine(Id<ActText> Id, int Position, DateOnly SavedOn, string SavedBy, string? Note, string FileName);

/// <summary>A line of the journal, when and by whom.</summary>
public sealed record ToldLine(DateTime At, string Name, string Kind, string Body);

/// <summary>How a step stands.</summary>
public enum StepState
{
    Done,

    /// <summary>Comes next.</summary>
    Now,

    Ahead,

    /// <summary>The law leaves it to the body, and it was left out.</summary>
    LeftOut,

    Refused,
}

/// <summary>One step on the way: what the law demands, how it stands, since or until when.</summary>
public sealed record StepSheet(ActStep Step, StepState State, StepRule Rule)
{
    /// <summary>The day on which it was done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The duty that it opened.</summary>
    public DutyLine? Duty { get; init; }
}
