using Dinh.App.Features.Search.FindPublic;
using Dinh.App.Web;
using Dinh.Data.Search;
using Dinh.Law;

namespace Dinh.App.Features.Search;

/// <summary>The search for machines: the same answer as on the page.</summary>
internal sealed class SearchEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(SearchLinks.Api, FindAsync)
            .WithTags("Search")
            .WithSummary(
                "Searches all that is public: q, kind, item, place or unit, from, to, state, order (relevance or day), page, after. Whoever follows `next` until it is null reads each result once."
            )
            .AllowAnonymous();

    private static async Task<FindingsJson> FindAsync(HttpContext context, FindPublicQuery query, CancellationToken stop)
    {
        var found = await query.ReadAsync(PublicAsk.Read(context.Request.Query), stop);
        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        return new(
            found.Total,
            found.Next is not null,
            found.Ask.Page,
            PublicAsk.PageSize,
            NextOf(found) is { } next ? site + SearchLinks.Api + next : null,
            [.. found.Lines.Select(l => LineOf(l, site))],
            [.. found.Kinds.Select(k => new GroupJson(k.Key, FoundKind.Of(k.Key)?.Name ?? new(k.Key, k.Key), k.Count))],
            [.. found.Items.Select(i => new GroupJson(i.Key, SearchWords.NameOfItem(i.Key), i.Count))]
        );
    }

    private static QueryString? NextOf(PublicFindings found)
    {
        var (ask, here) = (found.Ask, found.Ask.After is { } after ? $"{after}" : "");
        return !found.IsLastPage ? ask.ToQuery(("sau", here), ("trang", $"{ask.Page + 1}"))
            : found.Next is { } next ? ask.ToQuery(("sau", $"{next}"))
            : null;
    }

    private static LineJson LineOf(FoundLine line, string site) =>
        new(
            line.Kind,
            site + FoundKind.Of(line.Kind)?.Address(line.Key),
            string.Concat(line.Title.Select(p => p.Text)),
            line.UnitName,
            line.BodyName,
            line.ItemKey,
            line.Day,
            line.State,
            line.Former,
            line.InFile,
            line.Passage
        );

    internal sealed record GroupJson(string Key, Sentence Name, int Count);

    internal sealed record LineJson(
        string Kind,
        string Url,
        string Title,
        string Unit,
        string Body,
        string? Item,
        DateOnly Day,
        SearchState State,
        string? FormerUnit,
        string? InFile,
        IReadOnlyList<PassagePiece> Passage
    );

    internal sealed record FindingsJson(
        int Total,
        bool IsCapped,
        int Page,
        int Size,
        string? Next,
        IReadOnlyList<LineJson> Results,
        IReadOnlyList<GroupJson> Kinds,
        IReadOnlyList<GroupJson> Items
    );
}
