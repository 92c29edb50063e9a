using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.ReviewActs;

public sealed class ListReviewsPage(ReadReviewQuery reviews, OpenReviewHandler open, Access access, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ReviewLine> Reviews { get; private set; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; private set; } = [];

    public IReadOnlyList<Held> Bodies => [.. access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body)];

    public Id<ActReview> Key { get; } = Id<ActReview>.New();

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => (Reviews, Tasks) = (await reviews.ListAsync(stop), await reviews.TasksAsync(stop));

    public async Task<IActionResult> OnPostAsync(Id<ActReview> key, Id<Body> owner, int year, DateOnly? due, Id<Duty>? planDuty, CancellationToken stop)
    {
        // An option without a value arrives as a key of zeros.
        var asked = planDuty is { Value: var value } && value != default ? planDuty : null;
        var outcome =
            due is { } day && year is >= 2023 and <= 2100 ? await open.HandleAsync(new(key, owner, year, day, asked), stop) : new(new("local-act.day-needed"));
        if (outcome.Refusal is { } refusal)
        {
            await OnGetAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã mở danh sách rà soát.", "The list is open."));
        return Redirect(LocalActLinks.Review(key));
    }
}
