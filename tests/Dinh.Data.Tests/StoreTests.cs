using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests;

public sealed class StoreTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_unit_and_its_body_come_back_as_they_were_saved()
    {
        var unit = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        var body = new Body(Id<Body>.New(), "Phòng Văn hóa – Xã hội", BodyKind.Division, unit.Id) { ValidFrom = new(2025, 7, 1) };
        body.AlsoKnownAs("Phòng VH-XH");
        await commune.Has(body);

        var read = await commune.Read(db => db.Bodies.SingleAsync(b => b.UnitId == unit.Id));

        Assert.Equal(("Phòng Văn hóa – Xã hội", BodyKind.Division, new DateOnly(2025, 7, 1)), (read.Name, read.Kind, read.ValidFrom));
        Assert.Equal(["Phòng VH-XH"], read.Aliases);
        Assert.Equal("05587@20250701/", await commune.Read(db => db.Units.Where(u => u.Id == unit.Id).Select(u => u.Path).SingleAsync()));
    }
}
