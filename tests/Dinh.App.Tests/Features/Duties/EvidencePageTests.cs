using System.IO.Compression;
using System.Net;
using System.Text;
using Dinh.Domain.Duties;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class EvidencePageTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    public static TheoryData<string, byte[], bool> Files =>
        new()
        {
            { "bao-cao.pdf", "%PDF-1.7\n%%EOF"u8.ToArray(), true },
            { "anh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], true },
            { "anh.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0], true },
            { "ghi-chep.txt", "Biên bản họp xóm"u8.ToArray(), true },
            { "bao-cao.docx", Archive("word/document.xml"), true },
            { "bang.xlsx", Archive("xl/workbook.xml"), true },
            { "bao-cao.docx", Archive("xl/workbook.xml"), false },
            { "bao-cao.docx", Archive("word/document.xml", "word/vbaProject.bin"), false },
            { "bao-cao.docx", [.. "PK\u0003\u0004"u8, 1, 2, 3], false },
            { "bao-cao.pdf", "<html><script>alert(1)</script>"u8.ToArray(), false },
            { "anh.png", "%PDF-1.7"u8.ToArray(), false },
            { "anh.svg", "<svg onload='alert(1)'/>"u8.ToArray(), false },
            { "trang.html", "<script>alert(1)</script>"u8.ToArray(), false },
            { "chay.exe", "MZ"u8.ToArray(), false },
            { "ghi-chep.txt", [0, 1, 2], false },
            { "ghi-chep.txt", [], false },
            { "khong-duoi", "%PDF-1.7"u8.ToArray(), false },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_taken_when_its_bytes_are_what_its_name_says(string name, byte[] content, bool taken)
    {
        var (officer, duty) = await WithDutyAsync();

        var answer = await UploadAsync(officer, duty, name, content);

        Assert.Equal(taken ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(taken ? 1 : 0, await commune.Read(db => db.Evidence.CountAsync()));
        Assert.Equal(taken ? 1 : 0, await commune.Read(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task A_file_is_always_downloaded_under_the_type_of_its_bytes_and_only_by_the_bodies_concerned()
    {
        var (officer, duty) = await WithDutyAsync();
        await UploadAsync(officer, duty, "ghi-chep.txt", "<script>alert(1)</script>"u8.ToArray());
        var id = await commune.Read(db => db.Evidence.Select(e => e.Id).SingleAsync());

        using var answer = await officer.Client.GetAsync(new Uri($"/bang-chung/{id}/tep", UriKind.Relative));

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(HttpStatusCode.NotFound, await (await commune.SignedIn()).StatusOf($"/bang-chung/{id}/tep"));
        Assert.NotEqual(HttpStatusCode.OK, (await commune.Visit($"/bang-chung/{id}/tep")).Status);
    }

    [Fact]
    public async Task A_papers_number_and_date_make_the_duty_done_and_withdrawing_makes_it_owed()
    {
        var (officer, duty) = await WithDutyAsync();
        var page = await officer.Visit($"/viec/{duty.Id}");

        await page.Submit("#nop", ("Form.PaperNumber", "12/BC-UBND"), ("Form.PaperDate", "2026-03-01"));
        Assert.Equal(DutyState.Done, await StateAsync());

        var withdrawn = await (await officer.Visit($"/viec/{duty.Id}")).Submit("form[action*=Withdraw]", ("because", "Nhầm số"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.Status);
        Assert.Equal(DutyState.DueSoon, await StateAsync());

        Task<DutyState> StateAsync() => commune.Read(async db => (await db.Duties.SingleAsync()).StateOn(commune.Today));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("không phải đường dẫn")]
    public async Task A_link_that_is_no_web_address_is_refused_with_its_reason(string link)
    {
        var (officer, duty) = await WithDutyAsync();

        var answer = await (await officer.Visit($"/viec/{duty.Id}")).Submit("#nop", ("Form.Link", link));

        Assert.Contains("evidence.link-not-web", answer.Text);
        Assert.Equal(0, await commune.Read(db => db.Evidence.CountAsync()));
    }

    [Fact]
    public async Task Two_kinds_of_proof_at_once_are_asked_about()
    {
        var (officer, duty) = await WithDutyAsync();

        var answer = await (await officer.Visit($"/viec/{duty.Id}")).Submit(
            "#nop",
            ("Form.Link", "https://a.vn"),
            ("Form.PaperNumber", "1/BC"),
            ("Form.PaperDate", "2026-03-01")
        );

        Assert.Contains("đúng một loại", answer.Text);
        Assert.Equal(0, await commune.Read(db => db.Evidence.CountAsync()));
    }

    [Fact]
    public async Task The_same_form_sent_eight_times_at_once_is_one_piece_of_evidence_and_one_line_of_the_journal()
    {
        var (officer, duty) = await WithDutyAsync();
        var page = await officer.Visit($"/viec/{duty.Id}");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => page.Submit("#nop", ("Form.PaperNumber", "12/BC-UBND"), ("Form.PaperDate", "2026-03-01")))
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(1, await commune.Read(db => db.Evidence.CountAsync()));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "EvidenceSupplied")));
    }

    [Fact]
    public async Task Another_bodys_officer_changes_nothing()
    {
        var (owner, duty) = await WithDutyAsync();
        var stranger = await commune.SignedIn();
        var token = (await stranger.Visit("/tai-khoan")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var before = await WholeAsync();

        foreach (var handler in new[] { "Supply", "Withdraw", "Cancel", "Revive", "HandOver" })
        {
            using var form = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["Form.PaperNumber"] = "12/BC",
                    ["Form.PaperDate"] = "2026-03-01",
                    ["because"] = "x",
                    ["ground"] = "x",
                    ["to"] = stranger.Body!.Id.ToString(),
                    ["evidence"] = Guid.CreateVersion7().ToString(),
                }
            );
            using var answer = await stranger.Client.PostAsync(new Uri($"/viec/{duty.Id}?handler={handler}", UriKind.Relative), form);
            Assert.Equal((handler, HttpStatusCode.NotFound), (handler, answer.StatusCode));
        }

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/viec/{duty.Id}"));
        Assert.Equal(before, await WholeAsync());
        Assert.NotNull(owner.Body);

        Task<(int, int, int)> WholeAsync() =>
            commune.Read(async db => (await db.Duties.SumAsync(d => d.Deeds), await db.Evidence.CountAsync(), await db.Journal.CountAsync()));
    }

    [Fact]
    public async Task Scripts_in_every_field_are_shown_as_words()
    {
        const string Script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var officer = await commune.SignedIn();
        var duty = await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = officer.Body!.Id,
                    Content = Script,
                    Detail = Script,
                    Source = new("plan", "1", Script)
                    {
                        Path = Script,
                        Quote = Script,
                        Link = "javascript:alert(1)",
                    },
                    Window = A.By(commune.Today) with { Text = Script, ReasonVi = Script },
                    Participants = [new(DutyRole.Adviser, Script)],
                    Milestones = [new(Script, commune.Today)],
                }
            )
        );
        await (await officer.Visit($"/viec/{duty.Id}")).Submit(
            "#nop",
            ("Form.PaperNumber", "<script>alert(1)</script>"),
            ("Form.PaperDate", "2026-03-01"),
            ("Form.Note", "\0" + Script)
        );

        foreach (var path in new[] { $"/viec/{duty.Id}", "/viec?tinh-trang=tat-ca", "/ban-lam-viec" })
        {
            var page = await officer.Visit(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Html.QuerySelectorAll("main script, main img, main [href^='javascript:']"));
        }
    }

    private async Task<(Reader Officer, Duty Duty)> WithDutyAsync()
    {
        var officer = await commune.SignedIn();
        return (officer, await commune.Has(A.Duty(A.By(commune.Today.AddDays(2)), officer.Body!.Id)));
    }

    private static async Task<HttpResponseMessage> UploadAsync(Reader officer, Duty duty, string name, byte[] content)
    {
        var page = await officer.Visit($"/viec/{duty.Id}");
        using var form = new MultipartFormDataContent();
        foreach (var field in page.Html.QuerySelectorAll("#nop input[type=hidden]"))
            form.Add(new StringContent(field.GetAttribute("value") ?? "", Encoding.UTF8), field.GetAttribute("name")!);
        form.Add(new ByteArrayContent(content), "Form.File", name);
        return await officer.Client.PostAsync(new Uri($"/viec/{duty.Id}?handler=Supply", UriKind.Relative), form);
    }

    private static byte[] Archive(params string[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
                archive.CreateEntry(entry);
        }

        return memory.ToArray();
    }
}
