using System.Net;
using System.Text.Json;
using Dinh.Data.Reports;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.SumReports;

public sealed class SumReportsTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ReportPeriod Q1 = ReportPeriods.Of(PeriodKind.Quarter, 2026, 1);
    private static readonly ReportPeriod Q2 = ReportPeriods.Of(PeriodKind.Quarter, 2026, 2);
    private readonly Commune commune = new();

    public SumReportsTests() => commune.Clock.MoveTo(new(2026, 7, 1));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_nobody_reported_is_nothing_and_a_zero_that_was_reported_is_zero()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        await country.Sends(reports[0].Id, Figures(("held", 0)), Start.AddHours(1));

        var sum = await Sum(await country.Minister(), country, "2026-Q1");

        Assert.Equal(0, Line(sum, "held").GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, Line(sum, "staff").GetProperty("value").ValueKind);
        Assert.Equal("NobodyReported", Line(sum, "staff").GetProperty("why").GetString());
        Assert.Equal((6, 1), (sum.GetProperty("reports").GetProperty("owed").GetInt32(), sum.GetProperty("reports").GetProperty("filed").GetInt32()));
    }

    [Fact]
    public async Task A_share_is_reckoned_from_the_summed_parts_and_a_typed_one_is_not_added_up()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        await country.Sends(reports[0].Id, Figures(("held", 1), ("people", 2), ("share", 5000), ("typed", 50)), Start.AddHours(1));
        await country.Sends(reports[1].Id, Figures(("held", 1), ("people", 98), ("share", 102), ("typed", 1)), Start.AddHours(2));

        var sum = await Sum(await country.Minister(), country, "2026-Q1");

        Assert.Equal(2m, Line(sum, "share").GetProperty("value").GetDecimal());
        Assert.Equal("ShareWithoutParts", Line(sum, "typed").GetProperty("why").GetString());
        Assert.Equal("NotANumber", Line(sum, "words").GetProperty("why").GetString());
    }

    [Fact]
    public async Task Over_periods_flows_are_added_stocks_are_the_last_and_records_count_once()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, first) = await country.Opens(Q1, Start, country.Communes);
        var (_, second) = await country.Opens(Q2, Start.AddDays(90), country.Communes);
        var spring = await country.Sends(first[0].Id, Figures(("held", 3), ("staff", 10), ("asked", 2)), Start.AddHours(1), FigureOrigin.Counted);
        var summer = await country.Sends(second[0].Id, Figures(("held", 4), ("staff", 7), ("asked", 2)), Start.AddDays(91), FigureOrigin.Counted);
        await country.Traces(spring.Row, "asked", "duty:1", "duty:2");
        await country.Traces(summer.Row, "asked", "duty:2", "duty:3");
        var reader = await country.Minister();

        var both = await Sum(reader, country, "2026-Q1,2026-Q2");

        Assert.Equal(7, Line(both, "held").GetProperty("value").GetDecimal());
        Assert.Equal(7, Line(both, "staff").GetProperty("value").GetDecimal());
        Assert.Equal(3, Line(both, "asked").GetProperty("value").GetDecimal());
        await country.Sends(second[1].Id, Figures(("asked", 5)), Start.AddDays(92));
        Assert.Equal("RecordsMissing", Line(await Sum(reader, country, "2026-Q1,2026-Q2"), "asked").GetProperty("why").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await reader.StatusOf(Address(country, "2026-Q1,2026-H1")));
    }

    [Fact]
    public async Task What_a_province_merged_from_its_communes_is_not_added_again()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, [.. country.Communes, country.Committees[0]]);
        await country.Sends(reports[0].Id, Figures(("held", 5)), Start.AddHours(1));
        await country.Sends(reports[6].Id, Figures(("held", 5)), Start.AddHours(2), FigureOrigin.Merged);

        Assert.Equal(5, Line(await Sum(await country.Minister(), country, "2026-Q1"), "held").GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task A_body_that_sends_the_same_to_two_receivers_counts_once()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, one) = await country.Opens(Q1, Start, country.Communes);
        var (_, other) = await country.Opens(Q1, Start, country.Communes);
        await country.Sends(one[0].Id, Figures(("held", 5)), Start.AddHours(1));
        await country.Sends(other[0].Id, Figures(("held", 6)), Start.AddHours(2));

        var sum = await Sum(await country.Minister(), country, "2026-Q1");

        Assert.Equal(6, Line(sum, "held").GetProperty("value").GetDecimal());
        Assert.Equal((6, 1), (sum.GetProperty("reports").GetProperty("owed").GetInt32(), sum.GetProperty("reports").GetProperty("filed").GetInt32()));
    }

    [Fact]
    public async Task What_a_former_unit_filed_counts_in_its_successor_and_a_divided_one_in_one_heir_alone()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var period = ReportPeriods.Of(PeriodKind.Quarter, 2025, 2);
        var whole = await country.HasCommune(country.Provinces[1], "Xã Cũ", new(2025, 6, 30));
        var parted = await country.HasCommune(country.Provinces[1], "Xã Chia", new(2025, 6, 30));
        await Change(UnitChangeKind.Merge, whole, country.Communes[0]);
        await Change(UnitChangeKind.Split, parted, country.Communes[0]);
        await Change(UnitChangeKind.Split, parted, country.Communes[1]);
        var (_, reports) = await country.Opens(period, new(2025, 6, 15, 1, 0, 0, DateTimeKind.Utc), whole, parted);
        await country.Sends(reports[0].Id, Figures(("held", 3)), new(2025, 6, 16, 1, 0, 0, DateTimeKind.Utc));
        await country.Sends(reports[1].Id, Figures(("held", 4)), new(2025, 6, 16, 2, 0, 0, DateTimeKind.Utc));
        var reader = await country.Minister();

        Assert.Equal(7, Line(await Sum(reader, country, "2025-Q2"), "held").GetProperty("value").GetDecimal());
        Assert.Equal(7, Line(await Sum(reader, country, "2025-Q2", country.Provinces[0]), "held").GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, Line(await Sum(reader, country, "2025-Q2", country.Provinces[1]), "held").GetProperty("value").ValueKind);
        var page = await reader.Visit($"/bao-cao/tong-hop?mau={country.Form}&ky=2025-Q2&don-vi={country.Provinces[0].Id}");
        Assert.Contains("Xã Chia", page.Html.QuerySelector("details.more")!.TextContent);
    }

    [Fact]
    public async Task An_officer_sees_sums_of_the_own_subtree_alone_and_never_what_was_not_sent()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        await country.Sends(reports[0].Id, Figures(("held", 41)), Start.AddHours(1));
        await country.Writes(reports[1].Filings[0].Row, Figures(("held", 777)));
        var province = await commune.SignedIn(Function.Officer, country.Committees[0]);
        var below = await commune.SignedIn(Function.Officer, country.Communes[0]);

        foreach (var path in new[] { "/api/v1/bao-cao/tong-hop", "/bao-cao/tong-hop/xuat.csv", "/bao-cao/tong-hop/xuat.xlsx" })
        {
            Assert.Equal(HttpStatusCode.OK, await province.StatusOf(path + Query(country, "2026-Q1", country.Provinces[0])));
            Assert.Equal(HttpStatusCode.NotFound, await province.StatusOf(path + Query(country, "2026-Q1", country.Provinces[1])));
            Assert.Equal(HttpStatusCode.NotFound, await province.StatusOf(path + Query(country, "2026-Q1", country.Nation)));
            Assert.Equal(HttpStatusCode.NotFound, await below.StatusOf(path + Query(country, "2026-Q1", country.Provinces[0])));
        }

        Assert.Equal(41, Line(await Sum(province, country, "2026-Q1"), "held").GetProperty("value").GetDecimal());
        Assert.Equal(41, Line(await Sum(below, country, "2026-Q1"), "held").GetProperty("value").GetDecimal());
        var csv = await province.Client.GetStringAsync(
            new Uri("/bao-cao/tong-hop/xuat.csv" + Query(country, "2026-Q1", country.Provinces[0]), UriKind.Relative)
        );
        Assert.Contains(",41,", csv);
        Assert.DoesNotContain("777", csv);
        Assert.DoesNotContain(
            "777",
            (await province.Visit("/bao-cao/tong-hop" + Query(country, "2026-Q1", country.Provinces[0]) + "&chi-tieu=held")).Html.Body!.TextContent
        );
    }

    [Fact]
    public async Task One_goes_down_from_the_country_to_the_record_behind_the_number()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        var filing = await country.Sends(reports[0].Id, Figures(("asked", 1)), Start.AddHours(1), FigureOrigin.Counted);
        await country.Traces(filing.Row, "asked", "duty:1");
        var reader = await country.Minister();
        var page = await reader.Visit($"/bao-cao/tong-hop{Query(country, "2026-Q1")}");

        foreach (var step in new[] { "asked", "Tỉnh Một", "Xã Một 1" })
        {
            var link = page.Html.QuerySelectorAll("table.sums th a").Single(a => a.TextContent.Contains(step));
            page = await reader.Visit(link.GetAttribute("href")!);
        }

        Assert.Contains("Hồ sơ duty:1", page.Html.QuerySelector("[aria-labelledby=bao-cao-nguon]")!.TextContent);
        Assert.Equal(["Việt Nam", "Tỉnh Một", "Xã Một 1"], page.Html.QuerySelectorAll(".crumbs li").Select(l => l.TextContent.Trim()));
    }

    [Fact]
    public async Task Sections_are_folded_and_the_address_says_which_one_is_open()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        await country.Sends(reports[0].Id, Figures(("held", 1), ("asked", 2)), Start.AddHours(1));
        var reader = await country.Minister();

        Assert.Equal(["o-first"], await Open(""));
        Assert.Equal(["o-second"], await Open("&muc=second"));
        Assert.Equal(["o-first", "o-second", "o-book"], await Open("&muc=tat-ca"));
        var cell = await reader.Visit($"/bao-cao/tong-hop{Query(country, "2026-Q1")}&chi-tieu=asked");
        Assert.EndsWith("&muc=second#o-second", cell.Html.QuerySelector("[aria-labelledby=chi-tieu-ten] a.button")!.GetAttribute("href"));

        async Task<IEnumerable<string?>> Open(string said) =>
            (await reader.Visit($"/bao-cao/tong-hop{Query(country, "2026-Q1")}{said}")).Html.QuerySelectorAll("details.sum-section[open]").Select(d => d.Id);
    }

    private static Dictionary<string, long> Figures(params (string Cell, long Number)[] figures) => figures.ToDictionary(f => f.Cell, f => f.Number);

    private static string Query(ReportedCountry country, string periods, AdministrativeUnit? unit = null) =>
        $"?mau={country.Form}&ky={periods}{(unit is null ? "" : $"&don-vi={unit.Id}")}";

    private static string Address(ReportedCountry country, string periods, AdministrativeUnit? unit = null) =>
        "/api/v1/bao-cao/tong-hop" + Query(country, periods, unit);

    private static async Task<JsonElement> Sum(Reader reader, ReportedCountry country, string periods, AdministrativeUnit? unit = null) =>
        JsonDocument.Parse(await reader.Client.GetStringAsync(new Uri(Address(country, periods, unit), UriKind.Relative))).RootElement;

    private static JsonElement Line(JsonElement sum, string cell) =>
        sum.GetProperty("lines").EnumerateArray().Single(l => l.GetProperty("cell").GetString() == cell);

    private Task<UnitChange> Change(UnitChangeKind kind, Body from, Body to) => commune.Has(new UnitChange(kind, new(2025, 7, 1), from.UnitId, to.UnitId));
}
