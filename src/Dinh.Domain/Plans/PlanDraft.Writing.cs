using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Plans;

public sealed partial class PlanDraft
{
    private const int LongestFileName = 200;

    /// <summary>What it is set from; null for an uploaded paper.</summary>
    public Composition? Composition { get; private set; }

    /// <summary>Begins a plan that is written here.</summary>
    public static PlanDraft Compose(Upload upload, Composition composition, DraftReading read)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var draft = new PlanDraft(Id<PlanDraft>.New(), upload.Owner, [], [new("head", PartKind.Head)], [])
        {
            FileName = upload.FileName,
            FileHash = "",
            UploadedAt = upload.Touch.At,
            SavedAt = upload.Touch.At,
            SavedBy = upload.Touch.By,
            ParentId = upload.Parent,
            Composition = composition,
        };
        draft.Happened(new DraftBegun(draft.Id));
        draft.TakeAnew(read);
        return draft;
    }

    /// <summary>Sets it anew from what its writer wrote. What was decided of an item (no lead, no due day, its kind, taken out) and of a finding stays with its words.</summary>
    public Outcome Write(Touch touch, Composition written, DraftReading read)
    {
        if (Composition is not { } before)
            return new Refusal("draft.not-written-here");
        if (written.Cards.Count > Composition.MostCards)
            return new Refusal("write.too-many-cards");
        if (written.Length > Composition.LongestText || written.Cards.Any(c => c.Fields.Any(f => f.Value.Length > ComposedCard.LongestOf(f.Key))))
            return new Refusal("draft.value-too-long");

        string[] changed = [.. written.Cards.Where(c => before.Find(c.Key) != c).Select(c => c.Key)];
        return Change(
            touch,
            new DraftWritten(Id, changed),
            () =>
            {
                Composition = written;
                TakeAnew(read);
            }
        );
    }

    /// <summary>The paper it was set as, kept as its file when it is confirmed.</summary>
    public void Bind(string name, string hash) => (fileName, fileHash) = (name, hash);

    private void TakeAnew(DraftReading read)
    {
        var (parts, findings) = (Parts, Findings);
        Parts = [.. read.Parts.Select(part => Decided(part, parts.FirstOrDefault(p => IsSame(p, part))))];
        Findings =
        [
            .. read.Findings.Select(f => f with { SetAsideBecause = findings.FirstOrDefault(o => o.Rule == f.Rule && o.Quote == f.Quote)?.SetAsideBecause }),
        ];
        Lines = read.Lines;
        if (Head[FieldName.Title] is { Length: > 0 } title)
            fileName = title[..Math.Min(title.Length, LongestFileName)];
    }

    private static bool IsSame(DraftPart one, DraftPart other) =>
        one.Kind == other.Kind && one.Kind != PartKind.Head && one[FieldName.Title] == other[FieldName.Title] && one.Section == other.Section;

    private static DraftPart Decided(DraftPart read, DraftPart? before)
    {
        if (before is null)
            return read;

        var kind = before.Field(FieldName.TaskKind);
        var decided = read with { HasNoLead = before.HasNoLead, HasNoTime = before.HasNoTime, IsRemoved = before.IsRemoved };
        return kind.IsCorrected ? decided.With(FieldName.TaskKind, read.Field(FieldName.TaskKind) with { Value = kind.Value }) : decided;
    }
}

/// <summary>What was read of a plan that is written here, each time it is set.</summary>
public sealed record DraftReading(IReadOnlyList<DraftLine> Lines, IReadOnlyList<DraftPart> Parts, IReadOnlyList<DraftFinding> Findings);
