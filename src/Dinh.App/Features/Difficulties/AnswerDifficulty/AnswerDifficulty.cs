using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties.AnswerDifficulty;

/// <param name="Difficulty">One of those that are answered together.</param>
/// <param name="Answer">The words, and the paper where there is one.</param>
/// <param name="File">The file; null where there is none.</param>
public sealed record AnswerDifficulty(Id<Difficulty> Difficulty, ClusterAnswer Answer, EvidenceFile? File);

/// <summary>Answers all who asked the same, at once.</summary>
public sealed class AnswerDifficultyHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AnswerDifficulty command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.File?.Refused is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => AnswerAsync(command, stop));
    }

    private async Task<Outcome> AnswerAsync(AnswerDifficulty command, CancellationToken stop)
    {
        var cluster = await db.HeldClusterAsync(access, command.Difficulty, stop);
        var owed = await db.OwedAsync(cluster, stop);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var answer = command.Answer;
        if (command.File is { } file)
            answer = answer with { FileHash = await files.KeepAsync(file.Content, stop), FileName = file.Name };
        var outcome = cluster.Answer(answer, owed, access.Person!.Value, access.Handling(clock));
        if (outcome.Refusal is not null)
            return outcome;

        await db.SaveAsync(cluster, stop);
        await whole.CommitAsync(stop);
        return outcome;
    }
}
