using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.CountPapers;

/// <summary>Papers that the bodies issued within the window; their kind is the letters of it: "KH", "BC".</summary>
internal sealed class PapersIssued(DinhDb db) : ICounted
{
    public string Name => "papers.issued";

    public IReadOnlyCollection<string> Kinds => PaperLetters.All;

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db
            .Papers.Where(r => bodies.Contains(r.IssuerId) && r.Number != "" && r.IssuedOn <= to)
            .Select(r => r.IssuerId)
            .Distinct()
            .ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var papers = await db
            .Papers.AsNoTracking()
            .Where(p => bodies.Contains(p.IssuerId) && p.Number != "" && p.IssuedOn >= from && p.IssuedOn <= to)
            .OrderBy(p => p.IssuedOn)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        return
        [
            .. papers.Select(p => new CountedRecord(p.IssuerId, $"paper:{p.Id}", $"{p.Name} {p.Title}", p.IssuedOn)
            {
                Link = PaperLinks.Paper(p.Id),
                Kind = PaperLetters.Of(p.Kind),
            }),
        ];
    }
}

/// <summary>Papers that arrived within the window and were given a number.</summary>
internal sealed class PapersReceived(DinhDb db) : ICounted
{
    public string Name => "papers.received";

    public IReadOnlyCollection<string> Kinds => PaperLetters.All;

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db.IncomingPapers.Where(r => bodies.Contains(r.OwnerId) && r.ArrivedOn <= to).Select(r => r.OwnerId).Distinct().ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var papers = await db
            .IncomingPapers.AsNoTracking()
            .Where(p => bodies.Contains(p.OwnerId) && p.ArrivedOn >= from && p.ArrivedOn <= to)
            .OrderBy(p => p.ArrivedOn)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        return
        [
            .. papers.Select(p => new CountedRecord(p.OwnerId, $"incoming:{p.Id}", $"{p.Mark} {p.Title}", p.ArrivedOn!.Value)
            {
                Link = PaperLinks.Received(p.Id),
                Kind = PaperLetters.Of(p.Kind),
            }),
        ];
    }
}

internal static class PaperLetters
{
    public static IReadOnlyCollection<string> All => [.. PaperKind.All.Select(k => Of(k.Name)).Distinct()];

    /// <summary>An official letter has no letters of its own; it is counted as "CV".</summary>
    public static string Of(string kind) =>
        PaperKind.Find(kind) switch
        {
            null => kind,
            { Letters: "" } => "CV",
            { Letters: var letters } => letters,
        };
}
