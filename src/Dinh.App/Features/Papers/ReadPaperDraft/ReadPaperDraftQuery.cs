using Dinh.App.Features.Plans.SignPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.ReadPaperDraft;

/// <summary>Answers the page of one draft. Who was only asked sees the words and the own opinion, not what others said.</summary>
public sealed class ReadPaperDraftQuery(DinhDb db, Access access, PlanToSignQuery plans, TimeProvider clock)
{
    private const int MostHistory = 100;

    public async Task<PaperDraftSheet> ReadAsync(Id<PaperDraft> id, CancellationToken stop)
    {
        var draft = await access.Visible(db.PaperDrafts).AsNoTracking().Include(d => d.Recipients).Include(d => d.Opinions).AsSplitQuery().GetAsync(id, stop);
        var owns = access.MayActFor(draft.OwnerId);
        var names = await NamesAsync(draft, stop);
        var entry = draft.EntryId is { } key ? await db.OutgoingPapers.AsNoTracking().SingleAsync(e => e.Id == key, stop) : null;
        return Head(draft) with
        {
            Plan = await plans.OfAsync(draft, stop),
            Owner = names[draft.OwnerId],
            Signer = draft.SignerId is { } signer ? await db.People.Where(p => p.Id == signer).Select(p => p.Name).SingleAsync(stop) : null,
            Mark = entry?.Mark,
            SignedOn = entry?.SignedOn,
            EarlierName = draft.EarlierId is { } earlier ? (await db.Papers.AsNoTracking().GetAsync(earlier, stop)).Name : null,
            Recipients = [.. draft.Recipients.OrderBy(r => r.Position).Select(r => new RecipientLine(r.Name, r.BodyId is not null))],
            Opinions =
            [
                .. draft
                    .Opinions.Where(o => owns || access.MayActFor(o.BodyId))
                    .OrderByDescending(o => o.Round)
                    .ThenBy(o => names[o.BodyId], StringComparer.Ordinal)
                    .Select(o => new OpinionLine(o, names[o.BodyId], access.MayActFor(o.BodyId))),
            ],
            History = owns ? await HistoryAsync(id, stop) : [],
            Owns = owns,
            Approves = access.MayApproveFor(draft.OwnerId),
            IsMineToSign = access.MayApproveFor(draft.OwnerId) && draft.SignerId == access.Person,
        };
    }

    private PaperDraftSheet Head(PaperDraft draft) =>
        new(draft.Id, draft.Stage, draft.Kind, draft.Title, draft.Content, clock.Today)
        {
            FileName = draft.FileName,
            Keeper = draft.Keeper,
            Copies = draft.Copies,
            IsForPublic = draft.IsForPublic,
            ReturnedBecause = draft.ReturnedBecause,
            DraftedBy = draft.DraftedBy,
            DraftedOn = draft.DraftedOn,
            SubmittedBy = draft.SubmittedBy,
            IssuedAs = draft.IssuedAs,
            EarlierId = draft.EarlierId,
            Relation = draft.Relation,
            OpinionsUntil = draft.OpinionsUntil,
        };

    private Task<Dictionary<Id<Body>, string>> NamesAsync(PaperDraft draft, CancellationToken stop)
    {
        List<Id<Body>> keys = [draft.OwnerId, .. draft.Opinions.Select(o => o.BodyId)];
        return db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private Task<List<PaperToldLine>> HistoryAsync(Id<PaperDraft> id, CancellationToken stop) =>
        db
            .Journal.Where(j => j.Subject == id.Value)
            .OrderByDescending(j => j.At)
            .ThenByDescending(j => j.Id)
            .Take(MostHistory)
            .Select(j => new PaperToldLine(j.At, j.Name, j.Kind, j.Body))
            .ToListAsync(stop);
}
