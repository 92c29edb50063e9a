using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Households.ListRolls;

/// <summary>The rolls of the reader's villages.</summary>
public sealed class ListRollsPage(ListRollsQuery rolls) : PageModel
{
    public RollList List { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken stop) => List = await rolls.ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(Id<Body> village, [FromServices] OpenRollHandler open, CancellationToken stop)
    {
        var (outcome, roll) = await open.HandleAsync(new(village), stop);
        if (outcome.Refusal is { } refusal)
        {
            List = await rolls.ReadAsync(stop);
            return this.Refuse(refusal);
        }

        return Redirect(HouseholdLinks.Roll(roll));
    }
}
