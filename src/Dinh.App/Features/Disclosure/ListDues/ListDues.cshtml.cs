using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.ListDues;

/// <summary>What a body must make public in a year: what is due next comes first to the eye.</summary>
public sealed class ListDuesPage(ListDuesQuery list, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public DueSheet? Sheet { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Year is < 2023 or > 2200)
            return BadRequest();

        Sheet = await list.ReadAsync(Body, Year, stop);
        return Page();
    }

    /// <summary>A body that keeps no list yet takes it up.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Id<Body> body, [FromServices] OpenListHandler open, CancellationToken stop)
    {
        await open.HandleAsync(body, stop);
        this.Say(new("Đã mở danh mục công khai của năm.", "The year’s list is open."));
        return Redirect($"{DisclosureLinks.List}?co-quan={body}");
    }
}
