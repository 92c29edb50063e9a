using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.CompareReports;

/// <summary>The reports of a round laid beside each other, so that what is odd is seen before it is accepted.</summary>
public sealed class CompareReportsPage(CompareReportsQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<ReportRound> Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public CompareSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        Sheet = await read.ReadAsync(Id, Number, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostClearAsync([FromServices] AcceptClearHandler accept, CancellationToken stop)
    {
        var (outcome, accepted, left) = await accept.HandleAsync(new(Id), stop);
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, 1, stop);
            return this.Refuse(refusal);
        }

        this.Say(
            new(
                $"Đã duyệt {accepted} báo cáo không có điểm cần xem{(left > 0 ? $"; {left} báo cáo còn chờ xem từng điểm" : "")}.",
                $"{accepted} reports with nothing to look at are accepted{(left > 0 ? $"; {left} still wait" : "")}."
            )
        );
        return Redirect(left > 0 ? ReportLinks.Compared(Id) : ReportLinks.Round(Id));
    }
}
