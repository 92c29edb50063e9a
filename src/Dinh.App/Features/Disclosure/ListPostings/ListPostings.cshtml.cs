using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ListPostings;

/// <summary>One sheet on one wall, or that is to hang there.</summary>
public sealed record Posting(Id<Publication> Publication, string Title, string Place, DateOnly? From, int? Days)
{
    /// <summary>The last day of those that the plan gives it; null for good.</summary>
    public DateOnly? StaysUntil => From is { } from && Days is { } days ? from.AddDays(days - 1) : null;

    public int ShownDays(DateOnly today) => From is { } from ? Math.Max(0, today.DayNumber - from.DayNumber + 1) : 0;
}

/// <summary>What hangs now in all places of the reader's bodies.</summary>
public sealed class PostingsQuery(DinhDb db, Access access)
{
    private const int Most = 1000;

    /// <summary>What has not come down: first what has hung longest, then what is still to be put up.</summary>
    public Task<List<Posting>> HangingAsync(CancellationToken stop)
    {
        var mine = access.Reads;
        return db
            .Publications.Where(p => mine.Contains(p.BodyId) && p.State == PublicationState.Published)
            .SelectMany(p => p.Showings.Where(s => s.Form == DisclosureForm.Posting && s.Until == null), (Publication, Showing) => new { Publication, Showing })
            .OrderBy(r => r.Showing.From == null)
            .ThenBy(r => r.Showing.From)
            .ThenBy(r => r.Publication.Title)
            .ThenBy(r => r.Showing.Place)
            .Take(Most)
            .Select(r => new Posting(r.Publication.Id, r.Publication.Title, r.Showing.Place, r.Showing.From, r.Showing.Days))
            .ToListAsync(stop);
    }
}

/// <summary>Where things hang now, for how many days, and which may come down.</summary>
public sealed class ListPostingsPage(PostingsQuery postings, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Posting> All { get; private set; } = [];

    public DateOnly Today => clock.Today;

    /// <summary>Whose days are over.</summary>
    public IReadOnlyList<Posting> Due => [.. All.Where(p => p.StaysUntil < Today)];

    public IReadOnlyList<Posting> Hanging => [.. All.Where(p => p.From is not null && !(p.StaysUntil < Today))];

    public IReadOnlyList<Posting> Missing => [.. All.Where(p => p.From is null)];

    public async Task OnGetAsync(CancellationToken stop) => All = await postings.HangingAsync(stop);
}
