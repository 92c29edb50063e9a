using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <summary>Phiên bản: the act as it was first made, or as an amendment makes it anew; each goes through all the steps of its kind.</summary>
public sealed class ActVersion(Id<ActVersion> id, int number, DateOnly draftedOn) : Entity<ActVersion>(id)
{
    private readonly List<ActText> texts = [];
    private readonly List<ActDuty> duties = [];

    /// <summary>From 1.</summary>
    public int Number { get; } = number;

    public DateOnly DraftedOn { get; } = draftedOn;

    /// <summary>Why it was begun; null for the first.</summary>
    public string? Because { get; init; }

    /// <summary>How the village came to it; null for the other kinds and where a decision asks for it.</summary>
    public Proposal? Proposal { get; init; }

    public ActStage Stage { get; internal set; }

    public Consultation? Consultation { get; internal set; }

    public Adoption? Adoption { get; internal set; }

    /// <summary>The words that were posted.</summary>
    public Id<ActText>? PostedTextId { get; internal set; }

    /// <summary>The words that were adopted.</summary>
    public Id<ActText>? AdoptedTextId { get; internal set; }

    /// <summary>The day the file that asks for recognition came in, whole.</summary>
    public DateOnly? SubmittedOn { get; internal set; }

    /// <summary>The paper by which it was issued, recognised or refused.</summary>
    public Id<Paper>? PaperId { get; internal set; }

    public DateOnly? EffectiveOn { get; internal set; }

    /// <summary>Why it was not recognised, suspended, ended or dropped, in the words of who decided.</summary>
    public string? Reason { get; internal set; }

    /// <summary>The last day in force.</summary>
    public DateOnly? EndedOn { get; internal set; }

    public IReadOnlyList<ActText> Texts => texts;

    public IReadOnlyList<ActDuty> Duties => duties;

    public ActText? Text => texts.MaxBy(t => t.Position);

    public bool IsPending => Stage is ActStage.Drafting or ActStage.Consulting or ActStage.Adopted or ActStage.Submitted;

    public bool Stands => Stage is ActStage.InForce or ActStage.Suspended;

    public Id<Duty>? DutyOf(ActStep step) => duties.LastOrDefault(d => d.Step == step)?.DutyId;

    internal void Write(Wording wording, DateOnly today) =>
        texts.Add(
            new(Id<ActText>.New(), texts.Count + 1, wording.Content.Trim(), today)
            {
                SavedBy = wording.By,
                Note = string.IsNullOrWhiteSpace(wording.Note) ? null : wording.Note.Trim(),
                FileHash = wording.FileHash,
                FileName = wording.FileName,
            }
        );

    internal void Owes(ActStep step, Duty duty) => duties.Add(new(step, duty.Id));
}

/// <summary>The duty that a step of a version opened.</summary>
public sealed record ActDuty(ActStep Step, Id<Duty> DutyId);
