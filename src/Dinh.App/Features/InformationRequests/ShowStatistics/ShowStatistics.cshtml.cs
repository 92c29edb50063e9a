using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.InformationRequests.ShowStatistics;

/// <summary>How a body answers what it is asked, for everybody.</summary>
[KeptPage("nam")]
public sealed class ShowStatisticsPage(StatisticsQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "body")]
    public Id<Body> Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public RequestFigures Figures { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Year is < 2018 or > 2200)
            return BadRequest();

        await HttpContext.KeepAsync(new(PublicPlaces.Of(Body)));
        if (await read.ReadAsync(Body, Year, stop) is not { } figures)
            return NotFound();

        Figures = figures;
        return Page();
    }
}
