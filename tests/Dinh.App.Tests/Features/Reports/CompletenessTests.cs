using System.Net;
using Dinh.App.Tests.Features.Reports.SumReports;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class CompletenessTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Dictionary<string, long> One = new() { ["held"] = 1 };
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task In_time_late_missing_returned_and_nothing_to_report_are_told_apart()
    {
        var (country, reports) = await Opened();
        await country.Sends(reports[0].Id, One, Start.AddHours(1));
        await country.Sends(reports[1].Id, One, Start.AddDays(20));
        await country.Sends(reports[2].Id, One, Start.AddHours(2));
        await country.Do(reports[2].Id, (r, round) => r.Return(round, "Thiếu phụ lục", ReportedCountry.By(r.HolderId, Start.AddHours(3))));
        await country.Do(
            reports[3].Id,
            (r, round) => r.Send(round, new(new('0', 64), "Không có hòa giải"), [], ReportedCountry.By(r.BodyId, Start.AddHours(4)))
        );

        var page = await (await country.Minister()).Visit(Address(country));

        var figures = page.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent).ToList();
        Assert.Equal(["66,6%", "3", "1", "2", "0"], figures);
        Assert.Contains("1 bị trả lại", page.Html.QuerySelector("[aria-labelledby=pham-vi]")!.TextContent);
        Assert.Contains("1 báo “không phát sinh”", page.Html.QuerySelector("[aria-labelledby=pham-vi]")!.TextContent);
    }

    [Fact]
    public async Task Before_the_day_nobody_is_missing_and_as_of_then_it_stays_so()
    {
        var (country, reports) = await Opened();
        await country.Sends(reports[0].Id, One, Start.AddDays(20));

        var page = await (await country.Minister()).Visit(Address(country) + "&luc=2026-03-17T08:00");

        Assert.Equal(["0,0%", "0", "0", "0", "6"], page.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
    }

    [Fact]
    public async Task Units_are_ranked_only_where_all_owe_the_same_by_the_same_day_on_the_same_ground()
    {
        var (country, reports) = await Opened();
        await country.Sends(reports[4].Id, One, Start.AddHours(1));
        var reader = await country.Minister();

        var ranked = await reader.Visit(Address(country) + "&sap=xep-hang");
        await country.Opens(ReportPeriods.Of(PeriodKind.Quarter, 2026, 1), Start, "Kế hoạch 9/KH-UBND", country.Committees);
        var unequal = await reader.Visit(Address(country) + "&sap=xep-hang");

        Assert.Equal(["Tỉnh Hai", "Tỉnh Một"], ranked.Html.QuerySelectorAll(".tallied tbody th").Select(t => t.TextContent.Trim()));
        Assert.Contains("cùng hạn", ranked.Html.Body!.TextContent);
        Assert.Contains("Không xếp hạng", unequal.Html.Body!.TextContent);
        Assert.DoesNotContain("Hạng", unequal.Html.QuerySelector(".tallied thead")!.TextContent);
    }

    [Fact]
    public async Task A_commune_sees_itself_and_no_other_and_a_province_its_communes()
    {
        var (country, _) = await Opened();
        var below = await commune.SignedIn(Function.Officer, country.Communes[0]);
        var province = await commune.SignedIn(Function.Officer, country.Committees[0]);

        var own = await below.Visit(Address(country));
        var others = await below.Visit(Address(country) + $"&don-vi={country.Provinces[0].Id}");
        var all = await province.Visit(Address(country));

        Assert.Contains("UBND Xã Một 1", own.Html.QuerySelector("[aria-labelledby=tung-bao-cao]")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, others.Status);
        Assert.DoesNotContain("Xã Một 2", others.Html.Body!.TextContent);
        Assert.Equal(["Xã Một 1", "Xã Một 2", "Xã Một 3"], all.Html.QuerySelectorAll(".tallied tbody th").Select(t => t.TextContent.Trim()));
        Assert.DoesNotContain("Tỉnh Hai", all.Html.Body!.TextContent);
    }

    private static string Address(ReportedCountry country) => $"/bao-cao/day-du?mau={country.Form}&ky=2026-Q1";

    private async Task<(ReportedCountry Country, IReadOnlyList<Report> Reports)> Opened()
    {
        commune.Clock.MoveTo(new(2026, 4, 20));
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(ReportPeriods.Of(PeriodKind.Quarter, 2026, 1), Start, country.Communes);
        return (country, reports);
    }
}
