using Dinh.App.Features.Leading.ReadLeader;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Leading.UrgeBody;

/// <summary>What would be told, and to how many, before one calls; the button on the leader's page sends here at once.</summary>
public sealed class UrgeBodyPage(UrgeBodyHandler urge, UrgeSheetQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "cua")]
    public Id<Body> From { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body> Late { get; set; }

    public UrgeSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(From, Late, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (outcome, urged) = await urge.HandleAsync(new(From, Late), stop);
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(From, Late, stop);
            return this.Refuse(refusal);
        }

        this.Say(LeadingWords.Told(urged));
        return Redirect(LeadingLinks.Of(From));
    }
}
