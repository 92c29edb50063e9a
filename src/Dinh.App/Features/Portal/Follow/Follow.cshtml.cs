using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Where anybody asks to be written to about one board, one village or one item.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class FollowPage(DinhDb db, AskToFollowHandler ask, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Id<AdministrativeUnit> Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Id<Body>? Village { get; set; }

    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Item { get; set; }

    [BindProperty]
    public string Address { get; set; } = "";

    /// <summary>A field that people do not see and machines fill in.</summary>
    [BindProperty(Name = "website")]
    public string? Website { get; set; }

    public string UnitName { get; private set; } = "";

    public string? VillageName { get; private set; }

    public Sentence? ItemName => Item is null ? null : DisclosureItems.All.FirstOrDefault(i => i.Key == Item)?.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop))
            return NotFound();
        if (!string.IsNullOrEmpty(Website))
            return Said();

        var outcome = await ask.HandleAsync(new(Unit, Village, string.IsNullOrWhiteSpace(Item) ? null : Item, Address ?? "", words.Code), stop);
        return outcome.Refusal is { } refusal ? this.Refuse(refusal) : Said();
    }

    private RedirectResult Said()
    {
        this.Say(
            new(
                "Đã nhận. Nếu địa chỉ đúng, một thư hỏi lại sẽ đến trong ít phút; chỉ sau khi bạn đồng ý trong thư đó mới có thư tiếp theo.",
                "Taken. If the address is right, a letter that asks back comes within minutes; only after you agree there do others follow."
            )
        );
        return Redirect(PortalLinks.Follow(Unit, Village, Item));
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (await db.Units.Where(u => u.Id == Unit).Select(u => u.Name).FirstOrDefaultAsync(stop) is not { } name)
            return false;

        UnitName = name;
        if (Village is { } village)
            VillageName = (await db.VillageAsync(village, stop)).Name;
        return true;
    }
}
