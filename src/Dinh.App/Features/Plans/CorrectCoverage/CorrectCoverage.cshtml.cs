using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.CorrectCoverage;

public sealed class CorrectCoveragePage(CoverageCellQuery cells, CorrectCoverageHandler correct) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Plan> Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "row")]
    public int Row { get; set; }

    [BindProperty(SupportsGet = true, Name = "column")]
    public int Column { get; set; }

    public CellSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await cells.ReadAsync(Id, Row, Column, stop);

    /// <param name="mark">What is said; without it the rule stands again.</param>
    public async Task<IActionResult> OnPostAsync(CoverageMark? mark, IReadOnlyList<Id<PlanEntry>> entries, string? reason, CancellationToken stop)
    {
        var outcome = await correct.HandleAsync(new(Id, Row, Column, mark, entries, reason), stop);
        if (outcome.Refusal is not { } refusal)
        {
            this.Say(new("Đã ghi lại, và nhớ cho những lần đối chiếu sau.", "Written down, and remembered when the plans are compared again."));
            return Redirect(PlanLinks.Cell(Id, Row, Column));
        }

        Sheet = await cells.ReadAsync(Id, Row, Column, stop);
        return this.Refuse(refusal);
    }
}
