using Dinh.App.Features.Duties.PostComment;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <content>What the bodies concerned say to each other.</content>
public sealed partial class ReadDutyPage
{
    [BindProperty]
    public CommentForm Talk { get; set; } = new();

    /// <summary>Words to look for in the comments.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Find { get; set; }

    public IReadOnlyList<CommentLine> Comments { get; private set; } = [];

    /// <summary>The reader's bodies that have to do with the duty.</summary>
    public IReadOnlyList<SelectListItem> Speakers =>
        [
            .. access
                .Held.Where(h => access.Bodies.Contains(h.Body) && Sheet.Concerns(h.Body))
                .DistinctBy(h => h.Body)
                .Select(h => new SelectListItem(h.BodyName, h.Body.ToString())),
        ];

    public async Task<IActionResult> OnPostCommentAsync([FromServices] PostCommentHandler post, CancellationToken stop) =>
        ModelState.IsValid
            ? await AnswerAsync(await post.HandleAsync(await Talk.ReadAsync(Id, stop), stop), new("Đã gửi ý kiến.", "The comment is posted."), stop)
            : await ShowAsync(stop);

    public async Task<IActionResult> OnPostWithdrawCommentAsync(
        Id<Comment> comment,
        string? because,
        [FromServices] WithdrawCommentHandler withdraw,
        CancellationToken stop
    ) => await AnswerAsync(await withdraw.HandleAsync(new(comment, Typed.Clean(because)), stop), new("Đã rút ý kiến.", "The comment is withdrawn."), stop);
}
