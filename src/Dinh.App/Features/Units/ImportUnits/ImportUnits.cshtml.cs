using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data.Jobs;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Units.ImportUnits;

[EnableRateLimiting(Limits.Upload)]
public sealed class ImportUnitsPage(OrderImportHandler order, OrderedImportsQuery imports) : PageModel
{
    public IReadOnlyList<Job> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Latest = await imports.LatestAsync(stop);

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile> files, CancellationToken stop)
    {
        if (files.Any(f => f.Length > OrderImportHandler.LargestFile))
            return await AgainAsync(new("units.list-too-large"), stop);

        var lists = new List<(string, byte[])>();
        foreach (var file in files)
        {
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, stop);
            lists.Add((NameOf(file.FileName), content.ToArray()));
        }

        var (job, refusal) = await order.TryAsync(lists, stop);
        return job is { } id ? Redirect(UnitLinks.Import(id)) : await AgainAsync(refusal!, stop);
    }

    private async Task<IActionResult> AgainAsync(Refusal refusal, CancellationToken stop)
    {
        Latest = await imports.LatestAsync(stop);
        return this.Refuse(refusal);
    }

    private static string NameOf(string sent)
    {
        var last = string.Concat(sent.Split('/', '\\')[^1].Where(c => !char.IsControl(c))).Trim();
        return last.Length is > 0 and <= 200 ? last : "danh-muc.csv";
    }
}
