using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Search;

public sealed class MadeTogetherTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_made_public_in_the_act_that_makes_its_unit_and_body_is_found_at_its_place()
    {
        var province = new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1));
        var unit = new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", province, new(2025, 7, 1));
        var body = new Body(Id<Body>.New(), "Ủy ban nhân dân xã Bình Yên", BodyKind.PeoplesCommittee, unit.Id);
        var publication = Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = body.Id,
                UnitPath = unit.Path,
                TaskKey = DisclosureTasks.Of(Discloser.Commune, commune.Today)[0].Key,
                DecidedOn = commune.Today,
                InCharge = "Hoàng Thị Lan",
                Wording = new("Dự toán năm 2026", "Tổng thu 1.200 triệu đồng.", []),
                Forms = [new("posting", "Trụ sở", Days: 30)],
            }
        );
        Assert.Null(publication.Publish(null, new PublishingMoment("Hoàng Thị Lan", new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc), commune.Today)).Refusal);

        await commune.Read(async db =>
        {
            db.AddRange(province, unit, body, publication);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var entry = await commune.Read(db => db.SearchEntries.SingleAsync(e => e.Key == publication.Id.Value));
        Assert.Equal(("Xã Bình Yên", "Ủy ban nhân dân xã Bình Yên", unit.Id.Value), (entry.UnitName, entry.BodyName, entry.UnitId));
        Assert.Contains("Tỉnh Thái Nguyên", entry.PlaceNames);
    }
}
