using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.IssuePaper;

public sealed record IssuePaper(Id<PaperDraft> Draft);

/// <summary>Issues a signed paper: it stands, it is on its recipients' desks, and on the portal where it is public; all of it or nothing.</summary>
public sealed class IssuePaperHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(IssuePaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            if (await db.EntryOfAsync(draft, stop) is not { } entry)
                return new Refusal("paper-draft.not-signed");

            var paper = await PaperAsync(draft, entry, stop);
            if (draft.PaperId is not null && paper.Bear(entry).Refusal is { } numbered)
                return numbered;
            if (draft.Issue(entry, paper.Id, clock.Today).Refusal is { } refusal)
                return refusal;

            Relate(draft, paper);
            Send(draft, paper);
            if (draft.IsForPublic)
                await ShowAsync(paper, stop);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });

    private async Task<Paper> PaperAsync(PaperDraft draft, OutgoingPaper entry, CancellationToken stop)
    {
        if (draft.PaperId is { } known)
            return await db.Papers.GetAsync(known, stop);

        var issuer = await db.Bodies.Where(b => b.Id == draft.OwnerId).Select(b => b.Name).SingleAsync(stop);
        var paper = new Paper(Id<Paper>.New(), draft.Kind, entry.Mark, draft.Title, draft.OwnerId)
        {
            IssuerName = issuer,
            IssuedOn = entry.SignedOn,
            Signer = entry.Signer,
            SignerTitle = entry.SignerTitle,
            Content = draft.Content,
            FileHash = draft.FileHash,
            FileName = draft.FileName,
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
        var plans = await db.Plans.Where(p => p.Paper.Id == paper.Id).Select(p => p.Id).ToListAsync(stop);
        var sources = plans.ConvertAll(p => $"plan:{p}");
        foreach (var duty in await db.Duties.Where(d => sources.Contains(d.SourceRef)).ToListAsync(stop))
            duty.Publish();
    }
}
