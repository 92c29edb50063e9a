using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Disclosure.GoElsewhere;
using Dinh.App.Features.Duties;
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

    /// <summary>The body makes public elsewhere.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync(Id<Body> body, string? place, [FromServices] GoElsewhereHandler go, CancellationToken stop)
    {
        var outcome = await go.HandleAsync(new(body, Typed.Clean(place)), stop);
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await list.ReadAsync(body, null, stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã ghi nơi công khai khác; danh mục ở đây được đóng.", "The other place is recorded; the list here is closed."));
        return Redirect($"{DisclosureLinks.List}?co-quan={body}");
    }

    /// <summary>It makes public here again.</summary>
    public async Task<IActionResult> OnPostHereAsync(Id<Body> body, [FromServices] ComeBackHandler back, CancellationToken stop)
    {
        await back.HandleAsync(body, stop);
        this.Say(new("Từ nay công khai tại đây; mở danh mục của năm để bắt đầu.", "From now on it is made public here; open the year’s list to begin."));
        return Redirect($"{DisclosureLinks.List}?co-quan={body}");
    }

    /// <summary>A body that keeps no list yet takes it up.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Id<Body> body, [FromServices] OpenListHandler open, CancellationToken stop)
    {
        await open.HandleAsync(body, stop);
        this.Say(new("Đã mở danh mục công khai của năm.", "The year’s list is open."));
        return Redirect($"{DisclosureLinks.List}?co-quan={body}");
    }
}
