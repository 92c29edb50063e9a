using System.Globalization;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.Domain.Plans;

/// <content>How a plan is put to a signature: by a paper draft that bears it, and before which it stands still.</content>
public sealed partial class PlanDraft
{
    private bool isSigned;

    /// <summary>The paper draft by which it is put to the signature; null while it is not.</summary>
    public Id<PaperDraft>? PaperDraftId { get; private set; }

    /// <summary>Others have its words before them, to say what they think or to sign: until it comes back nobody changes it.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Whether its head bears a number: such a plan was signed elsewhere and is confirmed as it is.</summary>
    public bool HasNumber => Head[FieldName.Number].Split('/')[0].Any(char.IsAsciiDigit);

    /// <summary>Begins its way to a signature.</summary>
    public Outcome PutToSign(Touch touch, Id<PaperDraft> paper)
    {
        if (HasNumber)
            return new Refusal("draft.has-number");
        if (PaperDraftId is not null)
            return new Refusal("draft.on-its-way");

        return Change(touch, new DraftPutToSign(Id, paper), () => PaperDraftId = paper);
    }

    /// <summary>Keeps step with the paper draft: who has that before them has these words, and when it is given up the plan goes its own way again.</summary>
    public void Follow(PaperStage stage)
    {
        var held = stage is PaperStage.Consulting or PaperStage.Submitted or PaperStage.Numbered;
        if (stage == PaperStage.Dropped)
            PaperDraftId = null;
        if (held == IsHeld || State == DraftState.Confirmed)
            return;

        IsHeld = held;
        Happened(new DraftHeld(Id, held));
    }

    /// <summary>Takes number, day and signer into its head, as they were given by the signature.</summary>
    public void Bear(Touch touch, OutgoingPaper entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        (IsHeld, isSigned) = (false, true);
        Write(FieldName.Number, entry.Mark);
        Write(FieldName.Date, entry.SignedOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        Write(FieldName.Signer, entry.Signer);
        if (entry.SignerTitle.Length > 0)
            Write(FieldName.SignerTitle, entry.SignerTitle);
        (SavedAt, SavedBy) = (touch.At, touch.By);
        Happened(new DraftSigned(Id, entry.Mark, entry.SignedOn));
    }

    /// <summary>Only what was signed becomes a plan while a paper draft bears it.</summary>
    private Refusal? Unconfirmable => PaperDraftId is not null && !isSigned ? new("draft.on-its-way") : null;

    private void Write(FieldName name, string value) => Put(Head.With(name, Head.Field(name) with { Value = value }));
}

public sealed record DraftPutToSign(Id<PlanDraft> Draft, Id<PaperDraft> Paper);

public sealed record DraftHeld(Id<PlanDraft> Draft, bool Held);

public sealed record DraftSigned(Id<PlanDraft> Draft, string Mark, DateOnly On);
