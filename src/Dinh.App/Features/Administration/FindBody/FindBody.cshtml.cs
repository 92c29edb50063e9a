using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Administration.FindBody;

public sealed class FindBodyPage(FindBodyQuery bodies) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    [StringLength(100)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        (Bodies, Total) = await bodies.FindAsync(Search, Number, stop);
        return Page();
    }
}
