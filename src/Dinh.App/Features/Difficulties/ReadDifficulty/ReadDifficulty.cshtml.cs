using Dinh.App.Features.Difficulties.AnswerDifficulty;
using Dinh.App.Features.Difficulties.CloseDifficulty;
using Dinh.App.Features.Difficulties.MergeDifficulties;
using Dinh.App.Features.Difficulties.PassUpDifficulty;
using Dinh.App.Features.Difficulties.TakeDifficulty;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Difficulties.ReadDifficulty;

/// <summary>One difficulty with its way, and the forms of who answers and of who asked.</summary>
public sealed class ReadDifficultyPage(ReadDifficultyQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Difficulty> Id { get; set; }

    public DifficultySheet Sheet { get; private set; } = null!;

    /// <summary>What was typed into the answer, when it was refused.</summary>
    public AnswerForm Typing { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostTakeAsync(DateOnly? day, string? because, [FromServices] TakeDifficultyHandler take, CancellationToken stop) =>
        await AnswerAsync(
            day is { } promised ? await take.HandleAsync(new(Id, promised, Typed.Clean(because)), stop) : new Refusal("difficulty.day-needed"),
            new("Đã hẹn ngày trả lời; việc trả lời đứng trên bàn làm việc.", "The day is named; the answer stands on the desk as a duty."),
            stop
        );

    public async Task<IActionResult> OnPostAnswerAsync(
        [Bind(Prefix = "Form")] AnswerForm form,
        [FromServices] AnswerDifficultyHandler answer,
        CancellationToken stop
    )
    {
        Typing = form;
        return await AnswerAsync(
            form.IsSure ? await answer.HandleAsync(new(Id, form.Given, await form.FileAsync(stop)), stop) : new Refusal("difficulty.not-confirmed"),
            new("Đã trả lời tất cả các cơ quan cùng hỏi.", "All who asked the same are answered."),
            stop
        );
    }

    public async Task<IActionResult> OnPostPassUpAsync(Id<Body> to, string? because, [FromServices] PassUpDifficultyHandler pass, CancellationToken stop) =>
        await AnswerAsync(
            await pass.HandleAsync(new(Id, to, Typed.Clean(because)), stop),
            new("Đã chuyển lên; các cơ quan đã hỏi thấy ngay.", "It was passed up; all who asked see it."),
            stop
        );

    public async Task<IActionResult> OnPostTakeOutAsync(
        Id<Difficulty> member,
        string? because,
        [FromServices] TakeOutDifficultyHandler takeOut,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await takeOut.HandleAsync(new(member, Typed.Clean(because)), stop),
            new("Đã tách ra trả lời riêng.", "It was taken out, to be answered by itself."),
            stop
        );

    public async Task<IActionResult> OnPostTakenAsync([FromServices] CloseDifficultyHandler close, CancellationToken stop) =>
        await AnswerAsync(await close.HandleAsync(new(Id), stop), new("Đã xác nhận câu trả lời.", "The answer is taken."), stop);

    public async Task<IActionResult> OnPostAgainAsync(string? because, [FromServices] CloseDifficultyHandler close, CancellationToken stop) =>
        await AnswerAsync(
            await close.HandleAsync(new(Id, Typed.Clean(because)), stop),
            new("Đã hỏi lại, kèm lý do.", "It was asked again, with the reason."),
            stop
        );

    public async Task<IActionResult> OnPostWithdrawAsync(string? because, [FromServices] WithdrawDifficultyHandler withdraw, CancellationToken stop) =>
        await AnswerAsync(await withdraw.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã rút.", "It was withdrawn."), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DifficultyLinks.Of(Id));
    }
}
