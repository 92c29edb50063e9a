using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.SignPlan;

public sealed record BeginSigning(Id<PlanDraft> Draft);

/// <param name="Paper">The paper draft, new or begun by who was quicker; null when refused.</param>
public sealed record BegunSigning(Id<PaperDraft>? Paper, Refusal? Refusal);

/// <summary>Trình ký: begins the paper draft that bears a plan which has no number yet, with the recipients and the signer that its head names.</summary>
public sealed class BeginSigningHandler(DinhDb db, Access access, PlanIssuerQuery issuers, RecipientNamesQuery names, TimeProvider clock)
{
    public async Task<BegunSigning> HandleAsync(BeginSigning command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        Id<PaperDraft>? begun = null;
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var draft = await access.Owned(db.PlanDrafts).GetAsync(command.Draft, stop);
            if (draft.PaperDraftId is { } known)
            {
                begun = known;
                return Outcome.Done;
            }

            var (paper, refused) = await BeginAsync(draft, stop);
            if (paper is null)
                return refused!;

            await db.SaveChangesAsync(stop);
            begun = paper.Id;
            return Outcome.Done;
        });
        return new(begun, outcome.Refusal);
    }

    private async Task<(PaperDraft? Paper, Refusal? Refused)> BeginAsync(PlanDraft draft, CancellationToken stop)
    {
        var issuer = await issuers.OfAsync(draft, stop) ?? draft.OwnerId;
        if (!access.MayActFor(issuer))
            return (null, new("draft.issuer-elsewhere"));

        var head = draft.Head;
        var words = PlanTitle.Of(draft) with
        {
            Recipients = await names.OfAsync(issuer, head[FieldName.Recipients], stop),
            SignerId = await issuers.SignerAsync(issuer, head[FieldName.Signer], stop),
        };
        var paper = PaperDraft.Begin(Id<PaperDraft>.New(), issuer, words, access.Name, clock.Today);
        if (draft.PutToSign(new(access.Name, clock.GetUtcNow().UtcDateTime), paper.Id).Refusal is { } refusal)
            return (null, refusal);

        db.Add(paper);
        return (paper, null);
    }
}
