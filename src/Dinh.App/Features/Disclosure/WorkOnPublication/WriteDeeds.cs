using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure.WorkOnPublication;

/// <summary>The words of a draft; its files stay.</summary>
/// <param name="KeptBecause">Why personal data found in the text goes out; empty to mend it.</param>
public sealed record WritePublication(Id<Publication> Publication, string Title, string Text, string KeptBecause);

/// <summary>Saves the words of the draft; of what is public already the correction is begun with what stands.</summary>
public sealed class WritePublicationHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WritePublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var state = ScreenedStates.OfText(command.Title, command.Text);
        return db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), command.Publication, p => p.Write(Of(p.Words, command, state)), stop));
    }

    private static PublicWording Of(PublicWording before, WritePublication command, ScreenState state) =>
        before with
        {
            Title = command.Title,
            Text = command.Text,
            TextState = state,
            TextKeptBecause = state == ScreenState.Found && command.KeptBecause.Length > 0 ? command.KeptBecause : null,
        };
}

/// <param name="Because">What the correction mends; null for the first time.</param>
/// <param name="IsSure">Read over: what goes out is not edited any more.</param>
public sealed record PublishPublication(Id<Publication> Publication, string? Because, bool IsSure);

/// <summary>Makes the draft public at once, on every page.</summary>
public sealed class PublishPublicationHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PublishPublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return !command.IsSure
            ? Task.FromResult<Outcome>(new Refusal("publication.not-confirmed"))
            : db.AgainOnConflictAsync(() =>
                db.ChangeAsync((access, clock), command.Publication, p => p.Publish(command.Because, access.Publishes(clock)), stop)
            );
    }
}

/// <param name="Because">The ground, shown to everybody in its place.</param>
public sealed record WithdrawPublication(Id<Publication> Publication, string Because);

public sealed class WithdrawPublicationHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WithdrawPublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() =>
            db.ChangeAsync((access, clock), command.Publication, p => p.Withdraw(command.Because, access.Publishes(clock).Today), stop)
        );
    }
}
