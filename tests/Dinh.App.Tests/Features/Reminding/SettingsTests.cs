using System.Net;
using System.Text.RegularExpressions;
using Dinh.App.Tests.Jobs;
using Dinh.Data.People;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

public sealed class SettingsTests : IAsyncDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public SettingsTests()
    {
        commune = new() { Settings = server.Settings };

        // A session lasts ten hours: who signs in before dawn is still there when the letters have come.
        commune.Clock.MoveTo(Day);
    }

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task An_address_counts_once_the_message_to_it_has_been_answered()
    {
        var reader = await commune.SignedIn();
        await (await reader.Visit("/nhac-viec")).Submit("form[action*=Address]", ("Address", "lan@binhyen.example"));
        await commune.RunJobs();
        Assert.Null(await AddressOf(reader));

        var mail = Assert.Single(server.Received);
        Assert.Equal("Xác nhận địa chỉ nhận thư nhắc", mail.Subject);
        var page = await reader.Visit(LinkIn(mail));
        Assert.Null(await AddressOf(reader));
        await page.Submit("main form");

        Assert.Equal("lan@binhyen.example", await AddressOf(reader));
    }

    [Fact]
    public async Task A_confirmation_of_another_account_or_of_yesterday_confirms_nothing()
    {
        var (reader, other) = (await commune.SignedIn(), await commune.SignedIn());
        await (await reader.Visit("/nhac-viec")).Submit("form[action*=Address]", ("Address", "lan@binhyen.example"));
        await commune.RunJobs();

        var taken = await (await other.Visit(LinkIn(server.Received[0]))).Submit("main form");
        var made = await (await reader.Visit("/nhac-viec/xac-nhan?ma=khong-phai")).Submit("main form");

        Assert.Contains("mail.stale-confirmation", taken.Text);
        Assert.Contains("mail.stale-confirmation", made.Text);
        Assert.Null(await AddressOf(other));
    }

    [Theory]
    [InlineData("khong phai dia chi")]
    [InlineData("lan@binhyen.example\r\nBcc: x@y.example")]
    [InlineData("Lan <lan@binhyen.example>")]
    [InlineData("làn@bìnhyên.example")]
    public async Task What_is_no_address_is_refused(string address)
    {
        var reader = await commune.SignedIn();

        var answer = await (await reader.Visit("/nhac-viec")).Submit("form[action*=Address]", ("Address", address));

        Assert.Contains("mail.bad-address", answer.Text);
        await commune.RunJobs();
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task The_reader_sees_the_letters_and_what_became_of_each()
    {
        var reader = await commune.SignedIn();
        await commune.Change(reader, account => (account.Email, account.EmailConfirmed) = ("refused@binhyen.example", true));
        await commune.Owes(reader.Body!, Day, "<script>alert(1)</script> Công khai");
        await commune.Wakes(Day);

        var page = await reader.Visit("/thu-nhac");

        Assert.Contains("Máy chủ thư từ chối", page.Html.Body!.TextContent);
        Assert.Contains("Khong co nguoi nhan nay", page.Html.Body.TextContent);
        Assert.Equal("<script>alert(1)</script> Công khai", page.Html.QuerySelector("main a[href^='/viec/']")!.TextContent);

        var stranger = await commune.SignedIn();
        Assert.DoesNotContain("Công khai", (await stranger.Visit("/thu-nhac")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task Who_has_left_a_body_no_longer_reads_its_lines_in_old_letters()
    {
        var reader = await commune.SignedIn();
        await commune.Owes(reader.Body!, Day, "Việc kín của cơ quan cũ");
        await commune.Wakes(Day);
        Assert.Contains("Việc kín", (await reader.Visit("/thu-nhac")).Html.Body!.TextContent);

        await commune.Change(reader.Appointment!.Id, a => a.EndsOn(Day.AddDays(-1)));

        Assert.DoesNotContain("Việc kín", (await reader.Visit("/thu-nhac")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_administrator_of_the_body_sees_whose_letter_did_not_arrive_and_not_what_it_says()
    {
        var reader = await commune.HasMailed("refused@binhyen.example");
        var (own, other) = (await commune.SignedIn(Function.BodyAdministrator, reader.Body), await commune.SignedIn(Function.BodyAdministrator));
        await commune.Owes(reader.Body!, Day, "Nội dung riêng");
        await commune.Wakes(Day);

        var seen = (await own.Visit("/co-quan/thu-nhac")).Html.QuerySelector("main")!.TextContent;

        Assert.Contains("Hoàng Thị Lan", seen);
        Assert.Contains("Máy chủ thư từ chối", seen);
        Assert.DoesNotContain("Nội dung riêng", seen);
        Assert.DoesNotContain("Hoàng Thị Lan", (await other.Visit("/co-quan/thu-nhac")).Html.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, await (await commune.SignedIn()).StatusOf("/co-quan/thu-nhac"));
    }

    [Fact]
    public async Task Mail_is_switched_off_and_on_again()
    {
        var reader = await commune.SignedIn();

        await (await reader.Visit("/nhac-viec")).Submit("form[action*=Switch]");
        Assert.True(await commune.Read(db => db.Set<Account>().Where(a => a.Id == reader.Account.Id).Select(a => a.IsMailOff).SingleAsync()));
        await (await reader.Visit("/nhac-viec")).Submit("form[action*=Switch]");

        Assert.False(await commune.Read(db => db.Set<Account>().Where(a => a.Id == reader.Account.Id).Select(a => a.IsMailOff).SingleAsync()));
    }

    private static string LinkIn(Received mail) => Regex.Match(mail.Text, @"/nhac-viec/xac-nhan\?ma=\S+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

    private Task<string?> AddressOf(Reader reader) =>
        commune.Read(db => db.Set<Account>().Where(a => a.Id == reader.Account.Id).Select(a => a.EmailConfirmed ? a.Email : null).SingleAsync());
}
