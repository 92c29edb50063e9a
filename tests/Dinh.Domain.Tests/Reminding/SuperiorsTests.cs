using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Domain.Units;
using Xunit;

namespace Dinh.Domain.Tests.Reminding;

public sealed class SuperiorsTests
{
    private static readonly Id<AdministrativeUnit> Province = Id<AdministrativeUnit>.New();
    private static readonly Id<AdministrativeUnit> Commune = Id<AdministrativeUnit>.New();
    private static readonly Standing Above = Of("UBND tỉnh", BodyKind.PeoplesCommittee, Province);
    private static readonly Standing Own = Of("UBND xã", BodyKind.PeoplesCommittee, Commune);
    private static readonly Standing Division = Of("Phòng Văn hóa", BodyKind.Division, Commune) with { Parent = Own.Id };
    private static readonly Standing Office = Of("Trạm y tế", BodyKind.HealthStation, Commune);
    private static readonly Standing Front = Of("Mặt trận xã", BodyKind.FatherlandFront, Commune) with { InCommand = false };

    private static readonly Superiors Superiors = new(
        new[] { Above, Own, Division, Office, Front }.ToDictionary(b => b.Id),
        new Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>> { [Commune] = Province }
    );

    [Fact]
    public void A_division_has_the_body_it_belongs_to_above_it() => Assert.Equal(Own.Id, Superiors.Of(Division.Id, Above.Id));

    [Fact]
    public void A_body_that_belongs_to_none_has_the_committee_of_its_unit() => Assert.Equal(Own.Id, Superiors.Of(Office.Id, null));

    [Fact]
    public void A_committee_has_that_of_the_unit_above() => Assert.Equal(Above.Id, Superiors.Of(Own.Id, null));

    [Fact]
    public void Above_the_highest_is_nobody_but_who_gave_the_duty()
    {
        Assert.Null(Superiors.Of(Above.Id, null));
        Assert.Equal(Own.Id, Superiors.Of(Above.Id, Own.Id));
    }

    [Fact]
    public void Who_is_only_requested_is_told_on_to_nobody_but_who_asked()
    {
        Assert.Equal(Own.Id, Superiors.Of(Front.Id, Own.Id));
        Assert.Null(Superiors.Of(Front.Id, null));
    }

    private static Standing Of(string name, BodyKind kind, Id<AdministrativeUnit> unit) => new(Id<Body>.New(), name, kind, null, unit, InCommand: true);
}
