using System.Net;
using Dinh.Domain.Units;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Units.ReadUnit;

public sealed class ReadUnitTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_visitor_who_types_the_old_name_without_marks_is_led_to_the_unit_of_today()
    {
        var (former, today) = await MergedAsync();

        var found = await commune.Visit("/don-vi?tim=dinh%20bien");
        var old = await commune.Visit($"/don-vi/{former.Id}");
        var now = await commune.Visit($"/don-vi/{today.Id}");

        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.NotNull(found.Html.QuerySelector($"a[href='/don-vi/{today.Id}']"));
        Assert.NotNull(old.Html.QuerySelector($".told a[href='/don-vi/{today.Id}']"));
        Assert.NotNull(now.Html.QuerySelector($"aside a[href='/don-vi/{former.Id}']"));
        Assert.Contains("Tỉnh Thái Nguyên", now.Html.QuerySelector(".crumbs")!.TextContent);
    }

    [Fact]
    public async Task A_province_names_its_parts()
    {
        var (_, today) = await MergedAsync();

        var page = await commune.Visit($"/don-vi/{today.ParentId}");

        Assert.Equal(["Xã Bình Yên"], page.Html.QuerySelectorAll(".columns a").Select(a => a.TextContent));
    }

    private async Task<(AdministrativeUnit Former, AdministrativeUnit Today)> MergedAsync()
    {
        var day = new DateOnly(2025, 7, 1);
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, day));
        var former = new AdministrativeUnit("05575", "Xã Định Biên", "Xã", null, AdministrativeUnit.BeforeRecords);
        former.EndsOn(day.AddDays(-1));
        await commune.Has(former);
        var today = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", province, day));
        await commune.Has(new UnitChange(UnitChangeKind.Merge, day, former.Id, today.Id));
        return (former, today);
    }
}
