using System.Net;
using Dinh.Data.People;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.People;

public sealed class MembersTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_newcomer_gets_a_password_for_one_use_and_must_choose_another_first()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var once = await AppointAsync(administrator, "nguyen.moi");
        using var client = commune.CreateClient(new() { AllowAutoRedirect = false });
        var door = await VisitedPage.OpenAsync(client, "/dang-nhap");

        await door.Submit("main form", ("Name", "nguyen.moi"), ("Password", once));
        using var elsewhere = await client.GetAsync(new Uri("/co-quan", UriKind.Relative), TestContext.Current.CancellationToken);
        var choose = await VisitedPage.OpenAsync(client, "/tai-khoan");
        await choose.Submit("main form", ("Present", once), ("Chosen", "hoa gạo đầu làng"), ("Again", "hoa gạo đầu làng"));
        var after = await VisitedPage.OpenAsync(client, "/tai-khoan");

        Assert.Equal("/tai-khoan", elsewhere.Headers.Location?.OriginalString);
        Assert.Contains("Chọn mật khẩu của riêng bạn", choose.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("Tài khoản của tôi", after.Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_password_is_shown_once()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        await AppointAsync(administrator, "nguyen.moi");

        var again = await administrator.Visit("/co-quan");

        Assert.Null(again.Html.QuerySelector(".once"));
        Assert.Contains("nguyen.moi", again.Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_administrator_touches_nobody_of_another_body()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var stranger = await commune.HasReader(Function.Officer);

        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusOf($"/co-quan/phan-cong/{stranger.Appointment!.Id}/ket-thuc"));
        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusOf($"/co-quan/phan-cong/{stranger.Appointment.Id}/mat-khau"));
        Assert.Equal(HttpStatusCode.NotFound, await administrator.StatusOf($"/co-quan/phan-cong?co-quan={stranger.Body!.Id}"));
    }

    [Fact]
    public async Task A_form_of_ones_own_body_sent_with_anothers_key_makes_nothing_there()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var other = await commune.HasBody("UBND xã Lam Vỹ");
        var page = await administrator.Visit($"/co-quan/phan-cong?co-quan={administrator.Body!.Id}");

        var answer = await page.Submit("main form", ("co-quan", $"{other.Id}"), ("Name", "Ai đó"), ("SignInName", "ai.do"), ("Function", "Officer"));

        Assert.NotEqual(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(0, await commune.Read(db => db.Appointments.CountAsync(a => a.BodyId == other.Id)));
    }

    [Fact]
    public async Task The_password_of_one_who_also_works_elsewhere_is_not_this_administrators_to_renew()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var officer = await commune.HasReader(Function.Officer, administrator.Body);
        var other = await commune.HasBody("Sở Nội vụ");
        await commune.Has(new Appointment(Domain.Common.Id<Appointment>.New(), officer.Person.Id, other.Id, Function.Approver, commune.Today));
        var page = await administrator.Visit($"/co-quan/phan-cong/{officer.Appointment!.Id}/mat-khau");

        var answer = await page.Submit("main form");

        Assert.Contains("account.belongs-elsewhere", answer.Text);
        Assert.False(await commune.Read(db => db.Set<Account>().Where(a => a.Id == officer.Account.Id).Select(a => a.MustChangePassword).SingleAsync()));
    }

    [Fact]
    public async Task A_renewed_password_ends_the_sessions_of_the_old_one()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var officer = await commune.SignedIn(Function.Officer, administrator.Body);
        var page = await administrator.Visit($"/co-quan/phan-cong/{officer.Appointment!.Id}/mat-khau");

        await page.Submit("main form");

        Assert.Equal(HttpStatusCode.Redirect, await officer.StatusOf("/tai-khoan"));
    }

    [Fact]
    public async Task Nobody_ends_their_own_appointment()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var page = await administrator.Visit($"/co-quan/phan-cong/{administrator.Appointment!.Id}/ket-thuc");

        Assert.Contains("appointment.own", (await page.Submit("main form")).Text);
    }

    private static async Task<string> AppointAsync(Reader administrator, string name)
    {
        var page = await administrator.Visit($"/co-quan/phan-cong?co-quan={administrator.Body!.Id}");
        var answer = await page.Submit("main form", ("Name", "Nguyễn Thị Mới"), ("SignInName", name), ("Function", "Officer"));
        Assert.Equal("/co-quan", answer.Location);
        return (await administrator.Visit("/co-quan")).Html.QuerySelector(".once")!.TextContent;
    }
}
