using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dinh.App.Features.Portal.OpenData;
using Dinh.App.Web.Counting;
using Dinh.Domain.Disclosure;
using Dinh.Reading.Files.Tables;
using Dinh.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class OpenDataTests : IAsyncDisposable
{
    private static readonly DateOnly Past = new(2026, 1, 15);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData("disclosures.due")]
    [InlineData("disclosures.made")]
    [InlineData("disclosures.not-made")]
    public async Task The_table_adds_up_to_what_the_reports_count(string source)
    {
        var world = await FilledAsync();
        var (from, to) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var counted = await commune.Do(
            async (IServiceProvider services) =>
                await services
                    .GetServices<ICounted>()
                    .Single(c => c.Name == source)
                    .OfAsync(new([.. world.Places.Select(p => p.Committee.Id)], from, to, []), default)
        );

        var rows = await RowsAsync($"/du-lieu/cong-khai.csv?nam=2026&don-vi={world.Province.Id}");

        Assert.NotEmpty(counted);
        Assert.Equal(
            counted.Count,
            rows.Count(r =>
                source switch
                {
                    "disclosures.due" => r["loai"] == "due" && r["han"].StartsWith("2026", StringComparison.Ordinal),
                    "disclosures.made" => r["du_hinh_thuc_tu"].StartsWith("2026", StringComparison.Ordinal) && r["het_hieu_luc_tu"].Length == 0,
                    _ => r["loai"] == "due"
                        && r["han"].StartsWith("2026", StringComparison.Ordinal)
                        && r["du_hinh_thuc_tu"].Length == 0
                        && r["khong_phat_sinh_tu"].Length == 0,
                }
            )
        );
    }

    [Fact]
    public async Task A_cell_that_begins_like_a_formula_is_text_and_the_file_says_that_it_is_utf8()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.PublishesAsync(0, "=HYPERLINK(\"http://xau.example\")");
        using var client = commune.CreateClient();

        var bytes = await client.GetByteArrayAsync(new Uri("/du-lieu/cong-khai.csv?nam=2026", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("\"'=HYPERLINK", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_has_exactly_the_columns_of_its_schema_licence_and_moment()
    {
        var world = await FilledAsync();
        using var client = commune.CreateClient();

        var data = JsonDocument.Parse(
            await client.GetStringAsync(new Uri($"/du-lieu/cong-khai.json?nam=2026&don-vi={world.Places[0].Unit.Id}", UriKind.Relative))
        );
        var schema = JsonDocument.Parse(await client.GetStringAsync(new Uri("/du-lieu/cong-khai.schema.json", UriKind.Relative)));

        var row = schema.RootElement.GetProperty("properties").GetProperty("rows").GetProperty("items");
        var columns = row.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        Assert.Equal(DataColumns.All.Select(c => c.Key), columns);
        Assert.All(data.RootElement.GetProperty("rows").EnumerateArray(), r => Assert.Equal(columns, r.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(2, data.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal("CC BY 4.0", data.RootElement.GetProperty("licence").GetString());
        Assert.Equal(commune.Clock.GetUtcNow().UtcDateTime, data.RootElement.GetProperty("madeAt").GetDateTime());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Whoever_reads_page_by_page_meets_each_row_once_while_it_all_changes(string format)
    {
        var world = await PortalWorld.OfAsync(commune, 3);
        var dues = new List<DueDisclosure>();
        for (var n = 0; n < 7; n++)
            dues.Add(await world.OwesAsync(n % 3, commune.Today.AddDays(n), quarter: 1 + (n / 3)));
        for (var n = 0; n < 6; n++)
            await world.PublishesAsync(n % 3, $"Nội dung {n}", item: "11.12");
        var (all, met, pages) = (await RowsAsync($"/du-lieu/cong-khai.csv?nam=2026&don-vi={world.Province.Id}"), new List<string>(), 0);

        for (var next = $"/du-lieu/cong-khai.{format}?nam=2026&don-vi={world.Province.Id}&so-dong=2"; next is not null; pages++)
        {
            (var keys, next) = await PageAsync(next, format);
            Assert.InRange(keys.Count, 1, 2);
            met.AddRange(keys);

            // One that was met and one that is yet to come change their state, and something new is made public.
            if (pages < 3)
                await world.PublishesAsync((pages * 3) % 3, $"Trả nợ {pages}", dues[pages * 3]);
            await world.PublishesAsync(pages % 3, $"Mới {pages}", item: "11.12");
            if (pages == 12)
                break;
        }

        Assert.Equal(met.Count, met.Distinct().Count());
        Assert.Equal(13, all.Count);
        Assert.Empty(all.Select(r => r["ma"]).Except(met));
    }

    [Theory]
    [InlineData("so-dong=0")]
    [InlineData("so-dong=5001")]
    [InlineData("sau=due-1")]
    [InlineData("sau=%27%3B--")]
    public async Task A_page_that_there_cannot_be_is_refused(string asked) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await commune.Visit($"/du-lieu/cong-khai.json?nam=2026&{asked}")).Status);

    [Fact]
    public async Task Machines_are_told_how_to_read_on()
    {
        using var client = commune.CreateClient();

        var api = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

        foreach (var format in new[] { "csv", "json" })
        {
            var get = api.RootElement.GetProperty("paths").GetProperty($"/du-lieu/cong-khai.{format}").GetProperty("get");
            Assert.Contains("next", get.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Equal(
                ["nam", "don-vi", "so-dong", "sau"],
                get.GetProperty("parameters")
                    .EnumerateArray()
                    .Where(p => p.GetProperty("description").GetString()!.Length > 0)
                    .Select(p => p.GetProperty("name").GetString())
            );
        }

        Assert.Contains("so-dong=1000", (await commune.Visit("/du-lieu")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_s_address_is_the_item_and_of_what_is_a_draft_there_is_none()
    {
        var world = await FilledAsync();

        var rows = await RowsAsync("/du-lieu/cong-khai.csv?nam=2026");

        var address = Assert.Single(rows, r => r["ten"] == "Mức thu phí chợ")["dia_chi"];
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit(new Uri(address).AbsolutePath)).Status);
        Assert.Equal("", Assert.Single(rows, r => r["tinh_trang"] == "Overdue")["dia_chi"]);
        Assert.Equal(world.Places.Count, rows.Select(r => r["don_vi"]).Distinct().Count());
    }

    [Fact]
    public async Task The_dictionary_explains_each_column_in_both_languages()
    {
        var page = await commune.Visit("/du-lieu");

        Assert.Equal(DataColumns.All.Select(c => c.Key), page.Html.QuerySelectorAll("th.code").Select(t => t.TextContent));
        Assert.All(DataColumns.All, c => Assert.NotEqual(c.Says.Vi, c.Says.En));
        Assert.Equal(HttpStatusCode.BadRequest, (await commune.Visit("/du-lieu/cong-khai.csv?nam=1999")).Status);
    }

    [Fact]
    public async Task The_sitemap_lists_what_is_public_with_its_day_and_nothing_that_was_withdrawn()
    {
        var world = await PortalWorld.OfAsync(commune);
        var (shown, gone) = (await world.PublishesAsync(0, "Dự toán"), await world.PublishesAsync(0, "Rút"));
        await world.ChangesAsync(gone.Id, p => p.Withdraw("Rút.", commune.Today));
        using var client = commune.CreateClient();
        async Task<List<string>> Locations(string path) =>
            [
                .. XElement
                    .Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)))
                    .Descendants()
                    .Where(e => e.Name.LocalName == "loc")
                    .Select(e => e.Value),
            ];

        var maps = await Locations("/sitemap.xml");
        var all = new List<string>();
        foreach (var map in maps)
            all.AddRange(await Locations(new Uri(map).AbsolutePath));

        Assert.Contains(all, a => a.EndsWith($"/cong-khai/muc/{shown.Id}", StringComparison.Ordinal));
        Assert.Contains(all, a => a.EndsWith($"/cong-khai/bang/{world.Places[0].Unit.Id}", StringComparison.Ordinal));
        Assert.DoesNotContain(
            all,
            a => a.Contains(gone.Id.ToString(), StringComparison.Ordinal) || a.Contains(world.Places[1].Unit.Id.ToString(), StringComparison.Ordinal)
        );
        foreach (var address in all)
            Assert.Equal(HttpStatusCode.OK, (await commune.Visit(new Uri(address).AbsolutePath)).Status);
        Assert.Contains(
            "Sitemap: http://localhost/sitemap.xml",
            await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative)),
            StringComparison.Ordinal
        );
    }

    private async Task<PortalWorld> FilledAsync()
    {
        var world = await PortalWorld.OfAsync(commune);
        await world.OwesAsync(0, Past);
        await world.PublishesAsync(0, "Quý I", await world.OwesAsync(0, commune.Today, quarter: 2));
        await world.PublishesAsync(1, "Mức thu phí chợ", item: "11.12");
        return world;
    }

    /// <summary>The keys of a page's rows, and where it says that one reads on.</summary>
    private async Task<(List<string> Keys, string? Next)> PageAsync(string address, string format)
    {
        using var client = commune.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var text = await answer.Content.ReadAsStringAsync();
        var link = answer.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
        var told = link?[1..link.IndexOf('>', StringComparison.Ordinal)];
        if (format == "csv")
            return (new CsvText(text.TrimStart((char)0xFEFF)).Rows()!.Skip(1).Select(r => r.Cells[0]).ToList(), told);

        var data = JsonDocument.Parse(text).RootElement;
        Assert.Equal(told, data.GetProperty("next").GetString());
        return ([.. data.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("ma").GetString()!)], told);
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string path)
    {
        using var client = commune.CreateClient();
        var lines = new CsvText((await client.GetStringAsync(new Uri(path, UriKind.Relative))).TrimStart((char)0xFEFF)).Rows()!.ConvertAll(r => r.Cells);
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second))];
    }
}
