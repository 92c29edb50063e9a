using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Dinh.Domain.Plans;
using Dinh.Reading.Files;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Abuse.Tests;

/// <summary>Files whose content lies about its type, and files that unfold without end, sent as the form sends them: each ends unread, with its sentence, and the honest file behind it is read.</summary>
public sealed class DeceivingFileTests : IAsyncLifetime
{
    private static readonly byte[] Plan = Encoding.UTF8.GetBytes("KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n1. Tổ chức hội nghị\n");
    private static readonly byte[] Word = WordOf("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>");
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private readonly Commune commune = new();
    private Reader clerk = null!;

    public async ValueTask InitializeAsync() => clerk = await commune.SignedIn();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_name_that_lies_about_what_is_inside_is_told()
    {
        await IsToldAsync("word.pdf", Word, "file.type-mismatch");
        await IsToldAsync("word.txt", Word, "file.type-mismatch");
        await IsToldAsync("pdf.docx", Pdf, "file.type-mismatch");
        await IsToldAsync("trang.docx", "<html><script>alert(1)</script></html>"u8.ToArray(), "file.type-mismatch");
        await IsToldAsync("chuong-trinh.pdf", [0x4d, 0x5a, 0x90, .. new byte[600]], "file.type-mismatch");
        await IsToldAsync("hai-mat.pdf", [.. Pdf, .. Word], "file.type-mismatch");
        await IsToldAsync("ke-hoach.docx.exe", Word, "file.type-unknown");
    }

    [Fact]
    public async Task A_package_that_unfolds_without_end_is_told()
    {
        await IsToldAsync("no.docx", Zip(("word/document.xml", stream => Zeros(stream, 300))), "file.bomb");
        await IsToldAsync(
            "nhieu.docx",
            Zip([.. Enumerable.Range(0, FileCaps.Parts + 1).Select(n => ($"word/{n}.xml", (Action<Stream>)(_ => { })))]),
            "file.bomb"
        );
    }

    [Fact]
    public async Task Markup_that_unfolds_reaches_out_or_nests_without_end_is_told()
    {
        const string Laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w>&c;</w>""";
        const string Reach = """<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>""";
        const string Open = "<w:tbl><w:tr><w:tc>";
        const string Close = "</w:tc></w:tr></w:tbl>";

        await IsToldAsync("cuoi.docx", PackageOf(Laughs), "file.bomb");
        await IsToldAsync("voi.docx", PackageOf(Reach), "file.bomb");
        await IsToldAsync("sau.docx", WordOf(Repeat(Open, 5_000) + Repeat(Close, 5_000)), "file.too-deep");
    }

    [Fact]
    public async Task Text_of_ten_thousand_pages_is_told() =>
        await IsToldAsync("dai.txt", Encoding.UTF8.GetBytes(string.Join('\f', Enumerable.Range(1, 10_000).Select(n => $"Trang {n}"))), "file.too-many-pages");

    /// <summary>The file is kept and not read; its page says why; it is tried once; the plan that came with it is read.</summary>
    private async Task IsToldAsync(string name, byte[] content, string code)
    {
        var honest = $"that-{name}.txt";
        var told = await SendAsync((name, content), (honest, [.. Plan, .. Encoding.UTF8.GetBytes(name)]));

        var sentence = FileRefusals.For(code).Vi;
        Assert.Equal([true, false], told.Select(t => t.Contains($"{sentence} ({code})", StringComparison.Ordinal)));
        var drafts = await commune.Read(db => db.PlanDrafts.Where(d => d.FileName == name || d.FileName == honest).ToListAsync());
        var deceiving = drafts.Single(d => d.FileName == name);
        Assert.Equal((DraftState.Unreadable, code), (deceiving.State, deceiving.UnreadableBecause));
        Assert.Equal(DraftState.Open, drafts.Single(d => d.FileName == honest).State);

        var job = await commune.Read(db => db.Jobs.SingleAsync(j => j.Label == name));
        Assert.Equal((true, code, 1), (job.HasFailed, job.Fault, job.Attempts));
        var page = await clerk.Visit($"/ke-hoach/nhap/{deceiving.Id}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(sentence, page.Html.QuerySelector("#dang-doc")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> SendAsync(params (string Name, byte[] Content)[] files)
    {
        var page = await clerk.Visit("/ke-hoach/tai-len");
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(page.Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken"
            },
            { new StringContent($"{clerk.Body!.Id}"), "Owner" },
        };
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        using var answer = await clerk.Client.PostAsync(new Uri("/ke-hoach/tai-len", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll(".upload").Select(u => u.TextContent)];
    }

    private static byte[] WordOf(string body) =>
        PackageOf($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");

    private static byte[] PackageOf(string document) =>
        Zip(
            (
                "[Content_Types].xml",
                s =>
                    s.Write(
                        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8
                    )
            ),
            (
                "_rels/.rels",
                s =>
                    s.Write(
                        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""u8
                    )
            ),
            ("word/document.xml", s => s.Write(Encoding.UTF8.GetBytes(document)))
        );

    private static byte[] Zip(params (string Name, Action<Stream> Write)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                write(part);
            }
        }

        return file.ToArray();
    }

    private static void Zeros(Stream stream, int megabytes)
    {
        var zeros = new byte[1 << 20];
        for (var n = 0; n < megabytes; n++)
            stream.Write(zeros);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
