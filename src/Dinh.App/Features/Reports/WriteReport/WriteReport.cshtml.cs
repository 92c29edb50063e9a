using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>The report in words: each number linked to what it comes from, each part to be written anew, and its way to a paper.</summary>
public sealed class WriteReportPage(WrittenReportQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public WrittenReportSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostDraftAsync([FromServices] WriteReportHandler write, CancellationToken stop) =>
        await AnswerAsync(
            await write.HandleAsync(new(Id), stop),
            new("Đã soạn lời văn từ số liệu; phần bạn đã sửa được giữ nguyên.", "Drafted from the figures; what you wrote was kept."),
            stop
        );

    public async Task<IActionResult> OnPostRewordAsync(string? part, string? words, [FromServices] RewordReportHandler reword, CancellationToken stop) =>
        await AnswerAsync(await reword.HandleAsync(new(Id, part ?? "", Typed.Clean(words)), stop), new("Đã lưu phần vừa sửa.", "The part is saved."), stop);

    public async Task<IActionResult> OnPostSignAsync([FromServices] BeginReportPaperHandler begin, CancellationToken stop)
    {
        var begun = await begin.HandleAsync(new(Id), stop);
        if (begun.Paper is not { } paper)
            return await AnswerAsync(begun.Refusal!, new("", ""), stop);

        this.Say(
            new("Đã lập dự thảo văn bản; kiểm tra nơi nhận, người ký rồi trình ký.", "The paper draft is made; look at recipients and signer, then submit it.")
        );
        return Redirect(PaperLinks.Draft(paper));
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(ReportLinks.Written(Id));
    }
}
