using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Leading.ReadLeader;

public sealed class ReadLeaderPage(ReadLeaderQuery read, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "sap")]
    public string? Sort { get; set; }

    public LeaderSheet Sheet { get; private set; } = null!;

    /// <summary>What an address may name as an order; anything else is the usual one.</summary>
    public string Order => Sort is { } sort && UnitRow.Sorts.Contains(sort) ? sort : UnitRow.Usual;

    public IEnumerable<Held> Others => access.Held.Where(h => access.Bodies.Contains(h.Body)).DistinctBy(h => h.Body);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await read.FindAsync(Body, Order, stop) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        return Page();
    }

    /// <summary>This page with the units in another order; the same column again turns it round.</summary>
    public string Sorted(string column) => LeadingLinks.Of(Sheet.Charge.Body, Order == $"-{column}" ? column : $"-{column}") + "#don-vi";

    public string AriaSort(string column) =>
        Order == column ? "ascending"
        : Order == $"-{column}" ? "descending"
        : "none";
}
