using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Features.Reports.LockRound;
using Dinh.App.Features.Reports.MergeReports;
using Dinh.App.Features.Reports.UrgeReports;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>A round with all its reports, for who receives them or passes them on.</summary>
public sealed class ReadRoundPage(ReadRoundQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<ReportRound> Id { get; set; }

    public RoundSheet Sheet { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAcceptAsync(List<Id<Report>> reports, [FromServices] AcceptReportsHandler accept, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return await AnswerAsync(
            await accept.HandleAsync(new(reports), stop),
            new($"Đã duyệt {reports.Distinct().Count()} báo cáo.", $"{reports.Distinct().Count()} reports are accepted."),
            stop
        );
    }

    public async Task<IActionResult> OnPostUrgeAsync([FromServices] UrgeReportsHandler urge, CancellationToken stop)
    {
        var (outcome, bodies) = await urge.HandleAsync(new(Id), stop);
        return await AnswerAsync(outcome, new($"Đã nhắc {bodies} nơi còn thiếu báo cáo.", $"{bodies} bodies were called on."), stop);
    }

    public async Task<IActionResult> OnPostMergeAsync(Id<Report> into, [FromServices] MergeReportsHandler merge, CancellationToken stop)
    {
        var (outcome, reports, kept) = await merge.HandleAsync(new(Id, into), stop);
        return await AnswerAsync(
            outcome,
            new(
                $"Đã tổng hợp {reports} báo cáo{(kept > 0 ? $"; {kept} số đã nhập tay được giữ nguyên" : "")}.",
                $"{reports} reports are merged{(kept > 0 ? $"; {kept} typed figures were left as they are" : "")}."
            ),
            stop
        );
    }

    public async Task<IActionResult> OnPostLockAsync(bool sure, [FromServices] LockRoundHandler handler, CancellationToken stop) =>
        await AnswerAsync(
            sure ? await handler.HandleAsync(new(Id), stop) : new Refusal("round.not-confirmed"),
            new("Đã khóa đợt; không số liệu nào đổi được nữa.", "The round is locked; nothing in it changes any more."),
            stop
        );

    public async Task<IActionResult> OnPostUnlockAsync(string? because, [FromServices] LockRoundHandler handler, CancellationToken stop) =>
        await AnswerAsync(await handler.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã mở khóa đợt.", "The round is unlocked."), stop);

    private async Task ShowAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, RoundFilter.Read(Request.Query), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(ReportLinks.Round(Id));
    }
}
