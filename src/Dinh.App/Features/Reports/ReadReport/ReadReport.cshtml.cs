using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>One report with its way, and the forms of who sends it, passes it on and receives it.</summary>
public sealed class ReadReportPage(ReadReportQuery read, PartFiguresQuery parts, ReportsBelowQuery below) : PageModel
{
    private const int LongestWords = 2000;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public ReportSheet Sheet { get; private set; } = null!;

    /// <summary>What the former units that it covers had filed.</summary>
    public PartFigures Parts { get; private set; } = PartFigures.None;

    /// <summary>The reports whose figures went into this one.</summary>
    public IReadOnlyList<BelowRound> Below { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public Task<IActionResult> OnPostSendAsync(bool sure, [FromServices] SendReportHandler send, CancellationToken stop) =>
        DoAsync(
            null,
            _ => send.HandleAsync(new(Id, null, sure), stop),
            new("Đã gửi báo cáo; nhiệm vụ đã xong.", "The report is sent and the duty done."),
            stop
        );

    public Task<IActionResult> OnPostNothingAsync(string? because, bool sure, [FromServices] SendReportHandler send, CancellationToken stop) =>
        DoAsync(
            because,
            words => send.HandleAsync(new(Id, words, sure), stop),
            new("Đã báo cáo không phát sinh.", "It is reported that there was nothing."),
            stop
        );

    public Task<IActionResult> OnPostPassOnAsync(string? words, [FromServices] PassOnReportHandler pass, CancellationToken stop) =>
        DoAsync(words, said => pass.HandleAsync(new(Id, said), stop), new("Đã chuyển lên nơi nhận.", "It is passed on to the receiver."), stop);

    public Task<IActionResult> OnPostAcceptAsync([FromServices] AcceptReportsHandler accept, CancellationToken stop) =>
        DoAsync(null, _ => accept.HandleAsync(new([Id]), stop), new("Đã duyệt.", "It is accepted."), stop);

    public Task<IActionResult> OnPostReturnAsync(string? because, [FromServices] ReturnReportHandler giveBack, CancellationToken stop) =>
        DoAsync(
            because,
            words => giveBack.HandleAsync(new(Id, [], words), stop),
            new("Đã trả lại kèm lý do; việc của nơi gửi mở lại.", "It is returned with the reason; the duty is open again."),
            stop
        );

    /// <summary>Accepts the sections that were marked, and gives the others back with their reasons.</summary>
    public Task<IActionResult> OnPostPartAsync(
        List<string> sections,
        List<string> accepted,
        List<string?> words,
        [FromServices] ReturnReportHandler giveBack,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(words);
        var verdicts = sections.Select((s, at) => new SectionVerdict(s, accepted.Contains(s), Typed.Clean(words.ElementAtOrDefault(at)))).ToList();
        return DoAsync(
            null,
            _ => GiveBackAsync(giveBack, verdicts, stop),
            new("Đã duyệt những mục đã chọn; các mục còn lại được trả lại.", "The marked sections are accepted; the others are returned."),
            stop
        );
    }

    private async Task<Outcome> GiveBackAsync(ReturnReportHandler giveBack, List<SectionVerdict> verdicts, CancellationToken stop)
    {
        if (verdicts.Count == 0)
            return new Refusal("report.no-such-section");
        if (verdicts.Exists(v => v.Words.Length > LongestWords))
            return new Refusal("report.words-too-long");

        return await giveBack.HandleAsync(new(Id, verdicts, ""), stop);
    }

    public Task<IActionResult> OnPostReopenAsync(string? because, [FromServices] ReopenReportHandler reopen, CancellationToken stop) =>
        DoAsync(because, words => reopen.HandleAsync(new(Id, words), stop), new("Đã mở lại, kèm lý do.", "It is open again, with the reason."), stop);

    private async Task<IActionResult> DoAsync(string? typed, Func<string, Task<Outcome>> deed, Sentence done, CancellationToken stop)
    {
        var words = Typed.Clean(typed);
        var outcome = words.Length > LongestWords ? new Refusal("report.words-too-long") : await deed(words);
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(ReportLinks.Of(Id));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Sheet = await read.ReadAsync(Id, stop);
        Parts = await parts.OfAsync(Sheet, stop);
        Below = await below.OfAsync(Sheet.Report, stop);
    }
}
