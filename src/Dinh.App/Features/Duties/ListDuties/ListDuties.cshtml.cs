using Dinh.App.Features.Duties.KeepView;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.ListDuties;

public sealed class ListDutiesPage(ListDutiesQuery list) : PageModel
{
    public Board Board { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Board = await list.ReadAsync(DutyFilter.Read(Request.Query), stop);

    public async Task<IActionResult> OnPostKeepAsync(string? name, Id<Body>? shareWith, [FromServices] KeepViewHandler keep, CancellationToken stop)
    {
        var filter = DutyFilter.Read(Request.Query);
        return await AnswerAsync(
            await keep.HandleAsync(new(Typed.Clean(name), filter.ToQuery(), shareWith), stop),
            filter,
            new("Đã lưu bộ lọc.", "The view is kept."),
            stop
        );
    }

    public async Task<IActionResult> OnPostDropAsync(Id<SavedView> view, [FromServices] DropViewHandler drop, CancellationToken stop)
    {
        var filter = DutyFilter.Read(Request.Query);
        return await AnswerAsync(await drop.HandleAsync(new(view), stop), filter, new("Đã bỏ bộ lọc.", "The view is removed."), stop);
    }

    /// <summary>This board in another order; the same column again turns it round.</summary>
    public string Sorted(string column) => DutyLinks.Board + (Board.Filter with { Sort = Board.Filter.Sort == column ? $"-{column}" : column }).ToQuery();

    public string? Order(string column) =>
        Board.Filter.Sort == column ? "ascending"
        : Board.Filter.Sort == $"-{column}" ? "descending"
        : "none";

    private async Task<IActionResult> AnswerAsync(Outcome outcome, DutyFilter filter, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Board = await list.ReadAsync(filter, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DutyLinks.Board + filter.ToQuery());
    }
}
