using System.Net;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

public sealed class HygieneTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Accounts_that_should_not_be_there_are_counted_and_listed()
    {
        var keeper = await commune.SignedIn(Function.SystemAdministrator);
        var forgotten = await commune.HasReader(Function.Officer);
        var left = await commune.SignedIn(function: null);

        var never = await keeper.Visit("/quan-tri?loc=chua-dung");
        var without = await keeper.Visit("/quan-tri?loc=khong-phan-cong");

        Assert.Contains(forgotten.Account.UserName!, never.Html.QuerySelector("tbody")!.TextContent);
        Assert.DoesNotContain(keeper.Account.UserName!, never.Html.QuerySelector("tbody")!.TextContent);
        Assert.Contains(left.Account.UserName!, without.Html.QuerySelector("tbody")!.TextContent);
        Assert.Contains("33%", without.Html.QuerySelector(".figures")!.TextContent);
    }

    [Fact]
    public async Task An_account_that_nobody_used_for_three_months_is_listed_as_unused()
    {
        var keeper = await commune.SignedIn(Function.SystemAdministrator);
        var officer = await commune.SignedIn(Function.Officer);
        commune.Clock.MoveTo(commune.Today.AddDays(91));
        keeper = await commune.SignedIn(Function.SystemAdministrator, keeper.Body);

        var unused = await keeper.Visit("/quan-tri?loc=khong-dung");

        Assert.Contains(officer.Account.UserName!, unused.Html.QuerySelector("tbody")!.TextContent);
        Assert.DoesNotContain(keeper.Account.UserName!, unused.Html.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task A_closed_account_is_out_and_can_be_opened_again()
    {
        var keeper = await commune.SignedIn(Function.SystemAdministrator);
        var officer = await commune.SignedIn(Function.Officer);
        var page = await keeper.Visit("/quan-tri");

        var closed = await page.Submit($"form[action='/quan-tri/tai-khoan/{officer.Account.Id}/dong']");

        Assert.Equal("/quan-tri", closed.Location);
        Assert.Equal(HttpStatusCode.Redirect, await officer.StatusOf("/tai-khoan"));
        Assert.Contains(officer.Account.UserName!, (await keeper.Visit("/quan-tri?loc=da-dong")).Html.QuerySelector("tbody")!.TextContent);
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "AccountClosed")));
    }

    [Fact]
    public async Task The_keeper_of_the_system_appoints_administrators_and_nobody_else()
    {
        var keeper = await commune.SignedIn(Function.SystemAdministrator);
        var body = await commune.HasBody("UBND xã Lam Vỹ");
        var page = await keeper.Visit($"/co-quan/phan-cong?co-quan={body.Id}");

        var officer = await page.Submit("main form", ("Name", "A"), ("SignInName", "a.lamvy"), ("Function", "Officer"));
        var administrator = await page.Submit("main form", ("Name", "B"), ("SignInName", "b.lamvy"), ("Function", "BodyAdministrator"));

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Equal("/quan-tri", administrator.Location);
        Assert.Equal(
            [Function.BodyAdministrator],
            await commune.Read(db => db.Appointments.Where(a => a.BodyId == body.Id).Select(a => a.Function).ToListAsync())
        );
    }
}
