using Dinh.App.Features.Plans.UploadPlan;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReadDraft;

/// <summary>Orders the file of a draft to be read.</summary>
public sealed record ReadDraft(Id<PlanDraft> Draft);

/// <summary>Reads an uploaded file, proofreads it, and leaves what was read in the draft that awaits it.</summary>
public sealed class ReadDraftJob(DinhDb db, FileStore files) : IJob<ReadDraft>
{
    private const int Steps = 4;

    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(5);

    public Sentence Name => new("Đọc kế hoạch đã tải lên", "Reading an uploaded plan");

    public async Task<Outcome> DoAsync(ReadDraft order, JobRun run, CancellationToken stop)
    {
        run.Tell(0, Steps);
        var file = await db.PlanDrafts.AsNoTracking().Where(d => d.Id == order.Draft).Select(d => new { d.FileName, d.FileHash }).SingleAsync(stop);
        var opened = await OpenAsync(await files.ReadAsync(file.FileHash, stop), file.FileName, stop);
        run.Tell(1, Steps);
        var read = opened.Text is { } text ? Read(text, run) : null;

        // Only now, so that what a clerk does to the draft meanwhile is met rather than overwritten.
        var draft = await db.PlanDrafts.GetAsync(order.Draft, stop);
        if (!draft.AwaitsReading)
            return Outcome.Done;
        if (read is not null)
            return draft.Take(read.Lines, read.Parts, read.Findings);

        draft.CannotBeRead(opened.Refusal!.Code);
        return opened.Refusal;
    }

    private static async Task<SourceFile.Opened> OpenAsync(byte[] bytes, string name, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(LongestReading);
        try
        {
            using var content = new MemoryStream(bytes, writable: false);
            return await SourceFile.OpenAsync(content, name, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(null, new("file.too-slow"));
        }
    }

    private static Readings Read(SourceText text, JobRun run)
    {
        var reading = PlanReader.Read(text);
        run.Tell(2, Steps);
        var findings = Proofreader.Check(text, reading);
        run.Tell(3, Steps);
        return new(DraftParts.Of(text), DraftParts.Of(reading), DraftParts.Of(findings));
    }

    private sealed record Readings(IReadOnlyList<DraftLine> Lines, IReadOnlyList<DraftPart> Parts, IReadOnlyList<DraftFinding> Findings);
}
