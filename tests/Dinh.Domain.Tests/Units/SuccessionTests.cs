using Dinh.Domain.Units;
using Xunit;

namespace Dinh.Domain.Tests.Units;

public sealed class SuccessionTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly AdministrativeUnit formerProvince = Ended("70", "Tỉnh Bình Phước", null);
    private readonly AdministrativeUnit formerTown;
    private readonly AdministrativeUnit one;
    private readonly AdministrativeUnit other;
    private readonly AdministrativeUnit province = new("75", "Tỉnh Đồng Nai", "Tỉnh", null, Reform);
    private readonly AdministrativeUnit long_;
    private readonly AdministrativeUnit binh;

    public SuccessionTests()
    {
        formerTown = Ended("689", "Thị xã Phước Long", formerProvince);
        one = Ended("25216", "Phường Thác Mơ", formerTown);
        other = Ended("25220", "Phường Long Phước", formerTown);
        long_ = new("25217", "Phường Phước Long", "Phường", province, Reform);
        binh = new("25220", "Phường Phước Bình", "Phường", province, Reform);
    }

    [Fact]
    public void A_unit_passes_to_its_successor_on_the_day_of_the_change_and_not_before()
    {
        var succession = Of(Passed(one, long_));

        Assert.Equal([one], succession.Of(one.Id, new(2025, 6, 30)));
        Assert.Equal([long_], succession.Of(one.Id, Reform));
    }

    [Fact]
    public void A_unit_that_no_change_names_passes_to_whom_its_parts_passed_to()
    {
        var succession = Of(Passed(one, long_), Passed(other, binh), Passed(formerProvince, province));

        Assert.Equal([binh, long_], succession.Of(formerTown.Id, Today));
        Assert.Equal([province], succession.Of(formerProvince.Id, Today));
    }

    [Fact]
    public void Changes_are_followed_through_units_that_came_and_went()
    {
        var between = new AdministrativeUnit("25216", "Phường Mới", "Phường", province, Reform);
        between.EndsOn(new(2025, 12, 31));
        var succession = new Succession([one, between, binh], [Passed(one, between), new(UnitChangeKind.Rename, new(2026, 1, 1), between.Id, binh.Id)]);

        Assert.Equal([between], succession.Of(one.Id, new(2025, 9, 1)));
        Assert.Equal([binh], succession.Of(one.Id, Today));
    }

    [Fact]
    public void A_divided_unit_has_several_successors_and_an_abolished_one_none()
    {
        var succession = Of(Passed(one, long_), Passed(one, binh), new UnitChange(UnitChangeKind.Abolish, Reform, other.Id, null));

        Assert.Equal([binh, long_], succession.Of(one.Id, Today));
        Assert.Empty(succession.Of(other.Id, Today));
    }

    [Fact]
    public void Changes_that_run_in_a_circle_end()
    {
        var succession = Of(Passed(one, other), Passed(other, one));

        Assert.Empty(succession.Of(one.Id, Today));
    }

    private static AdministrativeUnit Ended(string code, string name, AdministrativeUnit? parent)
    {
        var unit = new AdministrativeUnit(code, name, UnitName.KindOf(name), parent, AdministrativeUnit.BeforeRecords);
        unit.EndsOn(Reform.AddDays(-1));
        return unit;
    }

    private static UnitChange Passed(AdministrativeUnit from, AdministrativeUnit to) => new(UnitChangeKind.Merge, Reform, from.Id, to.Id);

    private Succession Of(params UnitChange[] changes) => new([formerProvince, formerTown, one, other, province, long_, binh], changes);
}
