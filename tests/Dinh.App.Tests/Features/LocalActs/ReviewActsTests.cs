using System.Net;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.LocalActs;

public sealed class ReviewActsTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_list_is_opened_filled_judged_and_closed_and_its_work_becomes_duties()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        await Done(
            ActWorld.DoAsync(
                world.Clerk,
                path,
                "Import",
                ("table", "Ngày ban hành\tTên văn bản\tSố ký hiệu\n05/9/2019\tQuy chế dân chủ xã\t12/QĐ-UBND\n\tNội quy tiếp dân\t")
            )
        );
        Assert.Contains(
            "act-review.not-looked-through",
            (await ActWorld.DoAsync(world.Clerk, path, "Close", ("report", "88/BC-UBND"), ("on", "2026-03-02"))).Text
        );
        var acts = (await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts.OrderBy(a => a.Position).ToList();
        Assert.Equal(new DateOnly(2019, 9, 5), acts[0].IssuedOn);

        Assert.Contains(
            "act-review.without-body",
            (await ActWorld.DoAsync(world.Clerk, path, "Judge", ("act", $"{acts[0].Id}"), ("Finding", "Replace"), ("Proposal", "Ban hành lại"))).Text
        );
        await Done(
            ActWorld.DoAsync(
                world.Clerk,
                path,
                "Judge",
                ("act", $"{acts[0].Id}"),
                ("Finding", "Replace"),
                ("Proposal", "Ban hành lại"),
                ("Body", $"{world.Committee.Id}"),
                ("Due", "2026-06-30")
            )
        );
        await Done(ActWorld.DoAsync(world.Clerk, path, "Judge", ("act", $"{acts[1].Id}"), ("Finding", "Keep")));
        await Done(ActWorld.DoAsync(world.Clerk, path, "Close", ("report", "88/BC-UBND"), ("on", "2026-03-02")));

        var duties = await commune.Read(db => db.Duties.Include(d => d.Evidence).ToListAsync());
        Assert.Single(duties, d => d.Content.StartsWith("Thay thế 12/QĐ-UBND", StringComparison.Ordinal) && d.NextDue == new DateOnly(2026, 6, 30));
        Assert.Single(duties, d => d.HasTurns && d.NextDue == new DateOnly(2027, 12, 15)); // this year's turn is covered by the report
        var csv = await world.Clerk.Client.GetStringAsync(new Uri($"{path}/xuat.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Quy chế dân chủ xã,12/QĐ-UBND,05/9/2019", csv);
    }

    [Fact]
    public async Task A_table_with_a_fault_adds_nothing_and_says_which_line()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);

        var answer = await ActWorld.DoAsync(world.Clerk, path, "Import", ("table", "Tên văn bản;Ngày\nQuy chế;31/02/2024\nNội quy;"));

        Assert.Contains("Dòng 2", answer.Text);
        Assert.Empty((await commune.Read(db => db.ActReviews.Include(r => r.Acts).SingleAsync())).Acts);
    }

    [Fact]
    public async Task A_year_has_one_list_and_strangers_see_none_of_it()
    {
        var world = await ActWorld.OfAsync(commune);
        var path = await OpenedAsync(world);
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));

        var again = await (await world.Clerk.Visit("/ra-soat")).Submit("main form", ("due", "2026-12-01"));

        Assert.Contains("act-review.already-open", again.Text);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(path));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"{path}/xuat.csv"));
    }

    private static async Task<string> OpenedAsync(ActWorld world)
    {
        var answer = await (await world.Clerk.Visit("/ra-soat")).Submit("main form");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return answer.Location!;
    }

    private static async Task Done(Task<Answer> deed)
    {
        var answer = await deed;
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
    }
}
