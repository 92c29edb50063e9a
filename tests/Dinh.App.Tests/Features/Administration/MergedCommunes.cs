using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>Two communes of a province that became one on the first of July 2025; their committees wait to be succeeded.</summary>
internal sealed record MergedCommunes(Commune Commune, Body Above, Body One, Body Two, Id<Person> Signer)
{
    public static readonly DateOnly FirstDay = new(2025, 7, 1);

    public static async Task<MergedCommunes> OfAsync(Commune commune)
    {
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, AdministrativeUnit.BeforeRecords));
        var merged = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", province, FirstDay));
        var above = await commune.Has(new Body(Id<Body>.New(), "Ủy ban nhân dân tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, province.Id));
        var signer = await commune.Has(new Person(Id<Person>.New(), "Nông Văn Hùng"));
        return new(commune, above, await EndedAsync("Xã Định Biên"), await EndedAsync("Xã Bảo Linh"), signer.Id);

        async Task<Body> EndedAsync(string name)
        {
            var unit = new AdministrativeUnit(null, name, "Xã", province, AdministrativeUnit.BeforeRecords);
            unit.EndsOn(FirstDay.AddDays(-1));
            await commune.Has(unit);
            await commune.Has(new UnitChange(UnitChangeKind.Merge, FirstDay, unit.Id, merged.Id));
            return await commune.Has(new Body(Id<Body>.New(), $"Ủy ban nhân dân {name}", BodyKind.PeoplesCommittee, unit.Id));
        }
    }

    public Task<Id<Body>> SucceedAsync(string sort, int handed) => SucceedAsync((sort, handed));

    /// <summary>Has the bodies succeeded, twice; what is reported of some sorts, and the successor.</summary>
    public async Task<Id<Body>> SucceedAsync(params (string Sort, int Handed)[] expected)
    {
        var report = await DoAsync();
        Assert.Empty(report.Questions);
        Assert.All(expected, e => Assert.Equal(e.Handed, report.Handed[e.Sort]));
        Assert.Equal(0, (await DoAsync()).Bodies);
        var ends = await Commune.Read(db => db.Bodies.Where(b => b.Id == One.Id || b.Id == Two.Id).Select(b => b.SuccessorId).Distinct().ToListAsync());
        return Assert.Single(ends)!.Value;
    }

    private Task<SuccessionReport> DoAsync() =>
        Commune.Do((SucceedBodiesHandler handler) => handler.HandleAsync(new(false, false, new Dictionary<Id<Body>, Id<AdministrativeUnit>>()), null, default));
}
