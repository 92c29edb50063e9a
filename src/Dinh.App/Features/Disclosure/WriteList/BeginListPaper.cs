using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.WriteList;

public sealed record BeginListPaper(Id<DueDisclosure> Due);

/// <param name="Paper">The paper draft; null when refused.</param>
public sealed record BegunListPaper(Id<PaperDraft>? Paper, Refusal? Refusal);

/// <summary>Drafts the list, plan or report from the records and puts it on the way of papers; one that is still being drafted is brought up to date.</summary>
public sealed class BeginListPaperHandler(DinhDb db, Access access, ListFactsQuery facts, DraftPaperQuery choices, TimeProvider clock)
{
    public async Task<BegunListPaper> HandleAsync(BeginListPaper command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        Id<PaperDraft>? begun = null;
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var due = await access.Owned(db.DueDisclosures).GetAsync(command.Due, stop);
            if (!DisclosureLists.IsOne(due.TaskKey))
                throw new NoSuchRecordException($"list {command.Due}");

            var known = due.PaperDraftId is { } key ? await db.PaperDrafts.Include(d => d.Recipients).SingleAsync(d => d.Id == key, stop) : null;
            if (known is { Stage: PaperStage.Consulting or PaperStage.Submitted or PaperStage.Numbered })
                return new Refusal("disclosure.list-under-way");

            var words = await WordsAsync(due, known, stop);
            if (known is { Stage: PaperStage.Drafting })
            {
                begun = known.Id;
                if (known.Rewrite(words, clock.Today).Refusal is { } refusal)
                    return refusal;
            }
            else
            {
                begun = Begin(due, words);
            }

            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
        return new(outcome.Refusal is null ? begun : null, outcome.Refusal);
    }

    private Id<PaperDraft> Begin(DueDisclosure due, PaperWords words)
    {
        var draft = PaperDraft.Begin(Id<PaperDraft>.New(), due.BodyId, words, access.Name, clock.Today);
        db.PaperDrafts.Add(draft);
        due.PutToSign(draft.Id);
        return draft.Id;
    }

    private async Task<PaperWords> WordsAsync(DueDisclosure due, PaperDraft? known, CancellationToken stop)
    {
        var paper = ListPaper.Of(due, await facts.OfAsync(due, stop));
        var signers = (await choices.SignersAsync(stop)).Where(s => s.Body == due.BodyId).DistinctBy(s => s.Person).ToList();
        return new(paper.Kind, paper.Title, string.Join('\n', paper.Words))
        {
            Recipients = await RecipientsAsync(due, stop),
            SignerId = known?.SignerId ?? (signers is [var only] ? only.Person : null),
            Keeper = known?.Keeper ?? "",
            Copies = known?.Copies ?? 1,
            IsForPublic = true,
            EarlierId = known?.IssuedAs,
            Relation = known?.IssuedAs is null ? null : PaperRelation.Replaces,
        };
    }

    // The Council decides on it, the Front watches over it; who is not known here is named all the same.
    private async Task<List<NamedRecipient>> RecipientsAsync(DueDisclosure due, CancellationToken stop)
    {
        var today = clock.Today;
        var around = await db
            .Bodies.Where(b =>
                db.Bodies.Any(o => o.Id == due.BodyId && o.UnitId == b.UnitId)
                && (b.Kind == BodyKind.PeoplesCouncil || b.Kind == BodyKind.FatherlandFront)
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
            )
            .OrderBy(b => b.Kind)
            .ThenBy(b => b.Folded)
            .Select(b => new
            {
                b.Id,
                b.Name,
                b.Kind,
            })
            .ToListAsync(stop);
        List<NamedRecipient> named = [.. around.Select(b => new NamedRecipient(b.Name, b.Id))];
        if (!around.Exists(b => b.Kind == BodyKind.FatherlandFront))
            named.Insert(0, new("Ủy ban Mặt trận Tổ quốc Việt Nam xã", null));
        if (!around.Exists(b => b.Kind == BodyKind.PeoplesCouncil))
            named.Insert(0, new("Thường trực Hội đồng nhân dân xã", null));
        return [.. named, new("Các thôn, tổ dân phố", null)];
    }
}
