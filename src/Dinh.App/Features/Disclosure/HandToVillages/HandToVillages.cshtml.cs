using Dinh.App.Features.Duties;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>Handing something public to village heads, and following who has confirmed.</summary>
public sealed class HandToVillagesPage(HandoversQuery read, HandToVillagesHandler hand, FollowHandoverHandler follow, TimeProvider clock) : PageModel
{
    /// <summary>How long one waits for a head before reminding, where nothing else is said.</summary>
    public const int UsualPatience = 3;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Publication> Id { get; set; }

    public HandoverSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostHandAsync(List<Id<Body>>? villages, int days, CancellationToken stop) =>
        await AnswerAsync(
            await hand.HandleAsync(new(Id, villages ?? [], days), stop),
            new("Đã giao. In phiếu hoặc gửi thư cho người chưa có tài khoản.", "It is handed over. Print the sheets, or mail those without an account."),
            stop
        );

    public async Task<IActionResult> OnPostSignedAsync(Id<VillageHandover> handover, string? name, CancellationToken stop) =>
        await AnswerAsync(
            await follow.SignedAsync(Id, handover, Typed.Clean(name), stop),
            new("Đã ghi chữ ký trên giấy.", "The signature on paper is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostMailAsync(Id<VillageHandover> handover, string? address, CancellationToken stop) =>
        await AnswerAsync(
            await follow.MailAsync(Id, handover, Typed.Clean(address), stop),
            new("Thư đang được gửi; đường dẫn cũ trong thư trước không dùng được nữa.", "The message is on its way; the link in an earlier one has ended."),
            stop
        );

    public async Task<IActionResult> OnPostRemindedAsync(Id<VillageHandover> handover, CancellationToken stop) =>
        await AnswerAsync(await follow.RemindedAsync(Id, handover, stop), new("Đã ghi việc nhắc.", "The reminder is noted."), stop);

    /// <summary>The sheets hold secrets that are kept nowhere, so they are made when they are printed.</summary>
    public async Task<IActionResult> OnPostSheetsAsync(string? format, CancellationToken stop)
    {
        var sheets = await follow.SheetsAsync(Id, stop);
        if (sheets.Count == 0)
            return await AnswerAsync(new Refusal("handover.confirmed"), new("", ""), stop);

        var printer = HttpContext.RequestServices.GetRequiredService<PdfPrinter>();
        var paper = await printer.WriteAsync(
            await read.SheetsAsync(Id, sheets, stop),
            "phieu-giao",
            format == WrittenPaper.Docx ? WrittenPaper.Docx : WrittenPaper.Pdf,
            stop
        );
        return paper is null ? await AnswerAsync(new Refusal("notice.no-printer"), new("", ""), stop) : File(paper.Content, paper.Type, paper.Name);
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DisclosureLinks.HandOver(Id));
    }
}
