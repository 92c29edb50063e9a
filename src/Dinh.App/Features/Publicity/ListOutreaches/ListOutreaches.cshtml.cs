using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.ListOutreaches;

/// <summary>Everything that was done, newest first, by channel, group, village and days.</summary>
public sealed class ListOutreachesPage(ListOutreachesQuery outreaches) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "kenh")]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public string? Village { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Outreach> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<string> Villages { get; private set; } = [];

    public bool IsFiltered => From is not null || To is not null || new[] { Channel, Group, Village }.Any(f => !string.IsNullOrEmpty(f));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        (Lines, Total) = await outreaches.ReadAsync(new(Channel, Group, Village, From, To), (Number - 1) * Size, Size, stop);
        Villages = await outreaches.VillagesAsync(stop);
    }
}
