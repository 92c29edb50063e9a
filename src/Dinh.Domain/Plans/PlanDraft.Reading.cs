using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Plans;

public sealed partial class PlanDraft
{
    /// <summary>A file has been accepted; it is read in the background.</summary>
    public static PlanDraft Accept(Upload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var draft = new PlanDraft(Id<PlanDraft>.New(), upload.Owner, [], [new("head", PartKind.Head)], [])
        {
            FileName = upload.FileName,
            FileHash = upload.FileHash,
            UploadedAt = upload.Touch.At,
            SavedAt = upload.Touch.At,
            SavedBy = upload.Touch.By,
            AwaitsReading = true,
            ParentId = upload.Parent,
        };
        draft.Happened(new DraftUploaded(draft.Id, upload.FileName, upload.FileHash));
        return draft;
    }

    /// <summary>A file that has been read at once.</summary>
    public static PlanDraft Upload(Upload upload, IReadOnlyList<DraftLine> lines, IReadOnlyList<DraftPart> parts, IReadOnlyList<DraftFinding> findings)
    {
        var draft = Accept(upload);
        draft.Take(lines, parts, findings);
        return draft;
    }

    /// <summary>The file has been read: here begins the clerk's work. Only what awaits it takes a reading, so that nobody's corrections are lost to a second one.</summary>
    public Outcome Take(IReadOnlyList<DraftLine> lines, IReadOnlyList<DraftPart> parts, IReadOnlyList<DraftFinding> findings)
    {
        if (!AwaitsReading)
            return new Refusal("draft.read-already");

        (Lines, Parts, Findings, AwaitsReading) = (lines, parts, findings, false);
        Happened(new DraftRead(Id, parts.Count(p => p.Kind == PartKind.Task), parts.Count(p => p.Kind == PartKind.Report)));
        return Outcome.Done;
    }

    /// <summary>The file cannot be read, and trying again as it is would not help.</summary>
    public Outcome CannotBeRead(string because)
    {
        if (!AwaitsReading)
            return new Refusal("draft.read-already");

        (AwaitsReading, UnreadableBecause) = (false, because);
        Happened(new DraftUnreadable(Id, because));
        return Outcome.Done;
    }

    /// <summary>Asks for another reading of a file that could not be read.</summary>
    public Outcome ReadAgain(Touch touch)
    {
        if (State != DraftState.Unreadable)
            return new Refusal("draft.read-already");

        (AwaitsReading, UnreadableBecause, SavedAt, SavedBy) = (true, null, touch.At, touch.By);
        Happened(new DraftReadAgain(Id));
        return Outcome.Done;
    }
}
