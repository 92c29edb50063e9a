using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reminding.WatchLetters;

public sealed class WatchLettersPage(WatchLettersQuery letters) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<WatchedLetter> Letters { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        (Letters, Total) = await letters.FindAsync(Number, stop);
        return Page();
    }
}
