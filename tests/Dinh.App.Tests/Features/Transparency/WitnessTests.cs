using System.Net;
using System.Text;
using Dinh.App.Features.Transparency.ExportLog;
using Dinh.Data.Log;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Transparency;

public sealed class WitnessTests : IAsyncDisposable
{
    private readonly Commune commune = new();
    private readonly NoteSigner front = NoteSigner.Make("mat-tran.bac-ninh");
    private readonly string folder = Directory.CreateTempSubdirectory("dinh-witness-").FullName;

    public async ValueTask DisposeAsync()
    {
        front.Dispose();
        await commune.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_registered_witness_signs_what_it_followed_and_the_page_says_so()
    {
        var world = await LogWorld.OfAsync(commune);
        await world.Published();
        await world.Sequenced();
        await RegisterAsync();

        Assert.Null(await SignAsync());
        await world.Published("Nội dung thứ hai");
        await world.Sequenced();
        Assert.Null(await SignAsync());

        Assert.Equal([1, 2], await commune.Read(db => db.LogCosignatures.OrderBy(c => c.Size).Select(c => c.Size).ToListAsync()));
        Assert.Contains("Ủy ban Mặt trận", (await commune.Visit("/minh-bach")).Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(SignedNote.Read(await world.Get("/api/v1/log/checkpoint"))!.IsSignedBy(front.Verifier));
    }

    [Fact]
    public async Task A_witness_signs_nothing_on_a_log_that_was_written_anew()
    {
        var world = await LogWorld.OfAsync(commune);
        await world.Published();
        await world.Sequenced();
        await RegisterAsync();
        Assert.Null(await SignAsync());

        // Who holds the machine and its key begins the book again.
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                await db.LogCosignatures.ExecuteDeleteAsync();
                await db.LogCheckpoints.ExecuteDeleteAsync();
                await db.LogTiles.ExecuteDeleteAsync();
                return await db.LogEntries.ExecuteDeleteAsync();
            }
        );
        await world.Published("Nội dung khác");
        await world.Published("Nội dung khác nữa");
        await world.Sequenced();

        Assert.Contains("written anew", await SignAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await commune.Read(db => db.LogCosignatures.CountAsync()));
    }

    [Fact]
    public async Task Signatures_of_strangers_false_ones_and_other_checkpoints_are_refused()
    {
        var world = await LogWorld.OfAsync(commune);
        await world.Published();
        await world.Sequenced();
        var note = SignedNote.Read(await world.Get("/api/v1/log/checkpoint"))!;
        var signed = SignedNote.Sign(note.Text, front).Write();

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(signed));
        await RegisterAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("không phải bản chốt"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(note.Write()));
        var other = new Checkpoint("dinh/minh-bach", new(1, Merkle.Leaf("khác"u8)), DateTime.UnixEpoch).Write();
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(SignedNote.Sign(other, front).Write()));
        var forged = new SignedNote(note.Text, [front.Sign("another text")]);
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(forged.Write()));
        Assert.Equal(0, await commune.Read(db => db.LogCosignatures.CountAsync()));

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(signed));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(signed));
        Assert.Equal(1, await commune.Read(db => db.LogCosignatures.CountAsync()));
    }

    [Fact]
    public async Task The_administrator_registers_a_key_once_and_ends_it()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var page = await administrator.Visit("/quan-tri/nhan-chung");

        var wrong = await page.Submit("form:has(input[name=PublicKey])", ("Title", "Mặt trận"), ("PublicKey", "chưa phải khóa"));
        Assert.Contains("log.not-a-key", wrong.Text, StringComparison.Ordinal);
        await RegisterAsync(administrator);
        var again = await page.Submit("form:has(input[name=PublicKey])", ("Title", "Mặt trận"), ("PublicKey", front.Verifier.Text));
        Assert.Contains("log.key-known", again.Text, StringComparison.Ordinal);

        var ended = await (await administrator.Visit("/quan-tri/nhan-chung")).Submit("form:has(input[name=witness])");
        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
        Assert.NotNull((await commune.Read(db => db.LogWitnesses.SingleAsync())).EndedAt);
    }

    private async Task RegisterAsync(Reader? administrator = null)
    {
        administrator ??= await commune.SignedIn(Function.SystemAdministrator);
        var page = await administrator.Visit("/quan-tri/nhan-chung");
        var answer = await page.Submit(
            "form:has(input[name=PublicKey])",
            ("Title", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Ninh"),
            ("PublicKey", front.Verifier.Text)
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private async Task<string?> SignAsync()
    {
        using var client = commune.CreateClient();
        return (await new Witness(client, front, Path.Combine(folder, "seen.txt"), null).SignAsync(CancellationToken.None)).Fault;
    }

    private async Task<HttpStatusCode> PostAsync(string note)
    {
        using var client = commune.CreateClient();
        using var text = new StringContent(note, Encoding.UTF8, "text/plain");
        using var answer = await client.PostAsync(new Uri("/api/v1/log/cosignatures", UriKind.Relative), text);
        return answer.StatusCode;
    }
}
