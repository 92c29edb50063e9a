using System.Text;
using Dinh.Data.Log;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Log;

public sealed class SequencerTests : IAsyncLifetime
{
    private LoggedHouse house = null!;

    public async ValueTask InitializeAsync() => house = await LoggedHouse.OpenAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Entries_get_their_places_in_order_and_a_signed_root_over_them()
    {
        await house.HasActs(3);
        Assert.Equal(3, await house.Sequence());
        await house.HasActs(2);
        Assert.Equal(2, await house.Sequence());
        Assert.Equal(0, await house.Sequence());

        var entries = await house.Entries();
        Assert.Equal([0, 1, 2, 3, 4], entries.Select(e => e.Index!.Value));
        var root = Trees.PlainRoot(entries.Select(e => Merkle.Leaf(Encoding.UTF8.GetBytes(e.Line))));
        Assert.Equal(root, (await house.Newest()).Tree.Root);
        Assert.Equal([3, 5], await house.Do(db => db.LogCheckpoints.OrderBy(c => c.Size).Select(c => c.Size).ToListAsync()));
    }

    [Fact]
    public async Task An_act_that_is_rolled_back_leaves_no_entry_and_one_that_was_committed_is_not_lost_by_a_crash()
    {
        await house.Do(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Log(Acts.Published("Không thành"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return 0;
        });
        await house.HasActs(1);

        // The node dies within the sequencing: nothing of it has happened, and the next one does it.
        await house.Do(async db =>
        {
            db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.LogEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Index, 0L));
            return 0;
        });

        var waiting = Assert.Single(await house.Entries());
        Assert.Null(waiting.Index);
        Assert.Equal(1, await house.Sequence());
        Assert.Equal(0, Assert.Single(await house.Entries()).Index);
    }

    [Fact]
    public async Task Several_sequencers_at_once_beside_acts_give_every_entry_one_place()
    {
        var acts = Enumerable.Range(0, 12).Select(_ => Task.Run(() => house.HasActs(10)));
        var sequencers = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 8; i++)
                        await house.Sequence();
                })
            );
        await Task.WhenAll([.. acts, .. sequencers]);
        await house.SequenceAll();

        var entries = await house.Entries();
        Assert.Equal(Enumerable.Range(0, 120).Select(i => (long?)i), entries.Select(e => e.Index));
        Assert.Equal(Trees.PlainRoot(entries.Select(e => Merkle.Leaf(Encoding.UTF8.GetBytes(e.Line)))), (await house.Newest()).Tree.Root);
    }

    [Fact]
    public async Task Every_proof_from_the_stored_tiles_holds_against_every_checkpoint()
    {
        foreach (var count in new[] { 1, 200, 56, 300, 7 })
        {
            await house.HasActs(count);
            await house.Sequence();
        }

        var entries = await house.Entries();
        var heads = (await house.Do(db => db.LogCheckpoints.OrderBy(c => c.Size).ToListAsync())).ConvertAll(c =>
            Checkpoint.Read(SignedNote.Read(c.Note)!.Text)!.Tree
        );
        var newest = heads[^1];
        Assert.Equal(564, newest.Size);
        foreach (var index in new[] { 0, 1, 255, 256, 511, 512, 563 })
        {
            var path = await house.Do(db => LogTree.InclusionAsync(db, index, newest.Size, CancellationToken.None));
            Assert.True(ProofCheck.Includes(newest, index, Merkle.Leaf(Encoding.UTF8.GetBytes(entries[index].Line)), path));
        }

        foreach (var head in heads)
            Assert.True(ProofCheck.Continues(head, newest, await house.Do(db => LogTree.ConsistencyAsync(db, head.Size, newest.Size, CancellationToken.None))));
    }

    [Fact]
    public async Task Nothing_is_signed_on_top_of_a_tree_that_somebody_changed()
    {
        await house.HasActs(3);
        await house.Sequence();
        await house.HasActs(1);
        await house.Do(async db =>
        {
            var tile = await db.LogTiles.SingleAsync();
            tile.Hashes[5] ^= 1;
            return await db.LogTiles.ExecuteUpdateAsync(set => set.SetProperty(t => t.Hashes, tile.Hashes));
        });

        await Assert.ThrowsAsync<DamagedLogException>(house.Sequence);
        Assert.Equal(3, (await house.Newest()).Tree.Size);
    }

    [Fact]
    public async Task An_entry_names_nobody_and_its_words_can_be_proved_or_forgotten()
    {
        await house.Do(async db =>
        {
            db.Log(Acts.Published("Danh sách hộ nghèo: bà Nguyễn Thị Mơ"));
            return await db.SaveChangesAsync();
        });

        var entry = Assert.Single(await house.Entries());
        Assert.DoesNotContain("Nguyễn", entry.Line, StringComparison.Ordinal);
        var line = EntryLine.Read(entry.Line);
        Assert.Equal(entry.Line, line.Write());
        Assert.Equal(line.Content, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(entry.Statement!))));
        Assert.Equal("Danh sách hộ nghèo: bà Nguyễn Thị Mơ", EntryStatement.Read(entry.Statement!).Title);
        Assert.Equal(line.By, LogEntry.HashOf(entry.Secret, "hệ thống"));
        Assert.NotEqual(line.By, LogEntry.HashOf(entry.Secret, "người khác"));
    }
}
