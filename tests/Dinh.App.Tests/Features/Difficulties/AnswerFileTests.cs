using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

/// <summary>The file of an answer: taken when it is what its name says, and downloaded by all who stand in the difficulty.</summary>
public sealed class AnswerFileTests : IAsyncDisposable
{
    private static readonly byte[] Content = "<script>alert('mẫu biên bản')</script>"u8.ToArray();

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task All_who_asked_the_same_download_the_file_and_it_is_never_shown_as_a_page()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 2);
        var (first, second) = (await world.RaisedAsync(0), await world.RaisedAsync(1));
        await world.MergedAsync(first, second);
        Assert.Equal(HttpStatusCode.Redirect, (await AnswerAsync(world.Son, first, "mau-bien-ban.txt", Content)).Status);

        foreach (var (reader, id) in new[] { (world.Clerks[0], first), (world.Clerks[1], second), (world.Son, first) })
        {
            using var file = await reader.Client.GetAsync(new Uri(await LinkAsync(reader, id), UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal(("attachment", "mau-bien-ban.txt"), (file.Content.Headers.ContentDisposition!.DispositionType, NameOf(file)));
            Assert.Equal("text/plain", file.Content.Headers.ContentType!.MediaType);
            Assert.Equal(Content, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Who_does_not_stand_in_the_difficulty_finds_no_file_also_through_one_of_its_own()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 3);
        var (first, other) = (await world.RaisedAsync(0), await world.RaisedAsync(2, "Việc khác hẳn"));
        await AnswerAsync(world.Son, first, "mau.txt", Content);
        var link = await LinkAsync(world.Clerks[0], first);

        foreach (var reader in new[] { world.Clerks[1], world.Clerks[2], world.Leader })
        {
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusOf(link));
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusOf(link.Replace($"{first}", $"{other}", StringComparison.Ordinal)));
        }

        var visitor = await commune.Visit(link);
        Assert.NotEqual(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/vuong-mac/{first}/tep/{Guid.CreateVersion7()}"));
    }

    [Fact]
    public async Task The_file_of_an_answer_that_did_not_help_is_still_there_beside_that_of_the_next()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await AnswerAsync(world.Son, id, "mau-cu.txt", "Mẫu cũ"u8.ToArray());
        await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Again", ("because", "Mẫu đã hết hiệu lực"));
        await AnswerAsync(world.Son, id, "mau-moi.txt", "Mẫu mới"u8.ToArray());

        var page = await world.Clerks[0].Visit($"/vuong-mac/{id}");
        var links = page.Html.QuerySelectorAll($"a[href^='/vuong-mac/{id}/tep/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.Equal(2, links.Count);
        var texts = await Task.WhenAll(links.Select(l => world.Clerks[0].Client.GetStringAsync(new Uri(l, UriKind.Relative))));
        Assert.Equivalent(new[] { "Mẫu cũ", "Mẫu mới" }, texts, strict: true);
    }

    [Theory]
    [InlineData("trang.html", "<script>alert(1)</script>")]
    [InlineData("bao-cao.pdf", "<html>")]
    [InlineData("mau.txt", "")]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_answered(string name, string content)
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);

        var answer = await AnswerAsync(world.Son, id, name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Contains("(evidence.", ActWorld.RefusalOf(answer));
        Assert.Contains("Dùng mẫu kèm theo.", answer.Text);
        Assert.Equal(DifficultyState.Waiting, (await world.ReadAsync(id)).State);
        Assert.Equal(0, await commune.Read(db => db.StoredFiles.CountAsync()));
    }

    private static async Task<string> LinkAsync(Reader reader, Id<Difficulty> id) =>
        (await reader.Visit($"/vuong-mac/{id}")).Html.QuerySelector($"a[href^='/vuong-mac/{id}/tep/']")!.GetAttribute("href")!;

    private static string NameOf(HttpResponseMessage file) =>
        (file.Content.Headers.ContentDisposition!.FileNameStar ?? file.Content.Headers.ContentDisposition.FileName!).Trim('"');

    private static async Task<Answer> AnswerAsync(Reader who, Id<Difficulty> id, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Forms.TokenOf(await who.Visit("/vuong-mac/neu"))), Forms.Token },
            { new StringContent("Dùng mẫu kèm theo."), "Form.Text" },
            { new StringContent("true"), "Form.IsSure" },
            { new ByteArrayContent(content), "Form.File", name },
        };
        using var answer = await who.Client.PostAsync(new Uri($"/vuong-mac/{id}?handler=Answer", UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }
}
