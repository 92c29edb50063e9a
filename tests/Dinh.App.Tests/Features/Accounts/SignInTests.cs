using System.Net;
using Dinh.Data.People;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Accounts;

public sealed class SignInTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Who_knows_the_password_comes_in_and_sees_the_name_and_function()
    {
        var body = await commune.HasBody("Phòng Văn hóa – Xã hội");

        var officer = await commune.SignedIn(Function.Officer, body);

        var page = await officer.Visit("/tai-khoan");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Hoàng Thị Lan", page.Html.QuerySelector("header")!.TextContent);
        Assert.Contains("Phòng Văn hóa – Xã hội", page.Html.QuerySelector(".brand")!.TextContent);
        Assert.Contains("Phòng Văn hóa – Xã hội · công chức", page.Html.QuerySelector(".menu")!.TextContent);
    }

    [Fact]
    public async Task A_wrong_name_a_wrong_password_and_a_locked_account_read_the_same()
    {
        var reader = await commune.HasReader();
        var name = reader.Account.UserName!;

        var unknown = await TryAsync(reader, "khong.co.ai", "mot hai ba bon");
        var wrong = await TryAsync(reader, name, "mot hai ba bon");
        for (var n = 0; n < 5; n++)
            await TryAsync(reader, name, "mot hai ba bon");
        var locked = await TryAsync(reader, name, Reader.Password);

        Assert.Equal(Told(unknown), Told(wrong));
        Assert.Equal(Told(unknown), Told(locked));
        Assert.Contains("account.not-let-in", Told(locked));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_the_right_one()
    {
        var reader = await commune.HasReader();
        for (var n = 0; n < 5; n++)
            await TryAsync(reader, reader.Account.UserName!, "sai roi sai roi");

        var answer = await TryAsync(reader, reader.Account.UserName!, Reader.Password);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(HttpStatusCode.Redirect, await reader.StatusOf("/tai-khoan"));
        Assert.True(
            await commune.Do(
                async (UserManager<Account> accounts) => await accounts.IsLockedOutAsync((await accounts.FindByIdAsync(reader.Account.Id.ToString()))!)
            )
        );
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var officer = await commune.SignedIn();
        var page = await officer.Visit("/tai-khoan");

        var answer = await page.Submit("form[action='/dang-xuat']");

        Assert.Equal("/", answer.Location);

        Assert.Equal(HttpStatusCode.Redirect, await officer.StatusOf("/tai-khoan"));
    }

    [Fact]
    public async Task An_ended_appointment_takes_its_rights_away_at_the_next_request()
    {
        var officer = await commune.SignedIn(Function.BodyAdministrator);
        Assert.Equal(HttpStatusCode.OK, await officer.StatusOf("/co-quan"));

        await commune.Read(async db =>
        {
            (await db.Appointments.SingleAsync(a => a.Id == officer.Appointment!.Id)).EndsOn(commune.Today.AddDays(-1));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, await officer.StatusOf("/co-quan"));
    }

    [Fact]
    public async Task A_closed_account_is_out_at_the_next_request()
    {
        var officer = await commune.SignedIn();

        await commune.Read(db => db.Set<Account>().Where(a => a.Id == officer.Account.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsClosed, true)));

        Assert.Equal(HttpStatusCode.Redirect, await officer.StatusOf("/tai-khoan"));
    }

    private static async Task<Answer> TryAsync(Reader reader, string name, string password) =>
        await (await reader.Visit("/dang-nhap")).Submit("main form", ("Name", name), ("Password", password));

    private static string Told(Answer answer) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text).QuerySelector(".flash.refused")!.TextContent.Trim();
}
