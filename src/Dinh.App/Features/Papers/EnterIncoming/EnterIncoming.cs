using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.EnterIncoming;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one entry.</param>
/// <param name="Owner">The body that it came to.</param>
/// <param name="Given">What the paper says of itself.</param>
/// <param name="ArrivedOn">The day on which it came.</param>
/// <param name="File">Its scan; null where there is none.</param>
public sealed record EnterIncoming(Id<IncomingPaper> Key, Id<Body> Owner, IncomingGiven Given, DateOnly ArrivedOn, EvidenceFile? File);

/// <summary>Enters a paper from outside into the register of an own body; it has its arrival number at once.</summary>
public sealed class EnterIncomingHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(EnterIncoming command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");
        if (command.Given is { Author.Length: 0 } or { Title.Length: 0 })
            return Task.FromResult<Outcome>(new Refusal("incoming.fields-needed"));

        return command.File?.Refused is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => EnterAsync(command, stop));
    }

    private async Task<Outcome> EnterAsync(EnterIncoming command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var owner = await db.Bodies.AsNoTracking().GetAsync(command.Owner, stop);
        var book = await db.BookInHandAsync(owner, RegisterKind.Incoming, "", clock.Today.Year, stop);
        if (await db.IncomingPapers.AnyAsync(i => i.Id == command.Key, stop))
            return Outcome.Done;
        if (await IsKnownAsync(command, stop))
            return new Refusal("incoming.known");

        var entry = new IncomingPaper(command.Key, command.Owner, command.Given)
        {
            SentOn = command.Given.PaperDay,
            FileHash = command.File is { } file ? await files.KeepAsync(file.Content, stop) : null,
            FileName = command.File?.Name ?? "",
        };
        if (entry.Receive(book, command.ArrivedOn, access.Name, clock.Today).Refusal is { } refusal)
            return refusal;

        db.IncomingPapers.Add(entry);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return Outcome.Done;
    }

    private Task<bool> IsKnownAsync(EnterIncoming command, CancellationToken stop)
    {
        var (mark, day, author) = (command.Given.Mark, command.Given.PaperDay, command.Given.Author);
        return db.IncomingPapers.AnyAsync(
            i => mark != "" && i.OwnerId == command.Owner && i.Mark == mark && i.PaperDay == day && i.Author == author && i.ReturnedBecause == null,
            stop
        );
    }
}
