using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties.CloseDifficulty;

/// <param name="Difficulty">What was answered.</param>
/// <param name="AgainBecause">Why the answer does not help; null where it does.</param>
public sealed record CloseDifficulty(Id<Difficulty> Difficulty, string? AgainBecause = null);

/// <summary>Who asked takes the answer, or asks again.</summary>
public sealed class CloseDifficultyHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CloseDifficulty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var cluster = await db.AskedClusterAsync(access, command.Difficulty, stop);
            var hand = access.Handling(clock);
            var outcome = command.AgainBecause is { } because
                ? cluster.AskAgain(command.Difficulty, because, hand)
                : cluster.Acknowledge(command.Difficulty, hand);
            if (outcome.Refusal is null)
                await db.SaveAsync(cluster, stop);

            return outcome;
        });
}

public sealed record WithdrawDifficulty(Id<Difficulty> Difficulty, string Because);

/// <summary>Who asked takes it back before there is an answer.</summary>
public sealed class WithdrawDifficultyHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WithdrawDifficulty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var cluster = await db.AskedClusterAsync(access, command.Difficulty, stop);
            var owed = await db.OwedAsync(cluster, stop);
            var outcome = cluster.Withdraw(command.Difficulty, command.Because, owed, access.Handling(clock));
            if (outcome.Refusal is null)
                await db.SaveAsync(cluster, stop);

            return outcome;
        });
}
