using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ReadCoverage;

public sealed class ReadCoveragePage(ReadCoverageQuery coverage) : PageModel
{
    /// <summary>Only what is missing.</summary>
    [BindProperty(SupportsGet = true, Name = "thieu")]
    public bool OnlyHoles { get; set; }

    public CoverageSheet All { get; private set; } = null!;

    public CoverageSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(Id<Plan> id, CancellationToken stop)
    {
        All = await coverage.ReadAsync(id, stop);
        Sheet = OnlyHoles ? All.OnlyHoles() : All;
    }
}
