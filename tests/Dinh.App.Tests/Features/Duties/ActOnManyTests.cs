using System.Net;
using AngleSharp.Html.Parser;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class ActOnManyTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_preview_changes_nothing_and_the_deed_is_done_to_each_and_undone()
    {
        var officer = await commune.SignedIn();
        var ids = await TwoAsync(officer);

        await PostAsync(officer, "Preview", ids, ("deed", "huy"));
        Assert.Equal(0, await CancelledAsync());

        await PostAsync(officer, "Do", ids, ("deed", "huy"), ("because", "Cấp trên rút kế hoạch"));
        Assert.Equal(2, await CancelledAsync());

        await PostAsync(officer, "Do", ids, ("deed", "khoi-phuc"), ("because", "Hoàn tác"));
        Assert.Equal(0, await CancelledAsync());
    }

    [Fact]
    public async Task An_adviser_is_added_to_all_and_taken_away_again()
    {
        var officer = await commune.SignedIn();
        var ids = await TwoAsync(officer);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == officer.Body!.UnitId));
        var adviser = await commune.HasBody("Phòng Tư pháp", BodyKind.Division, unit);

        await PostAsync(officer, "Do", ids, ("deed", "tham-muu"), ("to", adviser.Id.ToString()));
        Assert.Equal(2, await PartsAsync());

        await PostAsync(officer, "Do", ids, ("deed", "bot-tham-muu"), ("to", adviser.Id.ToString()));
        Assert.Equal(0, await PartsAsync());

        Task<int> PartsAsync() => commune.Read(db => db.Duties.SelectMany(d => d.Participants).CountAsync(p => p.Role != DutyRole.Lead));
    }

    [Fact]
    public async Task A_duty_that_refuses_is_left_and_said_and_the_others_are_done()
    {
        var officer = await commune.SignedIn();
        var ids = await TwoAsync(officer);
        await PostAsync(officer, "Do", ids[..1], ("deed", "huy"), ("because", "Trùng"));

        var text = await PostAsync(officer, "Do", ids, ("deed", "huy"), ("because", "Rút kế hoạch"));

        Assert.Contains("duty.already-cancelled", text);
        Assert.Equal(["Rút kế hoạch", "Trùng"], await commune.Read(db => db.Duties.Select(d => d.CancelledBecause!).OrderBy(b => b).ToListAsync()));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_cancelled()
    {
        var officer = await commune.SignedIn();
        var ids = await TwoAsync(officer);

        await PostAsync(officer, "Do", ids, ("deed", "huy"), ("because", " "));

        Assert.Equal(0, await CancelledAsync());
    }

    [Theory]
    [InlineData("huy")]
    [InlineData("chuyen")]
    [InlineData("tham-muu")]
    [InlineData("khoi-phuc")]
    [InlineData("Cancel")]
    public async Task What_another_body_has_is_not_there(string deed)
    {
        var ids = await TwoAsync(await commune.SignedIn());
        var stranger = await commune.SignedIn();
        var before = await commune.Read(db => db.Duties.SumAsync(d => d.Deeds));

        await PostAsync(stranger, "Do", ids, ("deed", deed), ("because", "x"), ("to", stranger.Body!.Id.ToString()));

        Assert.Equal(before, await commune.Read(db => db.Duties.SumAsync(d => d.Deeds)));
    }

    private Task<int> CancelledAsync() => commune.Read(db => db.Duties.CountAsync(d => d.CancelledOn != null));

    private async Task<List<Id<Duty>>> TwoAsync(Reader officer) =>
        [
            (await commune.Has(A.Duty(A.By(commune.Today), officer.Body!.Id, "Một"))).Id,
            (await commune.Has(A.Duty(A.By(commune.Today), officer.Body.Id, "Hai"))).Id,
        ];

    private static async Task<string> PostAsync(Reader reader, string handler, IEnumerable<Id<Duty>> ids, params (string Name, string Value)[] fields)
    {
        var token = (await reader.Visit("/tai-khoan")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(
            ids.Select(id => KeyValuePair.Create("ids", id.ToString()))
                .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))
                .Append(new("__RequestVerificationToken", token))
        );
        using var answer = await reader.Client.PostAsync(new Uri($"/viec/hang-loat?handler={handler}", UriKind.Relative), form);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).Body!.TextContent;
    }
}
