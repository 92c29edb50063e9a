using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.UploadPlan;

/// <param name="Again">The clerk knows that the same file is there already, and wants another draft of it.</param>
public sealed record UploadPlan(Id<Body> Owner, string FileName, byte[] Content, bool Again = false);

/// <summary>What became of one file.</summary>
/// <param name="Draft">The draft made of it, or the one that was there; null when refused.</param>
/// <param name="Known">The same file had been uploaded before.</param>
public sealed record UploadedPlan(string FileName, Id<PlanDraft>? Draft, bool Known, Refusal? Refusal, int Tasks = 0, int Reports = 0);

/// <summary>Keeps a file, reads it and leaves a draft. Each file stands for itself: one that is refused takes no other with it.</summary>
public sealed class UploadPlanHandler(DinhDb db, FileStore files, Access access, TimeProvider clock)
{
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(60);

    public async Task<UploadedPlan> HandleAsync(UploadPlan command, CancellationToken stop)
    {
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");

        var hash = await files.KeepAsync(command.Content, stop);
        if (!command.Again && await SameAsync(command.Owner, hash, stop) is { } known)
            return new(command.FileName, known, true, null);

        var opened = await OpenAsync(command, stop);
        if (opened.Text is null)
            return new(command.FileName, null, false, opened.Refusal);

        var draft = DraftOf(command, hash, opened.Text);
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return new(
            command.FileName,
            draft.Id,
            false,
            null,
            draft.Standing.Count(p => p.Kind != PartKind.Report),
            draft.Standing.Count(p => p.Kind == PartKind.Report)
        );
    }

    private async Task<Id<PlanDraft>?> SameAsync(Id<Body> owner, string hash, CancellationToken stop) =>
        await db
            .PlanDrafts.Where(d => d.OwnerId == owner && d.FileHash == hash && d.DiscardedBecause == null)
            .OrderBy(d => d.UploadedAt)
            .Select(d => (Id<PlanDraft>?)d.Id)
            .FirstOrDefaultAsync(stop);

    private static async Task<SourceFile.Opened> OpenAsync(UploadPlan command, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(LongestReading);
        try
        {
            using var content = new MemoryStream(command.Content, writable: false);
            return await SourceFile.OpenAsync(content, command.FileName, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(null, new("file.too-slow"));
        }
    }

    private PlanDraft DraftOf(UploadPlan command, string hash, SourceText text)
    {
        var reading = PlanReader.Read(text);
        var findings = Proofreader.Check(text, reading);
        var now = clock.GetUtcNow().UtcDateTime;
        return PlanDraft.Upload(
            new(command.Owner, command.FileName, hash, new(access.Name, now)),
            DraftParts.Of(text),
            DraftParts.Of(reading),
            DraftParts.Of(findings)
        );
    }
}
