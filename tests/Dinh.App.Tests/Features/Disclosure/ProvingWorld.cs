using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>A commune with two villages that has made its list of poor households public: it must be posted, read out and handed to the village heads.</summary>
internal sealed record ProvingWorld(DisclosureWorld World, Body Village, Body Other, Id<Publication> Id)
{
    public const string Task = "11.7/ho-ngheo";
    public static readonly DateOnly Day = new(2026, 7, 6);

    public Commune Commune => World.Commune;

    public string Work => $"/viec-cong-khai/{Id}";

    public static async Task<ProvingWorld> OfAsync(Commune commune)
    {
        commune.Clock.MoveTo(Day);
        var world = await DisclosureWorld.OfAsync(commune);
        var village = await commune.HasBody("Thôn Nà Phát", BodyKind.Village, world.Unit);
        var other = await commune.HasBody("Thôn Bản Mới", BodyKind.Village, world.Unit);
        await world.OpenAsync();
        var due = await world.DueAsync(Task, "2026");
        var page = await world.Lan.Visit($"/viec-cong-khai/soan?han={due.Id}");
        var begun = await page.Submit("main form", ("Form.Text", "Năm 2026 xã có 12 hộ nghèo, 20 hộ cận nghèo."));
        var id = Id<Publication>.Parse(begun.Location!.Split('/')[^1], null);
        var proving = new ProvingWorld(world, village, other, id);
        await proving.DoneAsync("", "Publish", ("sure", "true"));
        return proving;
    }

    /// <summary>The same on another day, signed in again.</summary>
    public async Task<ProvingWorld> OnAsync(DateOnly day)
    {
        Commune.Clock.MoveTo(day);
        return this with { World = World with { Lan = await Commune.SignedIn(Function.Officer, World.Committee) } };
    }

    public async Task DoneAsync(string below, string deed, params (string Name, string Value)[] fields)
    {
        var answer = await SendAsync(below, deed, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
    }

    public async Task<Answer> SendAsync(string below, string deed, params (string Name, string Value)[] fields) =>
        await World.Lan.SendAsync($"{Work}{below}?handler={deed}", [.. fields, (Forms.Token, await TokenAsync(World.Lan))]);

    public async Task PhotographedAsync(string deed, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(await TokenAsync(World.Lan)), Forms.Token);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. System.Text.Encoding.UTF8.GetBytes(name)]), "photo", name);
        using var answer = await World.Lan.Client.PostAsync(new Uri($"{Work}?handler={deed}", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public Task<Publication> PublicationAsync() => Commune.Read(db => db.Publications.AsNoTracking().SingleAsync(p => p.Id == Id));

    public async Task<Showing> PlaceAsync(string form) => (await PublicationAsync()).Showings.First(s => s.Form == form);

    public Task<DueDisclosure> DueAsync() => World.DueAsync(Task, "2026");

    public Task<VillageHandover> HandoverAsync(Body village) =>
        Commune.Read(db => db.VillageHandovers.AsNoTracking().SingleAsync(h => h.VillageId == village.Id && h.PublicationId == Id));

    public static async Task<string> TokenAsync(Reader reader) => Forms.TokenOf(await reader.Visit("/viec-cong-khai/soan"));

    public static async Task<byte[]> BytesAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
