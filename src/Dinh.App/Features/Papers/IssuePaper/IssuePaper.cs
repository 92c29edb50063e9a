using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.SignPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.IssuePaper;

/// <param name="Cascade">Of a plan: what is decided of the levels above and below; null for what is proposed.</param>
public sealed record IssuePaper(Id<PaperDraft> Draft, CascadeChoice? Cascade = null);

/// <summary>Issues a signed paper: it stands, it is on its recipients' desks, and on the portal where it is public; all of it or nothing.</summary>
public sealed class IssuePaperHandler(DinhDb db, Access access, IssuePlanHandler plans, BornePapersQuery borne, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(IssuePaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            if (await db.EntryOfAsync(draft, stop) is not { } entry)
                return new Refusal("paper-draft.not-signed");

            await using var whole = await db.Database.BeginTransactionAsync(stop);
            var (paper, unfit) = await PaperAsync(draft, entry, command, stop);
            if (paper is null)
                return unfit!;
            if (draft.PaperId is not null && paper.Bear(entry).Refusal is { } numbered)
                return numbered;
            if (draft.Issue(entry, paper.Id, clock.Today).Refusal is { } refusal)
                return refusal;

            Relate(draft, paper);
            Send(draft, paper);
            await borne.IssuedAsync(draft, paper, stop);
            await db.SaveChangesAsync(stop);
            if (draft.IsForPublic)
                await ShowAsync(paper, stop);
            await whole.CommitAsync(stop);
            return Outcome.Done;
        });

    private async Task<(Paper? Paper, Refusal? Refused)> PaperAsync(PaperDraft draft, OutgoingPaper entry, IssuePaper command, CancellationToken stop)
    {
        // Who was quicker has made the plan already: then this paper is not signed any more.
        if (draft.Stage != PaperStage.Numbered)
            return (null, new("paper-draft.not-signed"));
        if (draft.IsPlan)
            return await plans.HandleAsync(new(draft, entry, command.Cascade, new(access.Name, clock.GetUtcNow().UtcDateTime)), stop);

        return (draft.PaperId is { } known ? await db.Papers.GetAsync(known, stop) : await WrittenAsync(draft, entry, stop), null);
    }

    private async Task<Paper> WrittenAsync(PaperDraft draft, OutgoingPaper entry, CancellationToken stop)
    {
        var issuer = await db.Bodies.Where(b => b.Id == draft.OwnerId).Select(b => b.Name).SingleAsync(stop);
        var set = draft.FileHash is null ? await borne.KeepAsync(draft, stop) : null;
        var paper = new Paper(Id<Paper>.New(), draft.Kind, entry.Mark, draft.Title, draft.OwnerId)
        {
            IssuerName = issuer,
            IssuedOn = entry.SignedOn,
            Signer = entry.Signer,
            SignerTitle = entry.SignerTitle,
            Content = draft.Content,
            FileHash = set ?? draft.FileHash,
            FileName = set is null ? draft.FileName : BornePapersQuery.NameOf(entry),
        };
        db.Papers.Add(paper);
        return paper;
    }

    private void Relate(PaperDraft draft, Paper paper)
    {
        if (draft is { EarlierId: { } earlier, Relation: { } relation })
            db.PaperLinks.Add(new(Id<PaperLink>.New(), paper.Id, earlier, relation, clock.Today));
    }

    private void Send(PaperDraft draft, Paper paper) =>
        db.IncomingPapers.AddRange(
            draft
                .Recipients.Select(r => r.BodyId)
                .OfType<Id<Domain.People.Body>>()
                .Where(b => b != draft.OwnerId)
                .Distinct()
                .Select(body => new IncomingPaper(Id<IncomingPaper>.New(), body, new(paper.IssuerName, paper.Number, paper.Kind, paper.Title, paper.IssuedOn))
                {
                    PaperId = paper.Id,
                    FileHash = paper.FileHash,
                    FileName = paper.FileName,
                    SentOn = clock.Today,
                })
        );

    // A plan's duties are seen by whoever may see the plan.
    private async Task ShowAsync(Paper paper, CancellationToken stop)
    {
        paper.Publish(clock.Today, access.Name);
        var made = await db.Plans.Where(p => p.Paper.Id == paper.Id).Select(p => p.Id).ToListAsync(stop);
        var sources = made.ConvertAll(p => $"plan:{p}");
        foreach (var duty in await db.Duties.Where(d => sources.Contains(d.SourceRef)).ToListAsync(stop))
            duty.Publish();
        await db.SaveChangesAsync(stop);
    }
}
