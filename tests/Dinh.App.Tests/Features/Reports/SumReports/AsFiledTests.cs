using System.Globalization;
using System.Text.Json;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.SumReports;

/// <summary>Whatever is sent, returned, sent again, accepted in part, or covered by a successor, and whichever units are merged or divided meanwhile: what a sum was at a moment it is for ever.</summary>
public sealed class AsFiledTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task As_filed_at_a_moment_is_the_same_bytes_later_the_sum_of_its_parts_and_what_a_slow_replay_says(int seed)
    {
        commune.Clock.MoveTo(new(2026, 3, 17));
        var country = await ReportedCountry.OfAsync(commune, $"f{seed}");
        var history = new RandomHistory(country, new(seed));
        var moments = await history.PlayAsync(steps: 20, Start);
        commune.Clock.MoveTo(new(2026, 4, 1));
        var reader = await country.Minister();
        var asked = new Dictionary<string, string>();
        foreach (var unit in new[] { country.Nation, country.Provinces[0], country.Provinces[1] })
        foreach (var moment in moments)
        foreach (var cell in new[] { "", "&chi-tieu=held" })
            asked[Address(country, unit, moment) + cell] = await TextOf(reader, Address(country, unit, moment) + cell);

        Assert.NotEmpty(history.Changes);
        await history.PlayAsync(steps: 12, new(2026, 4, 2, 0, 0, 0, DateTimeKind.Utc));
        commune.Clock.MoveTo(new(2026, 9, 1));
        reader = await country.Minister();

        foreach (var (address, text) in asked)
            Assert.Equal(text, await TextOf(reader, address));
        foreach (var unit in new[] { country.Nation, country.Provinces[0], country.Provinces[1] })
        foreach (var moment in moments)
        {
            var (whole, byUnit) = (asked[Address(country, unit, moment)], asked[Address(country, unit, moment) + "&chi-tieu=held"]);
            foreach (var cell in RandomHistory.Cells)
                Assert.Equal(history.Slow(cell, unit, moment), ValueOf(whole, cell));
            Assert.Equal(history.SlowShare(unit, moment), ValueOf(whole, "share"));
            Assert.Equal(ValueOf(whole, "held"), PartsOf(byUnit));
        }
    }

    private static string Address(ReportedCountry country, AdministrativeUnit unit, DateTime at) =>
        $"/api/v1/bao-cao/tong-hop?mau={country.Form}&ky=2026-Q1&don-vi={unit.Id}&luc={at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}";

    private static Task<string> TextOf(Reader reader, string address) => reader.Client.GetStringAsync(new Uri(address, UriKind.Relative));

    private static decimal? ValueOf(string json, string cell)
    {
        var line = JsonDocument.Parse(json).RootElement.GetProperty("lines").EnumerateArray().Single(l => l.GetProperty("cell").GetString() == cell);
        return line.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;
    }

    private static decimal? PartsOf(string json)
    {
        var values = JsonDocument.Parse(json).RootElement.GetProperty("units").EnumerateArray().Select(u => u.GetProperty("value")).ToList();
        return values.All(v => v.ValueKind == JsonValueKind.Null) ? null : values.Where(v => v.ValueKind == JsonValueKind.Number).Sum(v => v.GetDecimal());
    }
}
