using Dinh.Data.Postgres;
using Dinh.Data.Sqlite;
using Dinh.Data.Stamps;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Stamps;

public sealed class StoreMomentTests : IAsyncLifetime
{
    private const int Commits = 300;
    private readonly TestDatabase database = TestDatabase.Migrated();
    private IStoreMoment moments = null!;

    public async ValueTask InitializeAsync()
    {
        moments = TestDatabase.OnServer ? new PostgresMoment(database.Connection) : new SqliteMoment(database.Connection);
        await WriteAsync("INSERT INTO \"PublicStamps\" (\"Place\", \"Count\") VALUES ('x', 0)");
    }

    public async ValueTask DisposeAsync()
    {
        if (moments is IAsyncDisposable late)
            await late.DisposeAsync();
        (moments as IDisposable)?.Dispose();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Reading_changes_nothing_and_each_commit_does()
    {
        var first = await moments.ReadAsync();
        await CountAsync();
        Assert.Equal(first, await moments.ReadAsync());

        await RaiseAsync();

        Assert.NotEqual(first, await moments.ReadAsync());
    }

    [Fact]
    public async Task What_was_begun_before_the_question_and_is_committed_after_it_makes_another_moment()
    {
        await using var db = database.Open();
        await using var open = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("UPDATE \"PublicStamps\" SET \"Count\" = 7", TestContext.Current.CancellationToken);
        var during = await moments.ReadAsync();
        Assert.Equal(0, await CountAsync());

        await open.CommitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(during, await moments.ReadAsync());
        Assert.Equal(7, await CountAsync());
    }

    [Fact]
    public async Task One_moment_never_stands_for_two_states_while_others_write()
    {
        var seen = new Dictionary<string, long>();
        var writing = Task.Run(async () =>
        {
            for (var n = 0; n < Commits; n++)
                await RaiseAsync();
        });
        while (!writing.IsCompleted)
        {
            var (before, count, after) = (await moments.ReadAsync(), await CountAsync(), await moments.ReadAsync());
            if (before == after)
                Assert.Equal(seen.TryGetValue(before, out var known) ? known : count, seen[before] = count);
        }

        await writing;
        Assert.Equal(Commits, await CountAsync());
        Assert.True(seen.Count > 1, "Nothing was read between two commits.");
    }

    private Task RaiseAsync() => WriteAsync("UPDATE \"PublicStamps\" SET \"Count\" = \"Count\" + 1");

    private async Task WriteAsync(string sql)
    {
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    private async Task<long> CountAsync()
    {
        await using var db = database.Open();
        return (await db.PublicStamps.AsNoTracking().SingleAsync(s => s.Place == "x")).Count;
    }
}
