using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>Papers that are plans: numbered here, and replaced without losing what is owed under them.</summary>
public sealed class PlanPaperTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_owed_under_a_replaced_plan_is_shown_on_both_papers_until_somebody_decides()
    {
        var world = await PaperWorld.OfAsync(commune);
        var old = await ConfirmedAsync(world);

        var later = await world.IssueAsync(await world.DraftAsync("về việc kế hoạch mới", $"/van-ban/soan?van-ban={old}&quan-he=thay-the"));

        foreach (var paper in new[] { old, later })
        {
            var page = (await world.Clerk.Visit($"/van-ban/{paper}")).Html.QuerySelector("main")!.TextContent;
            Assert.Contains("2 nhiệm vụ của kế hoạch cũ chưa xong", page);
            Assert.Contains("Tổ chức hội nghị quán triệt Luật", page);
        }

        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync(d => d.CancelledOn == null && d.ClosedOn == null)));
    }

    [Fact]
    public async Task A_plan_without_a_number_gets_it_by_its_signature_here()
    {
        var world = await PaperWorld.OfAsync(commune);
        var plan = await ConfirmedAsync(world);
        await commune.Read(db => db.Papers.ExecuteUpdateAsync(p => p.SetProperty(x => x.Number, "")));

        var paper = await world.IssueAsync(await world.DraftAsync("về việc trình ký kế hoạch", $"/van-ban/soan?cua={plan}"));

        Assert.Equal(plan, paper);
        var signed = await commune.Read(db => db.Papers.AsNoTracking().SingleAsync());
        Assert.Equal(("01/KH-UBND", world.Chair.Person.Name, commune.Today), (signed.Number, signed.Signer, signed.IssuedOn));
        Assert.Contains("01 kh-ubnd", signed.Folded.Replace('/', ' '));
        await PaperWorld.Refused(
            "paper.has-number",
            (await world.Clerk.Visit($"/van-ban/soan?cua={plan}")).Submit("main form", ("Form.Title", "về việc số thứ hai"))
        );
    }

    private async Task<Id<Paper>> ConfirmedAsync(PaperWorld world)
    {
        var draft = await commune.Has(A.Draft(world.Committee));
        var answer = await PaperWorld.DoAsync(world.Clerk, $"/ke-hoach/nhap/{draft.Id}", "Confirm");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return await commune.Read(db => db.Plans.Select(p => p.Paper.Id).SingleAsync());
    }
}
