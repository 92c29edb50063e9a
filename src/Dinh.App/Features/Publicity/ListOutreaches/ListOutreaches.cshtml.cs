using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ListOutreaches;

/// <summary>Everything that was done, newest first, by channel and days.</summary>
public sealed class ListOutreachesPage(DinhDb db, Access access) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "kenh")]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Outreach> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var (from, to) = (From, To);
        var found = access.Visible(db.Outreaches).AsNoTracking();
        if (PublicityChannels.Find(Channel ?? "") is { Key: var channel })
            found = found.Where(o => o.Channel == channel);
        if (from is not null)
            found = found.Where(o => o.On >= from);
        if (to is not null)
            found = found.Where(o => o.On <= to);

        Total = await found.CountAsync(stop);
        Lines = await found.OrderByDescending(o => o.On).ThenByDescending(o => o.Id).Skip((Number - 1) * Size).Take(Size).ToListAsync(stop);
    }
}
