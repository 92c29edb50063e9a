using System.Globalization;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Domain.Plans;

/// <summary>Bản nháp kế hoạch: a paper, uploaded or written here, with what the machine read in it, which a clerk corrects beside the source before it becomes a plan.</summary>
/// <remarks>Once read, the lines and what was read of an uploaded paper never change; corrections stand beside them, so that both can always be shown.</remarks>
public sealed partial class PlanDraft(
    Id<PlanDraft> id,
    Id<Body> ownerId,
    IReadOnlyList<DraftLine> lines,
    IReadOnlyList<DraftPart> parts,
    IReadOnlyList<DraftFinding> findings
) : Entity<PlanDraft>(id)
{
    public const int LongestReason = 2000;

    /// <summary>No body bears a longer name.</summary>
    public const int LongestName = 300;

    private const int MostParts = 3000;

    private string fileName = "";
    private string fileHash = "";

    /// <summary>The body whose clerk uploaded it, and which alone may touch it.</summary>
    public Id<Body> OwnerId { get; private set; } = ownerId;

    public IReadOnlyList<DraftLine> Lines { get; private set; } = lines;

    public IReadOnlyList<DraftPart> Parts { get; private set; } = parts;

    public IReadOnlyList<DraftFinding> Findings { get; private set; } = findings;

    public IReadOnlyList<BodyAnswer> Answers { get; private set; } = [];

    /// <summary>The name under which it was uploaded; of a plan written here, its title.</summary>
    public required string FileName
    {
        get => fileName;
        init => fileName = value;
    }

    /// <summary>SHA-256 of the file as it was uploaded: the same file is known again. A plan written here has its file once it is confirmed.</summary>
    public required string FileHash
    {
        get => fileHash;
        init => fileHash = value;
    }

    public required DateTime UploadedAt { get; init; }

    public DateTime SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    /// <summary>The file is kept, and has not been read yet.</summary>
    public bool AwaitsReading { get; private set; }

    /// <summary>Why the file could not be read, as the code of a refusal; null when it could, or was not tried.</summary>
    public string? UnreadableBecause { get; private set; }

    /// <summary>Why it was put aside; null while it was not.</summary>
    public string? DiscardedBecause { get; private set; }

    /// <summary>The higher plan that this one carries out.</summary>
    public Id<Plan>? ParentId { get; private set; }

    /// <summary>The plan that it became.</summary>
    public Id<Plan>? PlanId { get; private set; }

    public DraftState State =>
        PlanId is not null ? DraftState.Confirmed
        : DiscardedBecause is not null ? DraftState.Discarded
        : UnreadableBecause is not null ? DraftState.Unreadable
        : AwaitsReading ? DraftState.Reading
        : IsHeld ? DraftState.Held
        : DraftState.Open;

    public DraftPart Head => Parts.First(p => p.Kind == PartKind.Head);

    /// <summary>What will become duties: all but the head and what the clerk took out.</summary>
    public IEnumerable<DraftPart> Standing => Parts.Where(p => p.Kind != PartKind.Head && !p.IsRemoved);

    /// <summary>Every place where a role names a body.</summary>
    public IEnumerable<NameMention> Mentions =>
        from part in Standing
        from role in DraftPart.Roles
        from name in part.Field(role).Names
        select new NameMention(name, part.Key, role);

    /// <summary>The day of issue; null while the head does not state it whole.</summary>
    public DateOnly? IssuedOn => DraftDay.Read(Head[FieldName.Date]);

    public int? Year => int.TryParse(Head[FieldName.Year], CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;

    /// <summary>The window that the words of time state today; null when they state none.</summary>
    /// <param name="part">The part whose words they are.</param>
    /// <param name="signedOn">The day on which it is to be signed, for a plan whose head cannot say it yet.</param>
    public TimeReading? WindowOf(DraftPart part, DateOnly? signedOn = null)
    {
        var time = part.Field(FieldName.Time);
        if (time.Value.Length == 0)
            return null;

        var asRead = signedOn is null && !time.IsCorrected && !Head.Field(FieldName.Date).IsCorrected && !Head.Field(FieldName.Year).IsCorrected;
        if (asRead && part.ReadTime is { } read)
            return read;

        // The signature adds a day to the head; what was read without it still stands where that day says nothing more.
        return TimeWords.Read(time.Value, new(signedOn ?? IssuedOn, Year)) ?? (PaperDraftId is not null && !time.IsCorrected ? part.ReadTime : null);
    }

    public Outcome Correct(Touch touch, string key, FieldName name, string value)
    {
        var part = Parts.FirstOrDefault(p => p.Key == key);
        if (part is null || !part.Asked.Contains(name))
            return new Refusal("draft.no-such-field");
        if (value.Length > DraftPart.LongestOf(name))
            return new Refusal("draft.value-too-long");

        var before = part.Field(name);
        var after = before with { Value = Tidy(value) };
        if (after == before)
            return Outcome.Done;
        if (Composition is not null && name != FieldName.TaskKind)
            return new Refusal("draft.written-here");
        if (DraftPart.Roles.Contains(name) && after.Names.Any(n => n.Length > LongestName))
            return new Refusal("draft.value-too-long");

        return Change(touch, new DraftCorrected(Id, key, name, before.Value, after.Value), () => Put(part.With(name, after)));
    }

    /// <summary>Adds a task or report that the machine missed.</summary>
    public Outcome Add(Touch touch, PartKind kind, out DraftPart? added)
    {
        added = null;
        if (Composition is not null)
            return new Refusal("draft.written-here");
        if (kind == PartKind.Head)
            return new Refusal("draft.no-such-field");
        if (Parts.Count >= MostParts)
            return new Refusal("draft.too-many-parts");

        var part = new DraftPart($"{(kind == PartKind.Report ? 'r' : 't')}n{Parts.Count}", kind);
        var outcome = Change(touch, new DraftPartAdded(Id, part.Key, kind), () => Parts = [.. Parts, part]);
        added = outcome.Refusal is null ? part : null;
        return outcome;
    }

    public Outcome Remove(Touch touch, string key) => Flag(touch, key, "removed", p => p with { IsRemoved = true });

    public Outcome PutBack(Touch touch, string key) => Flag(touch, key, "put-back", p => p with { IsRemoved = false });

    /// <summary>Says whether the issuer answers for it, because nobody leads.</summary>
    public Outcome WaiveLead(Touch touch, string key, bool waived) => Flag(touch, key, waived ? "no-lead" : "lead-asked", p => p with { HasNoLead = waived });

    public Outcome WaiveTime(Touch touch, string key, bool waived) => Flag(touch, key, waived ? "no-time" : "time-asked", p => p with { HasNoTime = waived });

    public Outcome Answer(Touch touch, BodyAnswer answer)
    {
        if (answer.Meaning == NameMeaning.OneBody && answer.Bodies.Count != 1)
            return new Refusal("draft.answer-needs-body");
        if (answer.Meaning == NameMeaning.Representative && answer.Bodies.Count != 1)
            return new Refusal("draft.answer-needs-body");

        return Change(touch, new DraftNameAnswered(Id, answer.Name, answer.Meaning), () => Answers = [.. Without(answer.Name), answer]);
    }

    public Outcome TakeBackAnswer(Touch touch, string name) => Change(touch, new DraftNameAnswered(Id, name, null), () => Answers = [.. Without(name)]);

    public BodyAnswer? AnswerTo(string name) => Answers.FirstOrDefault(a => BodyAnswer.KeyOf(a.Name) == BodyAnswer.KeyOf(name));

    /// <summary>Sets a finding aside, or takes it up again when there is no reason.</summary>
    public Outcome SetAside(Touch touch, string finding, string? reason)
    {
        var found = Findings.FirstOrDefault(f => f.Key == finding);
        if (found is null)
            return new Refusal("draft.no-such-finding");
        if (reason is not null && Tidy(reason).Length == 0)
            return new Refusal("draft.reason-needed");
        if (reason?.Length > LongestReason)
            return new Refusal("draft.value-too-long");

        var said = found with { SetAsideBecause = reason is null ? null : Tidy(reason) };
        return Change(
            touch,
            new DraftFindingSetAside(Id, found.Rule, said.SetAsideBecause),
            () => Findings = [.. Findings.Select(f => f.Key == finding ? said : f)]
        );
    }

    /// <summary>Names the higher plan that this one carries out.</summary>
    public Outcome CarryOut(Touch touch, Id<Plan>? parent) =>
        parent == ParentId ? Outcome.Done : Change(touch, new DraftParentNamed(Id, parent), () => ParentId = parent);

    private static string Tidy(string value) => value.ReplaceLineEndings("\n").Trim();

    private IEnumerable<BodyAnswer> Without(string name) => Answers.Where(a => BodyAnswer.KeyOf(a.Name) != BodyAnswer.KeyOf(name));

    private Outcome Flag(Touch touch, string key, string flag, Func<DraftPart, DraftPart> change)
    {
        var part = Parts.FirstOrDefault(p => p.Key == key && p.Kind != PartKind.Head);
        if (part is null)
            return new Refusal("draft.no-such-field");

        var changed = change(part);
        return changed == part ? Outcome.Done : Change(touch, new DraftPartFlagged(Id, key, flag), () => Put(changed));
    }

    private void Put(DraftPart changed) => Parts = [.. Parts.Select(p => p.Key == changed.Key ? changed : p)];

    private Outcome Change(Touch touch, object happening, Action change)
    {
        if (State == DraftState.Confirmed)
            return new Refusal("draft.already-confirmed");
        if (State == DraftState.Discarded)
            return new Refusal("draft.discarded");
        if (State == DraftState.Held)
            return new Refusal("draft.held");
        if (State is DraftState.Reading or DraftState.Unreadable && happening is not (DraftDiscarded or DraftTakenUp))
            return new Refusal("draft.not-read");

        change();
        (SavedAt, SavedBy) = (touch.At, touch.By);
        Happened(happening);
        return Outcome.Done;
    }
}
