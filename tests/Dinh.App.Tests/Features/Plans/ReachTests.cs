using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class ReachTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_commune_that_enters_the_provinces_plan_fills_only_its_own_desks()
    {
        var province = await commune.Has(new AdministrativeUnit("97", "Tỉnh Thử", "Tỉnh", null, new(2025, 7, 1)));
        var unit = await commune.Has(new AdministrativeUnit("97001", "Xã Thử", "Xã", province, new(2025, 7, 1)));
        var department = await commune.HasBody("Sở Thử nghiệm", BodyKind.Department, province);
        var committee = await commune.HasBody("UBND tỉnh Thử", BodyKind.PeoplesCommittee, province);
        var clerk = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Thử", BodyKind.PeoplesCommittee, unit));
        var draft = await commune.Has(
            PlanDraft.Upload(
                new(clerk.Body!.Id, "tinh.txt", "1", new("Lan", commune.Clock.GetUtcNow().UtcDateTime)),
                [new(1, "KẾ HOẠCH")],
                [A.HeadOf(committee), A.TaskOf(department), A.TaskOf(clerk.Body, "t2")],
                []
            )
        );
        foreach (var body in new[] { committee, department, clerk.Body })
        {
            await clerk.DoAsync(draft.Id, "Name", ("Name", body.Name), ("Say", "body"), ("Body", $"{body.Id}"));
        }

        await clerk.DoAsync(draft.Id, "Confirm");

        Assert.Equal(clerk.Body.Id, (await commune.Read(db => db.Duties.SingleAsync())).BodyId);
        var plan = await commune.Read(db => db.Plans.Include(p => p.Entries).SingleAsync());
        Assert.Equal(2, plan.Entries.Count);
        Assert.DoesNotContain(plan.Addressees, a => a.BodyId == department.Id);
    }
}
