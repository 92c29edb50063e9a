using Dinh.Data.Backup;
using Dinh.Law;

namespace Dinh.App.Verbs.Backups;

/// <summary>Writes everything the database holds, files and journal included, into a folder.</summary>
public sealed class BackUpHandler(IStoreCopy copy, TimeProvider clock)
{
    public async Task<(Manifest? Written, Sentence? Fault)> HandleAsync(string folder, CancellationToken stop)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            return (null, new($"{folder} đã có tệp; hãy chọn thư mục trống.", $"{folder} holds files already; choose an empty folder."));

        Directory.CreateDirectory(folder);
        var name = $"dinh.{copy.Store}";
        var file = Path.Combine(Path.GetFullPath(folder), name);
        await copy.WriteAsync(file, stop);
        var version = typeof(BackUpHandler).Assembly.GetName().Version!.ToString(3);
        var manifest = new Manifest(version, copy.Store, clock.GetUtcNow().UtcDateTime, name, new FileInfo(file).Length, await Manifest.SumOfAsync(file, stop));

        // Last, so that a folder with a manifest is a whole backup.
        await manifest.WriteAsync(folder, stop);
        return (manifest, null);
    }
}
