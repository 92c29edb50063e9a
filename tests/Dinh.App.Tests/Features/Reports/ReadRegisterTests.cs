using System.IO.Compression;
using System.Net;
using Dinh.App.Tests.Features.Reports.SumReports;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>The rows of registers stay with those who filed them, and are read from wherever their sums are.</summary>
public sealed class ReadRegisterTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ReportPeriod Q1 = ReportPeriods.Of(PeriodKind.Quarter, 2026, 1);
    private readonly Commune commune = new();

    public ReadRegisterTests() => commune.Clock.MoveTo(new(2026, 7, 1));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Rows_of_all_units_below_stand_with_their_unit_their_count_and_their_sums()
    {
        var (country, _) = await Filed();
        var minister = await country.Minister();

        var page = await minister.Visit(Address(country));
        var earlier = await minister.Visit(Address(country) + "&luc=2026-03-16T09:30");

        Assert.Equal(["3", "3.500.000"], page.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
        Assert.Equal(
            ["1 Nhà văn hóa, Xã Một 1", "2 Kênh mương, Xã Một 1", "3 Sửa đường, Xã Hai 1"],
            page.Html.QuerySelectorAll("ol.register > li")
                .Select(l => $"{l.QuerySelector("h2")!.TextContent.Trim()}, {l.QuerySelector(".why")!.TextContent.Split('·')[0].Trim()}")
        );
        Assert.Equal(["2", "3.000.000"], earlier.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
    }

    [Fact]
    public async Task A_province_reads_its_own_rows_and_no_other()
    {
        var (country, _) = await Filed();
        var province = await commune.SignedIn(Function.Officer, country.Committees[0]);

        var own = await province.Visit(Address(country, country.Provinces[0]));

        Assert.Equal(["2", "3.000.000"], own.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
        Assert.DoesNotContain("Sửa đường", own.Html.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await province.StatusOf(Address(country, country.Provinces[1])));
        Assert.Equal(HttpStatusCode.NotFound, await province.StatusOf(Address(country, country.Provinces[0], "first")));
    }

    [Fact]
    public async Task The_page_of_a_merged_report_and_the_page_of_sums_lead_to_the_rows_below()
    {
        var (country, lower) = await Filed();
        var (_, upper) = await country.Opens(Q1, Start, "Công văn 2/CV-BNV", [country.Committees[0]]);
        await country.Do(lower, (r, _) => r.Accept(ReportedCountry.By(r.HolderId, Start.AddHours(3))));
        await country.Do(lower, (r, _) => r.Merge(upper[0].Id, ReportedCountry.By(r.HolderId, Start.AddHours(4))));
        var province = await commune.SignedIn(Function.Officer, country.Committees[0]);

        var report = await province.Visit($"/bao-cao/{upper[0].Id}");
        var below = report.Html.QuerySelector("[aria-labelledby=cap-duoi] li")!;
        var rows = await province.Visit(below.QuerySelector("a")!.GetAttribute("href")!);
        var sums = await province.Visit($"/bao-cao/tong-hop?mau={country.Form}&ky=2026-Q1&muc=book");

        Assert.Contains("2 dòng", below.TextContent);
        Assert.Contains("Kênh mương", rows.Html.QuerySelector("ol.register")!.TextContent);
        Assert.Equal(below.QuerySelector("a")!.GetAttribute("href"), sums.Html.QuerySelector("#o-book a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Twenty_rows_stand_on_a_page_and_all_of_them_in_the_workbook_in_as_many_statements()
    {
        var (country, _) = await Filed();
        var minister = await country.Minister();
        var few = await commune.Statements.Of(() => BookAsync(minister, country));
        var (_, reports) = await country.Opens(ReportPeriods.Of(PeriodKind.Quarter, 2026, 2), Start, "Công văn 3/CV-BNV", [country.Communes[0]]);
        await country.Enters(reports[0].Filings[0].Row, [.. Enumerable.Range(1, 44).Select(n => ($"Công trình {n:00}", (long)n))]);
        await country.Sends(reports[0].Id, new Dictionary<string, long> { ["held"] = 1 }, Start.AddHours(3));

        var page = await minister.Visit(Address(country) + "&ky=2026-Q2");
        var rows = await BookAsync(minister, country, "&ky=2026-Q2");

        Assert.Equal(20, page.Html.QuerySelectorAll("ol.register > li").Length);
        Assert.Equal(47, rows.Count - 1);
        Assert.Single(rows, r => r.Contains("Công trình 44", StringComparison.Ordinal));
        Assert.Equal(few, await commune.Statements.Of(() => BookAsync(minister, country, "&ky=2026-Q2")));
    }

    private static async Task<List<string>> BookAsync(Reader reader, ReportedCountry country, string more = "")
    {
        var address = Address(country).Replace("/so?", "/so.xlsx?", StringComparison.Ordinal) + more;
        using var book = new ZipArchive(new MemoryStream(await reader.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative))));
        using var sheet = new StreamReader(book.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return [.. (await sheet.ReadToEndAsync()).Split("<row").Skip(1)];
    }

    private static string Address(ReportedCountry country, AdministrativeUnit? unit = null, string section = "book") =>
        $"/bao-cao/tong-hop/so?mau={country.Form}&ky=2026-Q1&muc={section}{(unit is null ? "" : $"&don-vi={unit.Id}")}";

    // Two rows in a commune of the first province, later one in the second; a report that is still being filled in has one, too.
    private async Task<(ReportedCountry Country, Domain.Common.Id<Domain.Reports.Report> First)> Filed()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (_, reports) = await country.Opens(Q1, Start, country.Communes);
        await country.Enters(reports[0].Filings[0].Row, ("Nhà văn hóa", 2_000_000), ("Kênh mương", 1_000_000));
        await country.Enters(reports[3].Filings[0].Row, ("Sửa đường", 500_000));
        await country.Enters(reports[4].Filings[0].Row, ("Chưa gửi", 7));
        await country.Sends(reports[0].Id, new Dictionary<string, long> { ["held"] = 1 }, Start.AddHours(1));
        await country.Sends(reports[3].Id, new Dictionary<string, long> { ["held"] = 1 }, Start.AddHours(2));
        return (country, reports[0].Id);
    }
}
