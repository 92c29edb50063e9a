using Dinh.App.Jobs;
using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Units.ImportUnits;

public sealed class TriedImportPage(OrderedImportsQuery imports, OrderImportHandler order) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public OrderedImport Import { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Import = await imports.GetAsync(Id, stop);

    /// <summary>How far it is, for the page that asks again and again; when it has ended the page is asked to come anew.</summary>
    public async Task<IActionResult> OnGetProgressAsync(CancellationToken stop)
    {
        Import = await imports.GetAsync(Id, stop);
        if (!Import.Job.IsOpen)
            Response.Headers["HX-Refresh"] = "true";
        return Partial("_ImportProgress", Import);
    }

    /// <summary>Tries the files once more with the answers.</summary>
    public Task<IActionResult> OnPostTryAsync(IReadOnlyList<string> key, IReadOnlyList<string> code, CancellationToken stop) =>
        OrderAsync(true, key, code, stop);

    /// <summary>Takes them.</summary>
    public Task<IActionResult> OnPostTakeAsync(CancellationToken stop) => OrderAsync(false, [], [], stop);

    private async Task<IActionResult> OrderAsync(bool dryRun, IReadOnlyList<string> keys, IReadOnlyList<string> codes, CancellationToken stop)
    {
        Import = await imports.GetAsync(Id, stop);
        if (!dryRun && !Import.MayBeTaken)
            return this.Refuse(new("units.not-tried"));
        if (keys.Count != codes.Count)
            return BadRequest();

        var answers = keys.Zip(codes).DistinctBy(a => a.First).ToDictionary(a => a.First, a => a.Second ?? "");
        return Redirect(UnitLinks.Import(await order.AgainAsync(Import.Order, dryRun, answers, stop)));
    }
}
