using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Backup;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Verbs.Backups;

/// <summary>Brings a backup into the database: only a whole one, and only into an empty database unless it is forced.</summary>
public sealed class RestoreHandler(DinhDb db, IStoreCopy copy, IServiceProvider services)
{
    public async Task<Sentence?> HandleAsync(string folder, bool force, CancellationToken stop)
    {
        if (await Manifest.ReadAsync(folder, stop) is not { } manifest)
            return new($"{folder} không phải là bản sao lưu trọn vẹn: thiếu manifest.json.", $"{folder} is not a whole backup: manifest.json is missing.");
        if (manifest.Store != copy.Store)
            return new(
                $"Bản sao lưu là của {manifest.Store}, cơ sở dữ liệu này là {copy.Store}.",
                $"The backup is of {manifest.Store}; this database is {copy.Store}."
            );

        var file = Path.Combine(Path.GetFullPath(folder), Path.GetFileName(manifest.File));
        if (!File.Exists(file) || await Manifest.SumOfAsync(file, stop) != manifest.Sha256)
            return new($"{manifest.File} đã bị đổi hoặc hỏng: tổng kiểm tra không khớp.", $"{manifest.File} was changed or is broken: its sum does not agree.");
        if (!force && await IsUsedAsync(stop))
            return new(
                "Cơ sở dữ liệu đang có dữ liệu; thêm --force nếu thật sự muốn thay thế.",
                "The database is not empty; add --force if it is truly to be replaced."
            );

        await db.Database.CloseConnectionAsync();
        await copy.ReadAsync(file, stop);
        await services.PrepareStoreAsync(stop);
        return null;
    }

    private async Task<bool> IsUsedAsync(CancellationToken stop) =>
        await db.Journal.AnyAsync(stop) || await db.Units.AnyAsync(stop) || await db.Bodies.AnyAsync(stop) || await db.Users.AnyAsync(stop);
}
