using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ListReports;

public sealed class ListReportsPage(ListReportsQuery list) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public ReportsSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        Sheet = await list.ReadAsync(Number, stop);
        return Page();
    }
}
