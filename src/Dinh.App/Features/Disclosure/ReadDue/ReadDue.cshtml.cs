using Dinh.App.Features.Disclosure.BeginDue;
using Dinh.App.Features.Disclosure.WriteList;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.ReadDue;

/// <summary>One thing that is due: by when, why, in which forms; and what can be done about it.</summary>
public sealed class ReadDuePage(ReadDueQuery read, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<DueDisclosure> Id { get; set; }

    public DueDetail Detail { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>Made when the form is shown, so that the same form sent twice is one event.</summary>
    public Id<AwaitedEvent> EventKey { get; } = Id<AwaitedEvent>.New();

    public async Task OnGetAsync(CancellationToken stop) => Detail = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostBeginAsync(
        Id<AwaitedEvent> key,
        DateOnly? on,
        string? paper,
        [FromServices] BeginDueHandler begin,
        CancellationToken stop
    )
    {
        var text = Typed.Clean(paper);
        var outcome = on is { } day
            ? await begin.HandleAsync(new(Id, key, day, text.Length == 0 ? null : text), stop)
            : new Refusal("disclosure.day-in-future");
        return await AnswerAsync(outcome, new("Đã ghi ngày; hạn công khai được tính từ ngày ấy.", "The day is recorded; the days count from it."), stop);
    }

    /// <summary>The list, plan or report is drafted from the records.</summary>
    public async Task<IActionResult> OnPostDraftAsync([FromServices] BeginListPaperHandler begin, CancellationToken stop)
    {
        var begun = await begin.HandleAsync(new(Id), stop);
        if (begun.Paper is not { } paper)
            return await AnswerAsync(begun.Refusal!, new("", ""), stop);

        this.Say(
            new(
                "Đã lập dự thảo từ hồ sơ. Đọc lại, sửa lời nếu cần, trình ký; ban hành xong thì được công khai và nhiệm vụ được ghi nhận.",
                "It is drafted from the records. Read it over, mend its words, submit it; once issued it is made public and the duty follows."
            )
        );
        return Redirect(PaperLinks.Draft(paper));
    }

    public async Task<IActionResult> OnPostNothingAsync(string? because, [FromServices] SayNothingHandler say, CancellationToken stop) =>
        await AnswerAsync(await say.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã ghi: không phát sinh.", "Recorded: nothing arose."), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Detail = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DisclosureLinks.Due(Id));
    }
}
