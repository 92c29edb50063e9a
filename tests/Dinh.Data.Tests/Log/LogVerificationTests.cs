using Dinh.Data.Log;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Log;

public sealed class LogVerificationTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"dinh-log-{Guid.CreateVersion7():N}");
    private LoggedHouse house = null!;

    public async ValueTask InitializeAsync()
    {
        house = await LoggedHouse.OpenAsync();
        foreach (var count in new[] { 3, 9, 1, 30 })
        {
            await house.HasActs(count);
            await house.Sequence();
        }

        await CosignAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Exported_files_are_whole_and_say_what_they_hold()
    {
        var verdict = await ExportAndCheckAsync();

        Assert.Empty(verdict.Faults);
        Assert.Equal((43, 4, 1), (verdict.Entries, verdict.Checkpoints, verdict.Cosignatures));
        Assert.Equal((await house.Newest()).Tree.Root, verdict.Newest!.Tree.Root);
    }

    [Fact]
    public async Task Any_changed_bit_of_any_file_is_found()
    {
        await ExportAndCheckAsync();
        var files = Directory.GetFiles(folder).ToDictionary(f => f, File.ReadAllBytes);
        var places = files
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .SelectMany(f => Enumerable.Range(0, f.Value.Length * 8).Select(bit => (f.Key, bit)))
            .ToArray();
        var found = Prop.ForAll(
            Gen.Elements(places).ToArbitrary(),
            place =>
            {
                var changed = (byte[])files[place.Key].Clone();
                changed[place.bit / 8] ^= (byte)(1 << (place.bit % 8));
                File.WriteAllBytes(place.Key, changed);
                var verdict = LogVerification.CheckAsync(folder, new(), CancellationToken.None).GetAwaiter().GetResult();
                File.WriteAllBytes(place.Key, files[place.Key]);
                return !verdict.IsWhole;
            }
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), found);

        // The short files bit by bit.
        foreach (var (file, bytes) in files.Where(f => f.Value.Length < 1000))
        {
            for (var bit = 0; bit < bytes.Length * 8; bit++)
            {
                var changed = (byte[])bytes.Clone();
                changed[bit / 8] ^= (byte)(1 << (bit % 8));
                await File.WriteAllBytesAsync(file, changed);
                Assert.False((await LogVerification.CheckAsync(folder, new(), CancellationToken.None)).IsWhole, $"{file} bit {bit}");
            }

            await File.WriteAllBytesAsync(file, bytes);
        }

        Assert.True((await LogVerification.CheckAsync(folder, new(), CancellationToken.None)).IsWhole);
    }

    [Fact]
    public async Task Files_that_are_missing_added_or_cut_off_are_found()
    {
        await ExportAndCheckAsync();
        foreach (var file in Directory.GetFiles(folder))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            await File.WriteAllBytesAsync(file, bytes[..^1]);
            Assert.False((await CheckAsync()).IsWhole, $"{file} cut off");
            File.Delete(file);
            Assert.False((await CheckAsync()).IsWhole, $"{file} missing");
            await File.WriteAllBytesAsync(file, bytes);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "more.txt"), "");
        Assert.False((await CheckAsync()).IsWhole);
    }

    [Fact]
    public async Task A_row_changed_in_the_database_is_found()
    {
        var entry = (await house.Entries())[7];
        var forged = entry.Line.Replace("\"publish\"", "\"withdraw\"", StringComparison.Ordinal);
        await house.Do(db => db.LogEntries.Where(e => e.Id == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.Line, forged)));

        Assert.NotEmpty((await ExportAndCheckAsync()).Faults);
    }

    [Fact]
    public async Task A_row_taken_out_of_the_database_is_found()
    {
        await house.Do(db => db.LogEntries.Where(e => e.Index == 42).ExecuteDeleteAsync());

        Assert.NotEmpty((await ExportAndCheckAsync()).Faults);
    }

    [Fact]
    public async Task What_was_seen_before_and_the_known_key_are_held_against_the_files()
    {
        var early = (await house.Do(db => db.LogCheckpoints.OrderBy(c => c.Size).FirstAsync())).Note;
        await ExportAndCheckAsync();
        using var stranger = NoteSigner.Make("dinh.test");
        var elsewhere = SignedNote.Sign(new Checkpoint("dinh.test", new(5, Merkle.Leaf("another"u8)), DateTime.UnixEpoch).Write(), stranger).Write();

        Assert.True((await CheckAsync(new(house.Signer.Verifier.Text, early))).IsWhole);
        Assert.False((await CheckAsync(new(stranger.Verifier.Text))).IsWhole);
        Assert.False((await CheckAsync(new(null, elsewhere))).IsWhole);
    }

    private async Task CosignAsync()
    {
        using var witness = NoteSigner.Make("mat-tran.test");
        await house.Do(async db =>
        {
            var newest = await db.LogCheckpoints.OrderBy(c => c.Size).LastAsync();
            var row = new LogWitness(Guid.CreateVersion7(), "Mặt trận", witness.Verifier.Text, DateTime.UnixEpoch);
            db.LogWitnesses.Add(row);
            db.LogCosignatures.Add(new(newest.Size, row.Id, witness.Sign(SignedNote.Read(newest.Note)!.Text).Line, DateTime.UnixEpoch));
            return await db.SaveChangesAsync();
        });
    }

    private async Task<LogVerdict> ExportAndCheckAsync()
    {
        await house.Do(db => new LogExport(db).WriteAsync(folder, CancellationToken.None));
        return await CheckAsync();
    }

    private Task<LogVerdict> CheckAsync(LogTrust? trust = null) => LogVerification.CheckAsync(folder, trust ?? new(), CancellationToken.None);
}
