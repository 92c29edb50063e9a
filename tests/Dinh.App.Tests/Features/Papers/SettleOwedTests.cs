using System.Net;
using AngleSharp.Html.Dom;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A plan is replaced: for each duty that is open under it somebody says whether it goes on, is taken on by the new plan, or ends.</summary>
public sealed class SettleOwedTests : IAsyncDisposable
{
    private const string Same = "Tổ chức hội nghị quán triệt Luật";

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_new_plans_duty_is_proposed_where_it_is_the_same_thing_and_takes_the_old_one_on()
    {
        var (world, old, later) = await ReplacedAsync();
        var page = await world.Clerk.Visit($"/van-ban/{later}");
        var proposed = page.Html.QuerySelectorAll("select[name=choices]").OfType<IHtmlSelectElement>().Select(s => s.Value ?? "").ToList();
        Assert.Single(proposed, p => p.StartsWith("chuyen-", StringComparison.Ordinal));

        await PaperWorld.Done(page.Submit("form[action*='Settle']"));

        var (before, after) = await HeldAsync(old, later);
        var handed = before.Single(d => d.Content == Same);
        Assert.Equal(after.Single(d => d.Content == Same).Id, handed.MergedInto);
        Assert.Equal(commune.Today, handed.CancelledOn);
        Assert.Null(before.Single(d => d.Content != Same).CancelledOn);
        Assert.Contains("1 nhiệm vụ của kế hoạch cũ", (await world.Clerk.Visit($"/van-ban/{later}")).Html.QuerySelector("main")!.TextContent);
        Assert.Contains(Same, (await world.Clerk.Visit($"/viec/{handed.Id}")).Html.QuerySelector(".flash a")!.TextContent);
    }

    [Fact]
    public async Task One_is_kept_and_one_ends_with_a_reason_and_without_one_nothing_is_done()
    {
        var (world, old, later) = await ReplacedAsync();
        var (before, _) = await HeldAsync(old, later);
        (string, string)[] both = [("duties", $"{before[0].Id}"), ("choices", "giu"), ("duties", $"{before[1].Id}"), ("choices", "dung")];

        await PaperWorld.Refused("duty.reason-needed", PaperWorld.DoAsync(world.Clerk, $"/van-ban/{old}", "Settle", both));
        Assert.Null((await HeldAsync(old, later)).Before[0].KeptOn);
        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, $"/van-ban/{old}", "Settle", [.. both, ("because", "Không còn cần thiết")]));

        (before, _) = await HeldAsync(old, later);
        Assert.Equal((commune.Today, (DateOnly?)null), (before[0].KeptOn!.Value, before[0].CancelledOn));
        Assert.Equal((commune.Today, "Không còn cần thiết"), (before[1].CancelledOn!.Value, before[1].CancelledBecause));
        Assert.Contains("giữ lại từ", (await world.Clerk.Visit($"/van-ban/{later}")).Html.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("giu", 0, 2)]
    [InlineData("dung", 2, 0)]
    [InlineData("chuyen", 1, 0)]
    public async Task All_are_decided_at_once(string word, int ended, int kept)
    {
        var (world, old, later) = await ReplacedAsync();

        await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, $"/van-ban/{later}", "Settle", ("all", word), ("because", "Theo kế hoạch mới")));

        var (before, _) = await HeldAsync(old, later);
        Assert.Equal((ended, kept), (before.Count(d => d.CancelledOn is not null), before.Count(d => d.KeptOn is not null)));
    }

    [Fact]
    public async Task Only_the_owner_decides_and_nothing_goes_to_a_duty_elsewhere()
    {
        var (world, old, later) = await ReplacedAsync();
        var (before, _) = await HeldAsync(old, later);
        var elsewhere = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), world.Committee.Id));
        var duty = ("duties", $"{before[0].Id}");

        await PaperWorld.Refused(
            "paper.no-heir-chosen",
            PaperWorld.DoAsync(world.Clerk, $"/van-ban/{later}", "Settle", duty, ("choices", $"chuyen-{elsewhere.Id}"))
        );
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Beside, $"/van-ban/{later}", "Settle", duty, ("choices", "giu"))).Status);
        var other = ("duties", $"{elsewhere.Id}");
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(world.Clerk, $"/van-ban/{later}", "Settle", other, ("choices", "giu"))).Status);
        Assert.Null((await world.Beside.Visit($"/van-ban/{later}")).Html.QuerySelector("form[action*='Settle']"));
        Assert.All((await HeldAsync(old, later)).Before, d => Assert.Equal((null, null), (d.KeptOn, d.CancelledOn)));
    }

    /// <summary>A confirmed plan, and the one issued later that replaces it.</summary>
    private async Task<(PaperWorld World, Id<Paper> Old, Id<Paper> Later)> ReplacedAsync()
    {
        var world = await PaperWorld.OfAsync(commune);
        var first = await commune.Has(A.Draft(world.Committee, A.TaskOf(world.Division), A.ReportOf(world.Committee)));
        await world.Clerk.DoAsync(first.Id, "Confirm");
        var old = await commune.Read(db => db.Plans.Select(p => p.Paper.Id).SingleAsync());
        var (_, draft) = await UnsignedPlan.BegunAsync(world);
        var form = await world.Clerk.Visit($"/van-ban/du-thao/{draft}/sua");
        await PaperWorld.Done(form.Submit("main form", ("Form.Relation", $"{PaperRelation.Replaces}"), ("Form.Earlier", $"{old}")));
        return (world, old, await world.IssueAsync(draft));
    }

    private async Task<(List<Duty> Before, List<Duty> After)> HeldAsync(Id<Paper> old, Id<Paper> later)
    {
        var plans = await commune.Read(db => db.Plans.Select(p => new { p.Id, Paper = p.Paper.Id }).ToDictionaryAsync(p => p.Paper, p => $"plan:{p.Id}"));
        var duties = await commune.Read(db => db.Duties.AsNoTracking().OrderBy(d => d.Id).ToListAsync());
        return (duties.FindAll(d => d.SourceRef == plans[old]), duties.FindAll(d => d.SourceRef == plans[later]));
    }
}
