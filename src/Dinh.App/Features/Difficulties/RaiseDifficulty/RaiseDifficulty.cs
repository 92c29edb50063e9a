using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.RaiseDifficulty;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one difficulty.</param>
/// <param name="Asker">The reader's body that asks.</param>
/// <param name="Focal">The body that is to answer.</param>
public sealed record RaiseDifficulty(Id<Difficulty> Key, DifficultyKind Kind, Id<Body> Asker, Id<Body> Focal, string Title, string Content)
{
    /// <summary>The duty in which it was met; null where none.</summary>
    public Id<Duty>? Duty { get; init; }

    /// <summary>The plan that it is about; null where none.</summary>
    public Id<Plan>? Plan { get; init; }

    /// <summary>Why another body than the proposed one.</summary>
    public string? OtherBecause { get; init; }
}

/// <summary>Puts a difficulty to the body that is to answer.</summary>
public sealed class RaiseDifficultyHandler(DinhDb db, Access access, AddresseesQuery addressees, AboutQuery about, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(RaiseDifficulty command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => RaiseAsync(command, stop));
    }

    private async Task<Outcome> RaiseAsync(RaiseDifficulty command, CancellationToken stop)
    {
        if (!access.MayActFor(command.Asker))
            throw new NoSuchRecordException($"body {command.Asker}");
        if (await db.Difficulties.AnyAsync(d => d.Id == command.Key, stop))
            return Outcome.Done;

        var subject = await about.OfAsync(command.Duty, command.Plan, stop);
        var known = await addressees.OfAsync(command.Asker, subject.Plan, stop);
        var given = new NewDifficulty(command.Kind, command.Asker, command.Focal, command.Title, command.Content)
        {
            DutyId = subject.Duty,
            Source = subject.Source,
            FocalWhy = known.Proposed == command.Focal ? known.Why.Vi : "",
            OtherBecause = known.Proposed == command.Focal ? null : command.OtherBecause,
        };
        if (given.Refused is { } refused)
            return refused;
        if (known.Choices.All(c => c.Id != command.Focal))
            throw new NoSuchRecordException($"body {command.Focal}");
        if (known.Proposed is not null && known.Proposed != command.Focal && string.IsNullOrWhiteSpace(command.OtherBecause))
            return new Refusal("difficulty.other-without-reason");

        db.DifficultyClusters.Add(DifficultyCluster.Raise(command.Key, given, access.Handling(clock)));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
