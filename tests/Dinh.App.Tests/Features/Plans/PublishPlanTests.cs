using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class PublishPlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_public_reads_a_plan_only_after_it_is_published()
    {
        var (clerk, approver, plan) = await ConfirmedAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/ke-hoach/{plan}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusOf($"/cong-khai/ke-hoach/{plan}"));

        var published = await (await approver.Visit($"/ke-hoach/{plan}/cong-khai")).Submit("main form");

        Assert.Equal(HttpStatusCode.Redirect, published.Status);
        var page = await commune.Visit($"/cong-khai/ke-hoach/{plan}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var words = page.Html.Body!.TextContent;
        Assert.Contains("Tổ chức hội nghị quán triệt Luật", words);
        Assert.Contains("Kế hoạch 12/KH-UBND", (await commune.Visit("/cong-khai/ke-hoach")).Html.Body!.TextContent);
        Assert.DoesNotContain("Hoàng Thị Lan", words);
        Assert.DoesNotContain("Thiếu số.", words);
        Assert.Empty(page.Html.QuerySelectorAll("a[href*='/nhap/']"));
        Assert.All(await commune.Read(db => db.Duties.ToListAsync()), d => Assert.True(d.IsPublic));
    }

    [Fact]
    public async Task An_officer_who_may_not_approve_does_not_publish()
    {
        var (clerk, _, plan) = await ConfirmedAsync();

        var answer = await clerk.SendAsync($"/ke-hoach/{plan}/cong-khai", (Forms.Token, Forms.TokenOf(await clerk.Visit("/ke-hoach/tai-len"))));

        Assert.True(answer.Status.IsRefusedEntry() || answer.Location is not null && !answer.Location.EndsWith($"{plan}", StringComparison.Ordinal));
        Assert.Null((await commune.Read(db => db.Papers.SingleAsync())).PublishedOn);
    }

    [Fact]
    public async Task An_approver_of_another_body_does_not_publish()
    {
        var (_, _, plan) = await ConfirmedAsync();
        var stranger = await commune.SignedIn(Function.Approver, await commune.HasBody("UBND xã khác"));

        var answer = await stranger.SendAsync($"/ke-hoach/{plan}/cong-khai", (Forms.Token, Forms.TokenOf(await stranger.Visit("/ke-hoach/tai-len"))));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Null((await commune.Read(db => db.Papers.SingleAsync())).PublishedOn);
    }

    [Fact]
    public async Task What_is_withdrawn_leaves_nothing_behind_for_the_public()
    {
        var (_, approver, plan) = await ConfirmedAsync();
        await (await approver.Visit($"/ke-hoach/{plan}/cong-khai")).Submit("main form");
        var duty = (await commune.Read(db => db.Duties.FirstAsync())).Id;
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/viec/{duty}")).Status);

        await (await approver.Visit($"/ke-hoach/{plan}/cong-khai")).Submit("main form", ("reason", "Có số điện thoại riêng."));

        foreach (var path in new[] { $"/cong-khai/ke-hoach/{plan}", $"/ke-hoach/{plan}/tep", $"/api/v1/plans/{plan}", $"/viec/{duty}" })
        {
            Assert.Contains((await commune.Visit(path)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Redirect });
        }

        Assert.DoesNotContain("12/KH-UBND", (await commune.Visit("/cong-khai/ke-hoach")).Html.Body!.TextContent);
        Assert.DoesNotContain("12/KH-UBND", (await commune.Visit("/api/v1/plans")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task Machines_read_the_same_plan_as_the_same_reader_on_the_page()
    {
        var (clerk, approver, plan) = await ConfirmedAsync();
        using var inside = await clerk.Client.GetAsync(new Uri($"/api/v1/plans/{plan}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/api/v1/plans/{plan}")).Status);

        await (await approver.Visit($"/ke-hoach/{plan}/cong-khai")).Submit("main form");

        Assert.Contains("Quý II năm 2026", (await commune.Visit($"/api/v1/plans/{plan}")).Html.Body!.TextContent);
        Assert.Contains("12/KH-UBND", (await commune.Visit("/api/v1/plans?search=dan chu")).Html.Body!.TextContent);
    }

    private async Task<(Reader Clerk, Reader Approver, Id<Plan> Plan)> ConfirmedAsync()
    {
        var clerk = await commune.SignedIn();
        var approver = await commune.SignedIn(Function.Approver, clerk.Body);
        var draft = await commune.Has(A.Draft(clerk.Body!));
        await clerk.DoAsync(draft.Id, "Confirm");
        return (clerk, approver, (await commune.Read(db => db.Plans.SingleAsync())).Id);
    }
}
