using Dinh.App.Features.Difficulties.RaiseDifficulty;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties.PassUpDifficulty;

public sealed record PassUpDifficulty(Id<Difficulty> Difficulty, Id<Body> To, string Because);

/// <summary>Gives it to a body of the own unit or of one above, with the reason.</summary>
public sealed class PassUpDifficultyHandler(DinhDb db, Access access, AddresseesQuery addressees, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PassUpDifficulty command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => PassUpAsync(command, stop));
    }

    private async Task<Outcome> PassUpAsync(PassUpDifficulty command, CancellationToken stop)
    {
        var cluster = await db.HeldClusterAsync(access, command.Difficulty, stop);
        var above = await addressees.OfAsync(cluster.BodyId, null, stop);
        if (above.Choices.All(c => c.Id != command.To))
            throw new NoSuchRecordException($"body {command.To}");

        var owed = await db.OwedAsync(cluster, stop);
        var outcome = cluster.PassUp(command.To, command.Because, owed, access.Handling(clock));
        if (outcome.Refusal is null)
            await db.SaveAsync(cluster, stop);

        return outcome;
    }
}
