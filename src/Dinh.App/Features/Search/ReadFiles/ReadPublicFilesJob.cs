using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Data.Search;
using Dinh.Law;
using Dinh.Reading.Files;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.ReadFiles;

/// <summary>Reads the files of something public, so that it is found by their words too. What was withdrawn or replaced before its turn came is not read.</summary>
public sealed class ReadPublicFilesJob(DinhDb db, FileStore files, SearchRebuild index, TimeProvider clock) : IJob<ReadPublicFiles>
{
    public Sentence Name => new("Đọc tệp đã công khai để tìm được lời bên trong", "Read public files, so that their words are found");

    public async Task<Outcome> DoAsync(ReadPublicFiles order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(run);
        var unread = await index.UnreadAsync(order.Kind, order.Key, stop);
        for (var at = 0; at < unread.Count; at++)
        {
            run.Tell(at, unread.Count);
            await KeepAsync(unread[at].Hash, await ReadAsync(unread[at], stop), stop);
        }

        // Also where another publication's job has read the same file meanwhile.
        await index.WriteAsync(order.Kind, order.Key, stop);
        return Outcome.Done;
    }

    private async Task<FileWords.Said> ReadAsync(SearchedFile file, CancellationToken stop)
    {
        try
        {
            return await FileWords.ReadAsync(await files.ReadAsync(file.Hash, stop), file.Name, FileText.Longest, stop);
        }
        catch (NoSuchRecordException)
        {
            return new("", new("file.empty"));
        }
    }

    // The words belong to the bytes: two jobs that read the same file write the same, and the first wins.
    private Task<int> KeepAsync(string hash, FileWords.Said said, CancellationToken stop)
    {
        var (text, refused, now) = (said.Text.Replace("\0", "", StringComparison.Ordinal), said.Refusal?.Code, clock.GetUtcNow().UtcDateTime);
        return db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "FileTexts" ("Hash", "Text", "Refused", "ReadAt") VALUES ({hash}, {text}, {refused}, {now}) ON CONFLICT DO NOTHING""",
            stop
        );
    }
}
