using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Households.ListHousehold;

/// <summary>One household is written into the roll by hand.</summary>
public sealed class ListHouseholdPage(ListHouseholdHandler list, ReadRollQuery read, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<HouseholdRoll> Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Born { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public RollView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        View = await read.ReadAsync(Id, stop);
        On = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        View = await read.ReadAsync(Id, stop);
        if (!ModelState.IsValid)
            return Page();
        var (outcome, key) = await list.HandleAsync(new(Id, new(Name, Born, Phone), Address, Note, On ?? clock.Today), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi hộ vào sổ.", "The household is listed."));
        return Redirect(HouseholdLinks.Household(key));
    }
}
