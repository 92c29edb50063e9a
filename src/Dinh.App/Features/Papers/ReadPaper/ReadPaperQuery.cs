using Dinh.App.Features.Papers.SettleOwed;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.ReadPaper;

/// <summary>Answers the page of one issued paper, to officers and to the public.</summary>
public sealed class ReadPaperQuery(DinhDb db, Access access, OwedDutiesQuery owed)
{
    public async Task<PaperSheet> ReadAsync(Id<Paper> id, CancellationToken stop)
    {
        var paper = await access.Visible(db.Papers).AsNoTracking().GetAsync(id, stop);
        var issuer = access.HeirOf(paper.IssuerId);
        var owns = access.MayActFor(issuer);
        return (await HeadAsync(paper, access.Visible(db.Papers), stop)) with
        {
            Plan = await access.Visible(db.Plans).Where(p => p.Paper.Id == id).Select(p => (Id<Plan>?)p.Id).FirstOrDefaultAsync(stop),
            Draft = owns ? await db.PaperDrafts.Where(d => d.IssuedAs == id).Select(d => (Id<PaperDraft>?)d.Id).FirstOrDefaultAsync(stop) : null,
            Sent = owns ? await SentAsync(id, stop) : [],
            StillOwed = await access.Owned(db.Papers).AnyAsync(p => p.Id == id, stop) ? await owed.OfAsync(id, stop) : [],
            Owns = owns,
            MayNumber = paper.Number.Length == 0 && access.MayActFor(paper.IssuerId),
            MayPublish = access.MayApproveFor(issuer),
            Publications = await PublicationsAsync(id, stop),
        };
    }

    public async Task<PaperSheet> PublicAsync(Id<Paper> id, CancellationToken stop) =>
        await HeadAsync(await db.Papers.OnThePortal().AsNoTracking().GetAsync(id, stop), db.Papers.OnThePortal(), stop);

    private async Task<PaperSheet> HeadAsync(Paper paper, IQueryable<Paper> readable, CancellationToken stop)
    {
        var links = await db.PaperLinks.AsNoTracking().Where(l => l.LaterId == paper.Id || l.EarlierId == paper.Id).ToListAsync(stop);
        var others = links.ConvertAll(l => l.LaterId == paper.Id ? l.EarlierId : l.LaterId);
        var papers = await readable.AsNoTracking().Where(p => others.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        return new(paper.Id, paper.Name, paper.Title, paper.IssuerName, paper.IssuedOn)
        {
            Number = paper.Number,
            Signer = paper.Signer,
            SignerTitle = paper.SignerTitle,
            Content = paper.Content,
            FileName = paper.FileHash is null ? "" : paper.FileName,
            PublishedOn = paper.PublishedOn,
            IsPublic = paper.IsPublic,
            Earlier = [.. links.Where(l => l.LaterId == paper.Id).Select(l => Of(l.EarlierId, l.Relation))],
            Later = [.. links.Where(l => l.EarlierId == paper.Id).Select(l => Of(l.LaterId, l.Relation))],
        };

        RelatedPaper Of(Id<Paper> other, PaperRelation relation) =>
            papers.TryGetValue(other, out var known) ? new(other, relation, known.Name, known.Title, true) : new(other, relation, "", "", false);
    }

    // A draft is its body's; what went out is everybody's.
    private Task<List<PaperPublication>> PublicationsAsync(Id<Paper> id, CancellationToken stop)
    {
        var mine = access.Reads;
        return db
            .Publications.Where(p => p.PaperId == id && (p.State != PublicationState.Draft || mine.Contains(p.BodyId)))
            .OrderBy(p => p.Id)
            .Select(p => new PaperPublication(p.Id, p.Title, p.State, p.PublishedOn))
            .ToListAsync(stop);
    }

    private Task<List<SentLine>> SentAsync(Id<Paper> id, CancellationToken stop) =>
        db
            .IncomingPapers.Where(i => i.PaperId == id)
            .Join(db.Bodies, i => i.OwnerId, b => b.Id, (i, b) => new { i, b })
            .OrderBy(x => x.b.Folded)
            .Select(x => new SentLine(x.b.Name, x.i.Number, x.i.ArrivedOn, x.i.ReturnedBecause))
            .ToListAsync(stop);
}
