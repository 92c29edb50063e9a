using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties.TakeDifficulty;

/// <param name="Difficulty">One of those that are answered together.</param>
/// <param name="Promised">The day named for the answer.</param>
/// <param name="Because">Why it is another day than before; null the first time.</param>
public sealed record TakeDifficulty(Id<Difficulty> Difficulty, DateOnly Promised, string? Because);

/// <summary>Names the day of the answer; it becomes a duty of the body.</summary>
public sealed class TakeDifficultyHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(TakeDifficulty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var cluster = await db.HeldClusterAsync(access, command.Difficulty, stop);
            var owed = await db.OwedAsync(cluster, stop);
            var outcome = cluster.Take(command.Promised, command.Because, owed, access.Handling(clock));
            if (outcome.Refusal is null)
                await db.SaveAsync(cluster, stop);

            return outcome;
        });
}
