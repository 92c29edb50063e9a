using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.MoveAnswerDay;

public sealed record MoveAnswerDay(Id<Duty> Duty, PartKey Part, DateOnly Day, string Ground);

/// <summary>Gives a body another day to answer by than the usual one, with the ground for it.</summary>
public sealed class MoveAnswerDayHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(MoveAnswerDay command, CancellationToken stop)
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
            var outcome = duty.AwaitBy(command.Part, command.Day, command.Ground, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
    }
}
