using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity;

internal static class ArticlesOnThePortal
{
    /// <summary>All that went out, also what was withdrawn: its place stays.</summary>
    public static IQueryable<Article> WentOut(this IQueryable<Article> articles) => articles.Where(a => a.PublishedAt != null);

    /// <summary>What is public now; also what stands while its correction waits to be approved.</summary>
    public static IQueryable<Article> OnThePortal(this IQueryable<Article> articles) =>
        articles.Where(a => a.PublishedAt != null && a.State != ArticleState.Withdrawn);
}

/// <summary>One line of a public list.</summary>
public sealed record PublicLine(Id<Article> Id, string Title, ArticleKind Kind, string BodyName, DateOnly On);

public sealed record PublicList(IReadOnlyList<PublicLine> Lines, int Total, int Number)
{
    public const int Size = 30;
}

/// <summary>What everybody sees of a text; of one that was withdrawn only that it stood there, and why it does not.</summary>
public sealed record PublicSheet(Article Article, string BodyName, Id<AdministrativeUnit> Unit, string UnitName);

public sealed class PublicArticlesQuery(DinhDb db)
{
    /// <summary>What is public, newest first: everywhere, or of some units; of one kind, or all.</summary>
    public async Task<PublicList> ListAsync(IReadOnlyCollection<Id<AdministrativeUnit>>? units, string? kind, int number, CancellationToken stop)
    {
        number = Math.Clamp(number, 1, 100_000);
        var found = db.Articles.OnThePortal();
        if (units is not null)
        {
            var paths = await db.Units.Where(u => units.Contains(u.Id)).Select(u => u.Path).ToListAsync(stop);
            found = found.Where(a => paths.Contains(a.UnitPath));
        }

        if (PublicityWords.Kinds.TryGetValue(kind ?? "", out var sort))
            found = found.Where(a => a.Kind == sort);

        var lines = await found
            .OrderByDescending(a => a.PublishedAt)
            .ThenByDescending(a => a.Id)
            .Skip((number - 1) * PublicList.Size)
            .Take(PublicList.Size)
            .Select(a => new PublicLine(a.Id, a.Title, a.Kind, db.Bodies.Where(b => b.Id == a.BodyId).Select(b => b.Name).First(), a.PublishedOn!.Value))
            .ToListAsync(stop);
        return new(lines, await found.CountAsync(stop), number);
    }

    /// <summary>Below whose unit a text stands that went out.</summary>
    public async Task<string> PathAsync(Id<Article> id, CancellationToken stop) =>
        await db.Articles.WentOut().Where(a => a.Id == id).Select(a => a.UnitPath).FirstOrDefaultAsync(stop)
        ?? throw new NoSuchRecordException($"article {id}");

    public async Task<PublicSheet> ReadAsync(Id<Article> id, CancellationToken stop)
    {
        var article = await db.Articles.WentOut().AsNoTracking().GetAsync(id, stop);
        var place = await db.PlacedAsync(article.BodyId, stop);
        return new(article, place.Name, place.UnitId, place.Unit);
    }

    /// <summary>The file that stands under that hash in the newest version of what is public.</summary>
    public async Task<(string Hash, string Name)> FileAsync(Id<Article> id, string hash, CancellationToken stop)
    {
        var article = await db.Articles.OnThePortal().AsNoTracking().GetAsync(id, stop);
        var file = article.Newest!.Files.FirstOrDefault(f => f.Hash == hash) ?? throw new NoSuchRecordException($"file {hash}");
        return (file.Hash, file.Name);
    }
}
