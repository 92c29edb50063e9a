using Dinh.Data.Files;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Files;

public sealed class FileStoreTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_same_file_sent_twice_at_once_is_kept_once_and_comes_back_whole()
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(n => (byte)n)];

        var hashes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => commune.Do((FileStore files) => files.KeepAsync(content, default))));

        Assert.Single(hashes.Distinct());
        Assert.Equal(1, await commune.Read(db => db.StoredFiles.CountAsync()));
        Assert.Equal(content, await commune.Do((FileStore files) => files.ReadAsync(hashes[0], default)));
    }

    [Fact]
    public async Task A_file_changed_behind_the_programs_back_is_not_served()
    {
        var hash = await commune.Do((FileStore files) => files.KeepAsync("Kế hoạch"u8.ToArray(), default));
        await commune.Read(db => db.StoredFiles.ExecuteUpdateAsync(f => f.SetProperty(x => x.Content, new byte[] { 1 })));

        await Assert.ThrowsAsync<NoSuchRecordException>(() => commune.Do((FileStore files) => files.ReadAsync(hash, default)));
    }
}
