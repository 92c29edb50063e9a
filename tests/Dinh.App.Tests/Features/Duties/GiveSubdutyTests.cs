using System.Net;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class GiveSubdutyTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_part_given_on_stands_on_the_desk_of_who_gets_it_and_counts_for_the_duty_above()
    {
        var (lead, clerk, parent) = await WithOfficeAsync();
        await GiveAsync(lead, parent, "In tài liệu", $"{clerk.Body!.Id}.{clerk.Person.Id}");

        var child = await commune.Read(db => db.Duties.Include(d => d.Evidence).SingleAsync(d => d.ParentId == parent.Id));
        Assert.Equal((clerk.Body.Id, clerk.Person.Id, lead.Body!.Id), (child.BodyId, child.DoerId!.Value, child.AssignedBy!.Value));
        Assert.Contains("In tài liệu", (await clerk.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        Assert.Contains("0 xong · 0 đang làm · 0 quá hạn · 1 chưa có tin", await RollupAsync(lead, parent));

        await (await clerk.Visit(PartWorld.AnswerPage(child, new(DutyRole.Lead, clerk.Body.Id)))).Submit("#tra-loi", ("Said", "Accepted"));
        Assert.Contains("0 xong · 1 đang làm · 0 quá hạn · 0 chưa có tin", await RollupAsync(lead, parent));

        await (await clerk.Visit($"/viec/{child.Id}")).Submit("#nop", ("Form.PaperNumber", "3/BC"), ("Form.PaperDate", "2026-03-01"));
        Assert.Contains("1 xong · 0 đang làm · 0 quá hạn · 0 chưa có tin", await RollupAsync(lead, parent));
        Assert.Null(await commune.Read(db => db.Duties.Where(d => d.Id == parent.Id).Select(d => d.ClosedOn).SingleAsync()));
    }

    [Fact]
    public async Task Only_those_under_the_lead_get_a_part_and_not_later_than_the_whole_is_due()
    {
        var (lead, clerk, parent) = await WithOfficeAsync();
        var stranger = await commune.HasBody("Công an xã", BodyKind.Police);

        Assert.Contains("duty.body-not-below", (await GiveAsync(lead, parent, "Việc", stranger.Id.ToString())).Text);
        Assert.Contains("duty.due-after-parent", (await GiveAsync(lead, parent, "Việc", clerk.Body!.Id.ToString(), "2027-03-01")).Text);
        Assert.Contains("duty.due-passed", (await GiveAsync(lead, parent, "Việc", clerk.Body.Id.ToString(), "2026-03-01")).Text);
        Assert.Contains("duty.content-needed", (await GiveAsync(lead, parent, " ", clerk.Body.Id.ToString())).Text);
        Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusOf($"/viec/{parent.Id}/viec-con"));
        Assert.Equal(1, await commune.Read(db => db.Duties.CountAsync()));
    }

    [Fact]
    public async Task The_same_form_eight_times_at_once_gives_one_part()
    {
        var (lead, clerk, parent) = await WithOfficeAsync();
        var page = await lead.Visit($"/viec/{parent.Id}/viec-con");

        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => page.Submit("#giao", ("What", "In tài liệu"), ("To", clerk.Body!.Id.ToString()), ("Due", "2026-03-20")))
        );

        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync()));
    }

    private async Task<(Reader Lead, Reader Clerk, Duty Parent)> WithOfficeAsync()
    {
        var lead = await commune.SignedIn();
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == lead.Body!.UnitId));
        var office = new Body(Domain.Common.Id<Body>.New(), "Văn phòng HĐND và UBND xã", BodyKind.Office, unit.Id);
        office.Under(lead.Body!.Id);
        await commune.Has(office);
        var parent = await commune.Has(A.Duty(A.By(commune.Today.AddDays(30)), lead.Body.Id));
        return (lead, await commune.SignedIn(body: office), parent);
    }

    private static async Task<Answer> GiveAsync(Reader lead, Duty parent, string content, string to, string due = "2026-03-20") =>
        await (await lead.Visit($"/viec/{parent.Id}/viec-con")).Submit("#giao", ("What", content), ("To", to), ("Due", due));

    private static async Task<string> RollupAsync(Reader lead, Duty parent) =>
        (await lead.Visit($"/viec/{parent.Id}")).Html.QuerySelector(".rollup")!.TextContent;
}
