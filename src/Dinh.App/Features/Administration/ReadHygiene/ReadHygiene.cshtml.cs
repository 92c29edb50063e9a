using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Administration.ReadHygiene;

public sealed class ReadHygienePage(ReadHygieneQuery hygiene) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loc")]
    [StringLength(40)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    [StringLength(100)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public OneTimePassword? Once { get; private set; }

    public Hygiene Hygiene { get; private set; } = null!;

    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        Once = OneTimePassword.Take(TempData);
        Hygiene = await hygiene.ReadAsync(stop);
        (Accounts, Total) = await hygiene.FindAsync(Filter ?? AccountFilters.All, Search, Number, stop);
        return Page();
    }
}
