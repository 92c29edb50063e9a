using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A plan that is begun from the higher one, or from last year's, goes to its signature like one that was drafted here.</summary>
public sealed class StartedPlanSigningTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Begun_from_the_provinces_it_is_signed_here_and_answers_what_the_province_asked_for()
    {
        var province = await Province.Of(commune, 1);
        var higher = await province.HasPlan();
        var clerk = province.Communes[0];
        var chair = await commune.SignedIn(Function.Approver, clerk.Body);
        var begun = await (await clerk.Visit($"/ke-hoach/bat-dau?tu={higher.Split('/')[^1]}")).Submit("main form");

        await clerk.DoAsync(Id<PlanDraft>.Parse(begun.Location!.Split('/')[^1], null), "Part", ("key", "head"), ("act", "no-lead-all"));

        var made = await SignedAsync(clerk, chair, begun);

        Assert.Equal(("01/KH-UBND", clerk.Body!.Id, chair.Person.Name), (made.Paper.Number, made.Paper.IssuerId, made.Paper.Signer));
        Assert.Equal(higher, $"/ke-hoach/{made.ParentId}");
        var row = Assert.Single(await province.Rows());
        Assert.Equal(made.Id, row.PlanId);
        Assert.All(row.Cells, c => Assert.Equal(CoverageMark.Covered, c.Mark));
        Assert.NotNull((await commune.Read(db => db.Duties.AsNoTracking().SingleAsync(d => d.Id == row.DutyId))).ClosedOn);
        Assert.Equal(3, await commune.Read(db => db.Duties.CountAsync(d => d.SourceRef == $"plan:{made.Id}" && d.BodyId == clerk.Body.Id)));
    }

    [Fact]
    public async Task Begun_from_last_years_it_is_signed_under_a_number_of_this_year()
    {
        var clerk = await commune.SignedIn();
        var chair = await commune.SignedIn(Function.Approver, clerk.Body);
        var head = A.HeadOf(clerk.Body!)
            .With(FieldName.Year, A.Read("2025"))
            .With(FieldName.Date, A.Read("05/01/2025"))
            .With(FieldName.Signer, A.Read("Người ký năm trước"));
        var task = A.TaskOf(clerk.Body!).With(FieldName.Time, A.Read("Quý II năm 2025"));
        var touch = new Touch("Lan", commune.Clock.GetUtcNow().UtcDateTime);
        var draft = await commune.Has(PlanDraft.Upload(new(clerk.Body!.Id, "nam-truoc.txt", "1", touch), [new(1, "KẾ HOẠCH")], [head, task], []));
        var earlier = (await clerk.DoAsync(draft.Id, "Confirm")).Location!;
        var begun = await (await clerk.Visit("/ke-hoach/bat-dau")).Submit("main form", ("earlier", earlier.Split('/')[^1]));

        var made = await SignedAsync(clerk, chair, begun);

        Assert.Equal(("01/KH-UBND", commune.Today, chair.Person.Name), (made.Paper.Number, made.Paper.IssuedOn, made.Paper.Signer));
        var duty = await commune.Read(db => db.Duties.AsNoTracking().SingleAsync(d => d.SourceRef == $"plan:{made.Id}"));
        Assert.Equal(new(2026, 6, 30), duty.Window.End);
        Assert.Equal("12/KH-UBND", await commune.Read(db => db.Plans.Where(p => p.DraftId == draft.Id).Select(p => p.Paper.Number).SingleAsync()));
    }

    private async Task<Plan> SignedAsync(Reader clerk, Reader chair, Answer begun)
    {
        var plan = Id<PlanDraft>.Parse(begun.Location!.Split('/')[^1], null);
        Assert.NotNull((await clerk.Visit(begun.Location!)).Html.QuerySelector("form[action$='handler=Sign']"));
        var paper = Id<PaperDraft>.Parse((await clerk.DoAsync(plan, "Sign")).Location!.Split('/')[^1], null);
        await PaperWorld.Done((await clerk.Visit($"/van-ban/du-thao/{paper}/sua")).Submit("main form", ("Form.Recipients", "Báo Thái Nguyên;")));
        await PaperWorld.Done(PaperWorld.DoAsync(clerk, paper, "Submit"));
        await PaperWorld.Done(PaperWorld.DoAsync(chair, paper, "Sign"));
        await PaperWorld.Done(PaperWorld.DoAsync(clerk, paper, "Issue"));
        return await commune.Read(db => db.Plans.Include(p => p.Paper).AsNoTracking().SingleAsync(p => p.DraftId == plan));
    }
}
