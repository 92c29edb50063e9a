using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Administration.RetryJob;
using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Administration.ListJobs;

public sealed class ListJobsPage(ListJobsQuery jobs, RetryJobHandler retry) : PageModel
{
    public const string Address = "/quan-tri/viec-nen";

    [BindProperty(SupportsGet = true, Name = "loc")]
    [StringLength(40)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    public JobCounts Counts { get; private set; } = null!;

    public IReadOnlyList<JobLine> Jobs { get; private set; } = [];

    public IReadOnlyList<JobLine> Recurring { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid job, CancellationToken stop)
    {
        if ((await retry.HandleAsync(job, stop)).Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Việc sẽ được làm lại ngay.", "It is tried again at once."));
        return Redirect(Address);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Counts = await jobs.CountAsync(stop);
        (Jobs, Total) = await jobs.FindAsync(Filter ?? JobFilters.All, Number, stop);
        Recurring = await jobs.RecurringAsync(stop);
    }
}
