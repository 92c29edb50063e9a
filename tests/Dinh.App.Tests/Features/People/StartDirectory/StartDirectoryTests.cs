using Dinh.App.Features.People.MatchBodies;
using Dinh.App.Features.People.StartDirectory;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.People.StartDirectory;

public sealed class StartDirectoryTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_new_province_starts_with_its_departments_and_the_committees_below()
    {
        var province = await commune.Has(new AdministrativeUnit("68", "Tỉnh Lâm Đồng", "Tỉnh", null, new(2025, 7, 1)));
        await commune.Has(new AdministrativeUnit("24781", "Phường Xuân Hương - Đà Lạt", "Phường", province, new(2025, 7, 1)));
        await commune.Has(new AdministrativeUnit("24958", "Xã Đức Trọng", "Xã", province, new(2025, 7, 1)));

        var (outcome, started) = await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(province.Id, Below: true), default));

        Assert.Null(outcome.Refusal);
        Assert.Equal("memory", started!.Confidence);
        Assert.Equal("Ủy ban nhân dân tỉnh Lâm Đồng", (await Match(province, "UBND tỉnh")).Bodies.Single().Name);
        Assert.Equal("Sở Nội vụ tỉnh Lâm Đồng", (await Match(province, "Lãnh đạo Sở Nội vụ")).Bodies.Single().Name);
        Assert.Equal("Ủy ban nhân dân phường Xuân Hương - Đà Lạt", (await Match(province, "Lãnh đạo UBND phường Xuân Hương - Đà Lạt")).Bodies.Single().Name);
        Assert.Equal((MatchKind.Group, 2), ((await Match(province, "UBND các xã, phường, đặc khu")) is var group ? group.Kind : default, group.Bodies.Count));
    }

    [Fact]
    public async Task A_paper_of_a_former_commune_is_read_in_the_directory_of_its_successor()
    {
        var former = await commune.Has(Ended(new("05575", "Xã Định Biên", "Xã", null, AdministrativeUnit.BeforeRecords)));
        var today = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        await commune.Has(new UnitChange(UnitChangeKind.Merge, new(2025, 7, 1), former.Id, today.Id));
        await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(today.Id, Below: false), default));

        Assert.Equal("Ủy ban nhân dân xã Bình Yên", (await Match(today, "UBND xã Định Biên")).Bodies.Single().Name);
        Assert.Equal("Phòng Văn hóa – Xã hội xã Bình Yên", (await Match(today, "Văn hóa - xã hội")).Bodies.Single().Name);
    }

    [Fact]
    public async Task A_directory_is_started_once_and_only_for_a_unit_that_stands()
    {
        var unit = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        var former = await commune.Has(Ended(new("05575", "Xã Định Biên", "Xã", null, AdministrativeUnit.BeforeRecords)));
        await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(unit.Id, Below: false), default));
        var before = await commune.Read(db => db.Bodies.CountAsync());

        var again = await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(unit.Id, Below: false), default));
        var ended = await commune.Do((StartDirectoryHandler start) => start.HandleAsync(new(former.Id, Below: false), default));

        Assert.Equal(("directory.already-started", "unit.has-ended"), (again.Outcome.Refusal?.Code, ended.Outcome.Refusal?.Code));
        Assert.Equal(before, await commune.Read(db => db.Bodies.CountAsync()));
    }

    private static AdministrativeUnit Ended(AdministrativeUnit unit)
    {
        unit.EndsOn(new(2025, 6, 30));
        return unit;
    }

    private async Task<BodyMatch> Match(AdministrativeUnit unit, string name)
    {
        var committee = await commune.Read(db =>
            db.Bodies.Where(b => b.UnitId == unit.Id && b.Kind == BodyKind.PeoplesCommittee).Select(b => b.Id).SingleAsync()
        );
        var directory = await commune.Do((BodyDirectoryQuery directories) => directories.AroundAsync(committee, commune.Today, default));
        return new BodyMatcher(directory, commune.Today).Match(name);
    }
}
