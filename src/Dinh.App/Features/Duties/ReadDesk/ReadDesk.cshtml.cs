using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.ReadDesk;

public sealed class ReadDeskPage(ReadDeskQuery read, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    public DeskSheet Sheet { get; private set; } = null!;

    public DeskGroup? Only => Group is not null && DeskGroups.Names.TryGetValue(Group, out var group) ? group : null;

    public IEnumerable<Held> Others => access.Held.Where(h => access.Bodies.Contains(h.Body)).DistinctBy(h => h.Body);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await read.FindAsync(Body, Only, stop) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        return Page();
    }

    /// <summary>This desk with one heap only; the same heap again shows all.</summary>
    public string Toggle(string group) => $"{DutyLinks.DeskOf(Sheet.Held.Body)}{(Group == group ? "" : $"&nhom={group}")}";
}
