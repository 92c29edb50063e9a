using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>A province demands more than the law, by a paper of its own; its communes see it beside what is due.</summary>
public sealed class KeepTermsTests : IAsyncLifetime
{
    private const string Page = "/viec-cong-khai/quy-dinh";
    private const string Ground = "Quyết định 12/2026/QĐ-UBND ngày 03/02/2026";
    private readonly Commune commune = new();
    private DisclosureWorld world = null!;
    private Body above = null!;
    private Reader keeper = null!;

    public async ValueTask InitializeAsync()
    {
        commune.Clock.MoveTo(new(2026, 7, 6));
        world = await DisclosureWorld.OfAsync(commune);
        above = await commune.HasBody("UBND tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, world.Province);
        keeper = await commune.SignedIn(Function.BodyAdministrator, above);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Days_wall_and_forms_beyond_the_law_stand_beside_what_is_due_with_their_ground()
    {
        await LaidAsync(("Form.Task", "11.2/thuc-hien-quy"), ("Form.Days", "7"), ("Form.PostingDays", "45"), ("Form.Forms", "loudspeaker"));
        await world.OpenAsync();

        var due = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q3");
        Assert.Equal(new(2026, 10, 7), due.DueOn);
        var page = (await world.Lan.Visit($"/viec-cong-khai/han/{due.Id}")).Html.QuerySelector("main")!.TextContent;
        Assert.Contains("ít nhất 45 ngày liên tục", page, StringComparison.Ordinal);
        Assert.Contains(Ground, page, StringComparison.Ordinal);
        Assert.Contains("truyền thanh", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Ground, (await world.Lan.Visit(Page)).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_is_whole_only_when_the_further_form_was_given_too()
    {
        await LaidAsync(("Form.Task", "13.2/danh-sach-quy"), ("Form.Forms", "village-heads"));
        await world.OpenAsync();
        var due = await world.DueAsync("13.2/danh-sach-quy", "2026-Q3");
        var begun = await world.Lan.Visit($"/viec-cong-khai/soan?han={due.Id}");
        var work = (await begun.Submit("main form", ("Form.Text", "Danh sách"))).Location!;
        await DoneAsync(work, "Publish", ("sure", "true"));
        var places = await commune.Read(db => db.Publications.AsNoTracking().SelectMany(p => p.Showings).ToListAsync());

        Assert.Equal(["posting", "village-heads"], places.Select(p => p.Form).Order());
        await DoneAsync(work, "Show", ("key", $"{places.Single(p => p.Form == "posting").Key}"), ("from", "2026-07-06"));
        Assert.Null((await world.DueAsync("13.2/danh-sach-quy", "2026-Q3")).WholeOn);
        await DoneAsync(work, "Show", ("key", $"{places.Single(p => p.Form == "village-heads").Key}"), ("from", "2026-07-06"));
        Assert.Equal(new(2026, 7, 6), (await world.DueAsync("13.2/danh-sach-quy", "2026-Q3")).WholeOn);
    }

    [Fact]
    public async Task A_matter_that_the_law_does_not_name_falls_due_in_its_rhythm()
    {
        await LaidAsync(("Form.Task", "11.14/khac"), ("Form.MatterName", "Giá đất tái định cư"), ("Form.MatterRhythm", "Quarter"), ("Form.Days", "10"));
        await world.OpenAsync();

        var dues = await commune.Read(db => db.DueDisclosures.AsNoTracking().Where(d => d.TaskKey == "11.14/khac").OrderBy(d => d.DueOn).ToListAsync());
        Assert.Equal(
            ["Giá đất tái định cư quý II năm 2026", "Giá đất tái định cư quý III năm 2026", "Giá đất tái định cư quý IV năm 2026"],
            dues.Select(d => d.Name)
        );
        Assert.Equal(new(2026, 7, 10), dues[0].DueOn);
        Assert.Equal($"Chậm nhất 10 ngày kể từ ngày kết thúc quý II năm 2026 (30/6/2026), theo {Ground}.", (await world.DutyAsync(dues[0])).Window.ReasonVi);
        await world.TurnAsync(new(2026, 7, 7));
        Assert.Equal(3, await commune.Read(db => db.DueDisclosures.CountAsync(d => d.TaskKey == "11.14/khac")));
    }

    [Theory]
    [InlineData("11.1/ke-hoach-nam", "Form.Days", "20", "disclosure.later-than-law")] // the law: 5 working days
    [InlineData("11.2/thuc-hien-quy", "Form.PostingDays", "20", "disclosure.shorter-than-law")] // the law: 30 days
    [InlineData("11.13/thu-tuc", "Form.PostingDays", "60", "disclosure.shorter-than-law")] // it hangs for good
    [InlineData("11.2/thuc-hien-quy", "Form.Forms", "carrier-pigeon", "disclosure.no-such-form")]
    [InlineData("11.2/thuc-hien-quy", "Form.MatterName", "", "disclosure.rule-empty")]
    [InlineData("11.14/khac", "Form.MatterName", "Giá đất", "disclosure.rule-empty")] // when?
    public async Task Less_than_the_law_is_refused(string task, string field, string value, string refusal)
    {
        var answer = await LayAsync(("Form.Task", task), (field, value));

        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.False(await commune.Read(db => db.LocalTerms.AnyAsync()));
    }

    [Fact]
    public async Task Only_who_administers_a_body_above_the_communes_lays_down_and_ends_a_term()
    {
        var officer = await commune.SignedIn(Function.Officer, above);
        var below = await commune.SignedIn(Function.BodyAdministrator, world.Committee);
        Assert.Null((await officer.Visit(Page)).Html.QuerySelector("form[action$='handler=Lay']"));
        Assert.Null((await below.Visit(Page)).Html.QuerySelector("form[action$='handler=Lay']"));
        await LaidAsync(("Form.Task", "11.2/thuc-hien-quy"), ("Form.Days", "7"));
        var term = await commune.Read(db => db.LocalTerms.AsNoTracking().SingleAsync());

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await below.SendAsync($"{Page}?handler=End", ("term", $"{term.Id}"), (Forms.Token, await TokenAsync(below)))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await officer.SendAsync($"{Page}?handler=End", ("term", $"{term.Id}"), (Forms.Token, await TokenAsync(officer)))).Status
        );
        var page = await keeper.Visit(Page);
        await page.Submit("form[action$='handler=End']");

        Assert.Equal(new(2026, 7, 6), (await commune.Read(db => db.LocalTerms.AsNoTracking().SingleAsync())).EndedOn);
    }

    private async Task LaidAsync(params (string, string)[] fields)
    {
        var answer = await LayAsync(fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
    }

    private async Task<Answer> LayAsync(params (string, string)[] fields)
    {
        var page = await keeper.Visit(Page);
        return await page.Submit(
            "form[action$='handler=Lay']",
            [("Form.Owner", $"{above.Id}"), ("Form.Ground", Ground), ("Form.From", "2026-03-01"), .. fields]
        );
    }

    private static async Task<string> TokenAsync(Reader reader) => Forms.TokenOf(await reader.Visit("/viec-cong-khai"));

    private async Task DoneAsync(string work, string deed, params (string Name, string Value)[] fields)
    {
        var answer = await world.Lan.SendAsync($"{work}?handler={deed}", [.. fields, (Forms.Token, await TokenAsync(world.Lan))]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
    }
}
