using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Dinh.App.Features.Plans.UploadPlan;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Abuse.Tests;

/// <summary>Files that are too large, too many, or named to deceive, sent to the real server over a real connection.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Plan = Encoding.UTF8.GetBytes("KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n1. Tổ chức hội nghị\n");

    private readonly Commune commune = new();
    private Reader clerk = null!;

    public async ValueTask InitializeAsync()
    {
        commune.StartServer();
        var known = await commune.HasReader();

        // A browser of its own, that follows no redirect.
        clerk = known with
        {
            Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = commune.ClientOptions.BaseAddress },
        };
        var door = await clerk.Visit("/dang-nhap");
        var answer = await door.Submit("main form", ("Name", clerk.Account.UserName!), ("Password", Reader.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task One_byte_too_many_is_refused_and_takes_no_other_with_it()
    {
        var told = await SendAsync(("lon.txt", new byte[(20 << 20) + 1]), ("vua.txt", Plan));

        Assert.Equal(["file.too-large", "vua.txt"], told);
        Assert.Equal(1, await commune.Read(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task Of_too_many_files_the_first_are_read_and_the_rest_told()
    {
        var told = await SendAsync([
            .. Enumerable.Range(0, UploadPlanPage.Most + 3).Select(n => ($"{n:00}.txt", (byte[])[.. Plan, (byte)('0' + (n % 10)), (byte)('0' + (n / 10))])),
        ]);

        Assert.Equal(3, told.Count(t => t == "file.too-many"));
        Assert.Equal(UploadPlanPage.Most, await commune.Read(db => db.PlanDrafts.CountAsync()));
    }

    [Fact]
    public async Task A_name_that_deceives_is_kept_as_a_plain_one()
    {
        string[] sent =
        [
            "../../etc/passwd.txt",
            "..\\..\\windows\\ke-hoach.txt",
            "ke-hoach\u202Excod.txt",
            new string('a', 300) + ".txt",
            " . ke-hoach 2.txt",
            "<b>x</b>.txt",
        ];
        for (var n = 0; n < sent.Length; n++)
            await SendAsync((sent[n], [.. Plan, (byte)('0' + n)]));

        var kept = await commune.Read(db => db.PlanDrafts.OrderBy(d => d.UploadedAt).ThenBy(d => d.Id).Select(d => d.FileName).ToListAsync());

        Assert.Equal(sent.Length, kept.Count);
        Assert.All(kept, k => Assert.True(k.Length <= 200 && k.EndsWith("txt", StringComparison.Ordinal) && k.IndexOfAny(['/', '\\', '\u202E']) < 0, k));
        Assert.Contains("passwd.txt", kept);
        Assert.Contains("ke-hoachxcod.txt", kept);
        Assert.DoesNotContain("<b>x</b>", (await clerk.Client.GetStringAsync(new Uri("/ke-hoach", UriKind.Relative))), StringComparison.Ordinal);
    }

    /// <summary>Of each file the code of its refusal, else its name.</summary>
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
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{answer.StatusCode}");

        var told = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll(".upload");
        return
        [
            .. told.Select(t => t.TextContent)
                .Zip(files, (text, file) => text.Contains("(file.", StringComparison.Ordinal) ? text.Split("(")[^1].Split(")")[0] : file.Name),
        ];
    }
}
