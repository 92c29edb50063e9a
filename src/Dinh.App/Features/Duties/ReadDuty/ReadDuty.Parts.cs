using Dinh.App.Features.Duties.MoveAnswerDay;
using Dinh.App.Features.Duties.ReplyPart;
using Dinh.App.Web;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <content>What the lead says to the bodies that have a part.</content>
public sealed partial class ReadDutyPage
{
    public async Task<IActionResult> OnPostReplyAsync(
        [FromForm(Name = "phan")] string? part,
        [FromForm(Name = "words")] string? text,
        [FromServices] ReplyPartHandler reply,
        CancellationToken stop
    ) =>
        PartKeys.Read(part) is { } key
            ? await AnswerAsync(
                await reply.HandleAsync(new(Id, key, Typed.Clean(text)), stop),
                new("Đã trả lời; hạn trả lời của bên hỏi được tính lại từ hôm nay.", "Replied; their days to answer begin anew today."),
                stop
            )
            : NotFound();

    public async Task<IActionResult> OnPostAwaitByAsync(
        [FromForm(Name = "phan")] string? part,
        DateOnly? day,
        string? ground,
        [FromServices] MoveAnswerDayHandler move,
        CancellationToken stop
    ) =>
        PartKeys.Read(part) is { } key && day is { } by
            ? await AnswerAsync(
                await move.HandleAsync(new(Id, key, by, Typed.Clean(ground)), stop),
                new("Đã đổi hạn trả lời.", "The day to answer is moved."),
                stop
            )
            : await AnswerAsync(new Refusal("part.day-passed"), new("", ""), stop);
}
