using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>One line of what was made public last.</summary>
public sealed record NewItem(Id<Publication> Id, string Title, string Body, DateOnly On);

/// <summary>What was made public last, wherever it was.</summary>
[KeptPage]
public sealed class PublicItemsPage(DinhDb db) : PageModel
{
    private const int Most = 40;

    public IReadOnlyList<NewItem> Newest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(Below: ""));
        Newest = await db
            .Publications.OnThePortal()
            .OrderByDescending(p => p.PublishedAt)
            .Take(Most)
            .Select(p => new NewItem(p.Id, p.Title, db.Bodies.Where(b => b.Id == p.BodyId).Select(b => b.Name).First(), p.PublishedOn!.Value))
            .ToListAsync(stop);
    }
}
