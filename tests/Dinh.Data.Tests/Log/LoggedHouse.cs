using Dinh.Data.Log;
using Dinh.Domain.Common;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Tests.Log;

/// <summary>A database with a log and its key, without the program around it.</summary>
internal sealed class LoggedHouse : IAsyncDisposable
{
    private LoggedHouse() { }

    public TestDatabase Database { get; } = TestDatabase.Migrated();

    public NoteSigner Signer { get; } = NoteSigner.Make("dinh.test");

    public static async Task<LoggedHouse> OpenAsync()
    {
        var house = new LoggedHouse();
        await house.Do(db =>
        {
            db.LogKeys.Add(new(house.Signer.Verifier.Text, "", DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        return house;
    }

    public async Task<T> Do<T>(Func<DinhDb, Task<T>> act)
    {
        await using var db = Database.Open();
        return await act(db);
    }

    public Task<int> HasActs(int count) =>
        Do(db =>
        {
            for (var i = 0; i < count; i++)
                db.Log(Acts.Published($"Dự toán năm 2026, bản {i}"));
            return db.SaveChangesAsync();
        });

    public Task<int> Sequence() => Do(db => new Sequencer(db, TimeProvider.System).RunAsync(Signer, CancellationToken.None));

    public async Task<int> SequenceAll()
    {
        var all = 0;
        while (await Sequence() is > 0 and var some)
            all += some;
        return all;
    }

    public Task<List<LogEntry>> Entries() => Do(db => db.LogEntries.AsNoTracking().OrderBy(e => e.Index).ToListAsync());

    public async Task<Checkpoint> Newest() =>
        Checkpoint.Read(SignedNote.Read((await Do(db => db.LogCheckpoints.OrderBy(c => c.Size).LastAsync())).Note)!.Text)!;

    public async ValueTask DisposeAsync()
    {
        Signer.Dispose();
        await Database.DisposeAsync();
    }
}

internal static class Acts
{
    public static PublicAct Published(string title) => new(PublicDeed.Publish, "paper", Guid.CreateVersion7(), Guid.CreateVersion7()) { Title = title };
}
