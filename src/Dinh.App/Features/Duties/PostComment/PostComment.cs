using System.Security.Cryptography;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.PostComment;

/// <param name="Duty">About what.</param>
/// <param name="Key">Made when the form was shown, so that the same form sent twice is one comment.</param>
/// <param name="For">The body in whose name it is said.</param>
/// <param name="Text">What is said.</param>
/// <param name="File">A file beside it; null where there is none.</param>
public sealed record PostComment(Id<Duty> Duty, Id<Comment> Key, Id<Body> For, string Text, EvidenceFile? File);

/// <summary>Says something to the other bodies that have to do with a duty.</summary>
public sealed class PostCommentHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PostComment command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return RefusalOf(command) is { } refused ? Task.FromResult<Outcome>(refused) : db.AgainOnConflictAsync(() => PostAsync(command, stop));
    }

    private static Refusal? RefusalOf(PostComment command) =>
        command.Text.Length == 0 ? new("comment.empty")
        : command.Text.Length > Comment.Longest ? new("comment.too-long")
        : command.File?.Refused;

    private async Task<Outcome> PostAsync(PostComment command, CancellationToken stop)
    {
        if (await db.Comments.AnyAsync(c => c.Id == command.Key, stop))
            return Outcome.Done;

        var body = command.For;
        if (!access.MayActFor(body))
            throw new NoSuchRecordException($"body {body}");

        var duty = await db
            .Duties.Where(d => d.BodyId == body || d.AssignedBy == body || d.EnteredBy == body || d.Participants.Any(p => p.BodyId == body))
            .GetAsync(command.Duty, stop);
        db.Comments.Add(Comment.Post(command.Key, SaidBy(command), duty.Id, clock.GetUtcNow().UtcDateTime));
        duty.Hear(body, clock.Today);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        if (command.File is { } file)
            await files.KeepAsync(file.Content, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return Outcome.Done;
    }

    private Said SaidBy(PostComment command) =>
        new(command.For, access.Person!.Value, command.Text)
        {
            FileKey = command.File is { } file ? Convert.ToHexStringLower(SHA256.HashData(file.Content)) : null,
            FileName = command.File?.Name,
        };
}
