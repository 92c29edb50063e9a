using Dinh.App.Verbs.Backups;
using Dinh.Data.Files;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Verbs;

public sealed class BackupTests : IAsyncDisposable
{
    private readonly Commune commune = new() { IsAlone = true };
    private readonly Commune other = new() { IsAlone = true };
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"dinh-backup-{Guid.CreateVersion7():N}");

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        await other.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_backed_up_comes_back_in_another_database_files_included()
    {
        var hash = await commune.Do((FileStore files) => files.KeepAsync("Kế hoạch"u8.ToArray(), default));
        await BackUpOneUnit();

        var fault = await other.Do((RestoreHandler restore) => restore.HandleAsync(folder, force: false, default));

        Assert.Null(fault);
        Assert.Equal("Xã Bình Yên", await other.Read(db => db.Units.Select(u => u.Name).SingleAsync()));
        Assert.Equal("Kế hoạch"u8.ToArray(), await other.Do((FileStore files) => files.ReadAsync(hash, default)));
    }

    [Fact]
    public async Task A_database_in_use_is_replaced_only_when_forced()
    {
        await BackUpOneUnit();
        await other.Has(new AdministrativeUnit("06505", "Xã Vạn Linh", "Xã", null, new(2025, 7, 1)));

        var refused = await other.Do((RestoreHandler restore) => restore.HandleAsync(folder, force: false, default));
        var kept = await other.Read(db => db.Units.Select(u => u.Name).SingleAsync());
        var forced = await other.Do((RestoreHandler restore) => restore.HandleAsync(folder, force: true, default));

        Assert.Contains("--force", refused?.Vi);
        Assert.Equal("Xã Vạn Linh", kept);
        Assert.Null(forced);
        Assert.Equal("Xã Bình Yên", await other.Read(db => db.Units.Select(u => u.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_backup_that_was_changed_or_is_not_whole_is_refused()
    {
        await BackUpOneUnit();
        var file = Directory.GetFiles(folder, "dinh.*").Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        var changed = await other.Do((RestoreHandler restore) => restore.HandleAsync(folder, force: false, default));
        File.Delete(Path.Combine(folder, "manifest.json"));
        var broken = await other.Do((RestoreHandler restore) => restore.HandleAsync(folder, force: false, default));

        Assert.Contains("tổng kiểm tra", changed?.Vi);
        Assert.Contains("manifest.json", broken?.Vi);
        Assert.Equal(0, await other.Read(db => db.Units.CountAsync()));
    }

    [Fact]
    public async Task A_folder_with_files_is_not_written_into()
    {
        await BackUpOneUnit();

        var (written, fault) = await commune.Do((BackUpHandler backUp) => backUp.HandleAsync(folder, default));

        Assert.Null(written);
        Assert.Contains("thư mục trống", fault?.Vi);
    }

    private async Task BackUpOneUnit()
    {
        await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        var (written, fault) = await commune.Do((BackUpHandler backUp) => backUp.HandleAsync(folder, default));
        Assert.Null(fault);
        Assert.True(written!.Bytes > 0);
    }
}
