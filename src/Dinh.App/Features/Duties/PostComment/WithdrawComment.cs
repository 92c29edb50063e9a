using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.PostComment;

public sealed record WithdrawComment(Id<Comment> Comment, string Because);

/// <summary>The body that said it takes it back; that something was said, and why it was withdrawn, stays.</summary>
public sealed class WithdrawCommentHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WithdrawComment command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var comment = await access.Owned(db.Comments).GetAsync(command.Comment, stop);
            var outcome = comment.Withdraw(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
}
