using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.ListPapers;

/// <summary>A draft in a list.</summary>
public sealed record DraftLine(Id<PaperDraft> Id, string Kind, string Title, string Owner, PaperStage Stage)
{
    public string? Mark { get; init; }

    public Id<Paper>? IssuedAs { get; init; }

    public DateOnly? Until { get; init; }
}

/// <summary>A paper that has come and that nobody received yet.</summary>
public sealed record ArrivedLine(Id<IncomingPaper> Id, string Mark, string Kind, string Title, string Author, DateOnly SentOn);

/// <summary>What waits for the reader, and a page of the own drafts.</summary>
public sealed record PaperDesk(IReadOnlyList<DraftLine> ToSign, IReadOnlyList<DraftLine> ToSay, IReadOnlyList<ArrivedLine> ToReceive)
{
    public const int Most = 50;
    public const int Size = 25;

    public IReadOnlyList<DraftLine> Own { get; init; } = [];

    public int Total { get; init; }

    public bool IsClear => ToSign.Count + ToSay.Count + ToReceive.Count == 0;
}

public sealed class ListPapersQuery(DinhDb db, Access access)
{
    public async Task<PaperDesk> ReadAsync(string? text, int page, CancellationToken stop)
    {
        var own = access.Owned(db.PaperDrafts);
        if (SearchText.Fold((text ?? "").Trim()) is { Length: > 0 } folded)
            own = own.Where(d => d.Folded.Contains(folded));
        return (await WaitingAsync(stop)) with
        {
            Own = await Lines(own.OrderByDescending(d => d.Id).Skip((page - 1) * PaperDesk.Size).Take(PaperDesk.Size)).ToListAsync(stop),
            Total = await own.CountAsync(stop),
        };
    }

    /// <summary>What waits for this reader alone: to be signed, to be spoken to, to be received.</summary>
    public async Task<PaperDesk> WaitingAsync(CancellationToken stop)
    {
        var (bodies, approves, person) = (access.Bodies, access.Approves, access.Person);
        var toSign = db.PaperDrafts.Where(d => d.Stage == PaperStage.Submitted && d.SignerId == person && approves.Contains(d.OwnerId));
        var toSay = db.PaperDrafts.Where(d => d.Stage == PaperStage.Consulting && d.Opinions.Any(o => bodies.Contains(o.BodyId) && o.GivenOn == null));
        return new(
            await Lines(toSign.OrderBy(d => d.SubmittedOn).Take(PaperDesk.Most)).ToListAsync(stop),
            await Lines(toSay.OrderBy(d => d.OpinionsUntil).Take(PaperDesk.Most)).ToListAsync(stop),
            await access
                .Owned(db.IncomingPapers)
                .Where(i => i.Number == null && i.ReturnedBecause == null)
                .OrderBy(i => i.Id)
                .Take(PaperDesk.Most)
                .Select(i => new ArrivedLine(i.Id, i.Mark, i.Kind, i.Title, i.Author, i.SentOn))
                .ToListAsync(stop)
        );
    }

    private IQueryable<DraftLine> Lines(IQueryable<PaperDraft> drafts) =>
        drafts.Select(d => new DraftLine(d.Id, d.Kind, d.Title, db.Bodies.Where(b => b.Id == d.OwnerId).Select(b => b.Name).First(), d.Stage)
        {
            Mark = db.OutgoingPapers.Where(e => e.Id == d.EntryId).Select(e => e.Mark).FirstOrDefault(),
            IssuedAs = d.IssuedAs,
            Until = d.OpinionsUntil,
        });
}
