using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ReplyPart;

public sealed record ReplyPart(Id<Duty> Duty, PartKey Part, string Text);

/// <summary>Answers what a body asked: the lead to its helpers, the body that gave the duty to the lead.</summary>
public sealed class ReplyPartHandler(DinhDb db, Access access, AskingQuery asking)
{
    public Task<Outcome> HandleAsync(ReplyPart command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var duty = await access
                .Answering(db.Duties, command.Part)
                .Include(d => d.Milestones)
                .Include(d => d.Evidence)
                .AsSplitQuery()
                .GetAsync(command.Duty, stop);
            var outcome = duty.Reply(command.Part, command.Text, await asking.OfAsync(AskingQuery.AskerOf(duty), [command.Part.Body], stop));
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
    }
}
