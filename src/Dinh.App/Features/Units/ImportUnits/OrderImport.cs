using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>Keeps uploaded lists and orders them to be tried; with what was answered, once more or for good.</summary>
public sealed class OrderImportHandler(DinhDb db, FileStore files)
{
    public const int LargestFile = 20 << 20;
    private const int MostFiles = 20;
    private const int LongestAnswer = 20;

    /// <summary>Accepts the files for a dry run.</summary>
    public async Task<(Guid? Job, Refusal? Refusal)> TryAsync(IReadOnlyList<(string Name, byte[] Content)> lists, CancellationToken stop)
    {
        if (lists.Count is 0 or > MostFiles || lists.Any(l => l.Content.Length == 0))
            return (null, new("units.no-list"));
        if (lists.Any(l => l.Content.Length > LargestFile))
            return (null, new("units.list-too-large"));

        var kept = new List<KeptList>();
        foreach (var (name, content) in lists)
            kept.Add(new(name, await files.KeepAsync(content, stop)));
        return (await QueueAsync(new(kept, true, new Dictionary<string, string>()), stop), null);
    }

    /// <summary>The same files again, with answers; for good unless it is a dry run.</summary>
    public async Task<Guid> AgainAsync(ImportCatalogue order, bool dryRun, IReadOnlyDictionary<string, string> answers, CancellationToken stop)
    {
        var all = new Dictionary<string, string>(order.Answers);
        foreach (var (key, code) in answers.Where(a => a.Value.Trim().Length is > 0 and <= LongestAnswer))
            all[key] = code.Trim();
        return await QueueAsync(order with { DryRun = dryRun, Answers = all }, stop);
    }

    private async Task<Guid> QueueAsync(ImportCatalogue order, CancellationToken stop)
    {
        var label = string.Join(", ", order.Files.Select(f => f.Name));
        var job = db.Queue(order, label.Length > 280 ? label[..280] + "…" : label);
        await db.SaveChangesAsync(stop);
        return job.Id;
    }
}
