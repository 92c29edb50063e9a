using System.Net;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class ReadDeskTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_desk_counts_what_is_late_near_ongoing_and_waiting()
    {
        var officer = await commune.SignedIn();
        var body = officer.Body!.Id;
        var today = commune.Today;
        await commune.Has(A.Duty(A.By(today.AddDays(-1)), body, "Việc quá hạn"));
        await commune.Has(A.Duty(A.By(today), body, "Việc hôm nay"));
        await commune.Has(A.Duty(A.By(today.AddDays(7)), body, "Việc tuần này"));
        await commune.Has(A.Duty(A.By(today.AddDays(30)), body, "Việc tháng này"));
        await commune.Has(A.Duty(A.By(today.AddDays(31)), body, "Việc sau"));
        await commune.Has(A.Duty(new() { Kind = TimeKind.Ongoing, Text = "thường xuyên" }, body, "Việc thường xuyên"));
        await commune.Has(A.Duty(A.When("khi có văn bản hướng dẫn"), body, "Việc chờ"));
        await commune.Has(A.Duty(A.By(today), content: "Việc của nơi khác"));

        var desk = await officer.Visit("/ban-lam-viec");

        Assert.Equal(["1", "2", "3", "1", "1"], desk.Html.QuerySelectorAll(".figures strong").Select(f => f.TextContent));
        Assert.Equal(
            ["Việc quá hạn", "Việc hôm nay", "Việc tuần này", "Việc tháng này", "Việc sau", "Việc thường xuyên", "Việc chờ"],
            desk.Html.QuerySelectorAll("table.duties td:first-child > a").Select(a => a.TextContent)
        );
    }

    [Theory]
    [InlineData("qua-han", "Việc quá hạn")]
    [InlineData("cho-su-kien", "Việc chờ")]
    public async Task A_figure_shows_what_it_counts(string group, string content)
    {
        var officer = await commune.SignedIn();
        await commune.Has(A.Duty(A.By(commune.Today.AddDays(-1)), officer.Body!.Id, "Việc quá hạn"));
        await commune.Has(A.Duty(A.When("khi có văn bản hướng dẫn"), officer.Body.Id, "Việc chờ"));

        var desk = await officer.Visit($"/ban-lam-viec?nhom={group}");

        Assert.Equal([content], desk.Html.QuerySelectorAll("table.duties td:first-child > a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Each_day_stands_with_the_words_it_was_read_from()
    {
        var officer = await commune.SignedIn();
        await commune.Has(A.Duty(A.By(new(2026, 3, 5)), officer.Body!.Id));

        var row = (await officer.Visit("/ban-lam-viec")).Html.QuerySelector("table.duties tbody tr:nth-child(2)")!.TextContent;

        Assert.Contains("05/3/2026", row);
        Assert.Contains("“trước ngày 05/3/2026”", row);
        Assert.Contains("Còn 3 ngày", row);
    }

    [Fact]
    public async Task A_body_that_takes_part_sees_the_duty_with_its_part()
    {
        var officer = await commune.SignedIn();
        await commune.Has(
            Duty.Assign(A.NewDuty with { Window = A.By(commune.Today), Participants = [new(DutyRole.Coordinator, "UBND xã", officer.Body!.Id)] })
        );

        var desk = await officer.Visit("/ban-lam-viec");

        Assert.Contains("Phối hợp", desk.Html.QuerySelector("table.duties")!.TextContent);
    }

    [Fact]
    public async Task An_empty_desk_teaches_the_first_step()
    {
        var officer = await commune.SignedIn();

        var desk = await officer.Visit("/ban-lam-viec");

        Assert.NotNull(desk.Html.QuerySelector(".empty a[href='/ke-hoach/tai-len']"));
    }

    [Fact]
    public async Task Another_bodys_desk_is_not_there()
    {
        var officer = await commune.SignedIn();
        var other = await commune.HasBody("UBND xã Định Hóa");

        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusOf($"/ban-lam-viec?co-quan={other.Id}"));
    }

    [Fact]
    public async Task A_visitor_has_no_desk()
    {
        var page = await commune.Visit("/ban-lam-viec");

        Assert.NotEqual(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Whoever_works_for_two_bodies_can_change_desks()
    {
        var officer = await commune.SignedIn();
        var second = await commune.HasBody("Phòng Văn hóa – Xã hội");
        await commune.Has(new Appointment(Domain.Common.Id<Appointment>.New(), officer.Person.Id, second.Id, Function.Officer, commune.Today));
        await commune.Has(A.Duty(A.By(commune.Today), second.Id, "Việc văn hóa"));

        var desk = await officer.Visit($"/ban-lam-viec?co-quan={second.Id}");

        Assert.Equal(2, desk.Html.QuerySelectorAll("select[name=co-quan] option").Length);
        Assert.Contains("Việc văn hóa", desk.Html.Body!.TextContent);
    }
}
