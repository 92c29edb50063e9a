using System.IO.Compression;
using System.Net;
using System.Text;
using Dinh.App.Tests.Features.Plans;
using Dinh.App.Tests.Jobs;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>Files of drafts and of papers that came, as a browser sends them.</summary>
public sealed class PaperFileTests : IAsyncDisposable
{
    private const int Megabyte = 1 << 20;

    private readonly Commune commune = new();

    public static TheoryData<string, byte[], bool> Files { get; } =
        new()
        {
            { "du-thao.docx", Word("<w:document/>"u8.ToArray()), true },
            { "du-thao.pdf", "%PDF-1.7\nnội dung"u8.ToArray(), true },
            { "du-thao.txt", "KẾ HOẠCH"u8.ToArray(), true },
            { "word.pdf", Word("<w:document/>"u8.ToArray()), false },
            { "pdf.docx", "%PDF-1.7"u8.ToArray(), false },
            { "chay.exe", [0x4d, 0x5a, 0x90], false },
            { "trang.html", "<script>alert(1)</script>"u8.ToArray(), false },
            { "rong.pdf", [], false },
            { "macro.docx", Word("<w:document/>"u8.ToArray(), "word/vbaProject.bin"), false },
        };

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task A_draft_takes_a_quiet_file_that_is_what_its_name_says_and_gives_it_back_as_it_was(string name, byte[] content, bool taken)
    {
        var world = await PaperWorld.OfAsync(commune);

        var answer = await DraftAsync(world, name, content);

        if (!taken)
        {
            Assert.Contains("(evidence.file-type)", answer.Text);
            Assert.Equal(0, await commune.Read(db => db.PaperDrafts.CountAsync()));
            return;
        }

        var file = await world.Clerk.Client.GetAsync(new Uri($"{answer.Location}/tep", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(content, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(HttpStatusCode.NotFound, await world.Beside.StatusOf($"{answer.Location}/tep"));
    }

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task A_paper_that_came_is_entered_with_such_a_file_or_not_at_all(string name, byte[] content, bool taken)
    {
        var world = await PaperWorld.OfAsync(commune);

        var answer = await EnterAsync(world, name, content);

        Assert.Equal(taken ? 1 : 0, await commune.Read(db => db.IncomingPapers.CountAsync()));
        if (taken)
            Assert.Equal(
                content,
                await world.Clerk.Client.GetByteArrayAsync(new Uri($"{answer.Location}/tep", UriKind.Relative), TestContext.Current.CancellationToken)
            );
        else
            Assert.Contains("(evidence.file-type)", answer.Text);
    }

    [Fact]
    public async Task What_is_larger_than_twenty_megabytes_is_told_and_not_kept()
    {
        var world = await PaperWorld.OfAsync(commune);
        var large = new byte[20 * Megabyte + 1];
        "%PDF-1.7"u8.CopyTo(large);

        Assert.Contains("(evidence.file-too-large)", (await DraftAsync(world, "lon.pdf", large)).Text);
        Assert.Contains("(evidence.file-too-large)", (await EnterAsync(world, "lon.pdf", large)).Text);
        Assert.Equal(0, await commune.Read(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task A_package_that_unfolds_without_end_is_kept_folded_and_its_reading_says_so()
    {
        var world = await PaperWorld.OfAsync(commune);
        var entered = await EnterAsync(world, "no.docx", Word(new byte[300 * Megabyte]));

        var read = await PaperWorld.DoAsync(world.Clerk, entered.Location!, "Plan");

        await commune.RunJobs();
        Assert.Equal(HttpStatusCode.OK, (await world.Clerk.Visit(read.Location!)).Status);
        var draft = await commune.Read(db => db.PlanDrafts.AsNoTracking().SingleAsync());
        Assert.Equal((DraftState.Unreadable, "file.bomb"), (draft.State, draft.UnreadableBecause));
    }

    private static Task<Answer> DraftAsync(PaperWorld world, string name, byte[] content) =>
        SendAsync(
            world,
            "/van-ban/soan",
            (name, content),
            ("Form.Owner", $"{world.Committee.Id}"),
            ("Form.Kind", "KẾ HOẠCH"),
            ("Form.Title", "về việc có tệp"),
            ("Form.Recipients", world.Division.Name)
        );

    private static Task<Answer> EnterAsync(PaperWorld world, string name, byte[] content) =>
        SendAsync(
            world,
            "/so-van-ban/den/nhap",
            (name, content),
            ("Form.Owner", $"{world.Committee.Id}"),
            ("Form.Author", "Sở Nội vụ"),
            ("Form.Mark", "20/SNV"),
            ("Form.Title", "hướng dẫn"),
            ("Form.PaperDay", PaperWorld.Day(world.Commune.Today)),
            ("Form.ArrivedOn", PaperWorld.Day(world.Commune.Today))
        );

    private static async Task<Answer> SendAsync(PaperWorld world, string path, (string Name, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Forms.TokenOf(await world.Clerk.Visit(path))), Forms.Token } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file.Content), "Form.File", file.Name);
        using var answer = await world.Clerk.Client.PostAsync(new Uri(path, UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private static byte[] Word(byte[] document, string? beside = null)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>"));
            Write(archive, "word/document.xml", document);
            if (beside is not null)
                Write(archive, beside, [1]);
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(content);
    }
}
