using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>The counted figures of a report with the records behind them, and the button that counts again.</summary>
public sealed class CountReportPage(CountedFiguresQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public CountedSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostAsync([FromServices] CountReportHandler count, CancellationToken stop)
    {
        if ((await count.HandleAsync(new(Id), stop)).Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã đếm lại; giá trị đã gõ được giữ, số đếm đứng bên cạnh.", "Counted again; typed values stay, with the count beside them."));
        return Redirect(ReportLinks.Counted(Id));
    }
}
