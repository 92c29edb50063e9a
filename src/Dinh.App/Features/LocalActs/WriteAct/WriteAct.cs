using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.WriteAct;

/// <param name="Act">The act.</param>
/// <param name="Content">The words as they shall stand.</param>
/// <param name="Note">What was changed and why.</param>
/// <param name="File">The file with the same words; null where there is none.</param>
public sealed record WriteAct(Id<LocalAct> Act, string Content, string? Note, EvidenceFile? File);

/// <summary>Saves the words of the version that is worked on; the ones before stay to be compared.</summary>
public sealed class WriteActHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WriteAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.File?.Refused is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => WriteAsync(command, stop));
    }

    private async Task<Outcome> WriteAsync(WriteAct command, CancellationToken stop)
    {
        var act = await db.OwnActAsync(access, command.Act, stop);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var hash = command.File is { } file ? await files.KeepAsync(file.Content, stop) : null;
        var outcome = act.Write(
            new(command.Content, access.Name)
            {
                Note = command.Note,
                FileHash = hash,
                FileName = command.File?.Name ?? "",
            },
            clock.Today
        );
        if (outcome.Refusal is not null)
            return outcome;

        await db.SaveAsync(act, stop);
        await whole.CommitAsync(stop);
        return outcome;
    }
}
