using System.Text.Json;
using Dinh.App.Features.Reports.MergeReports;
using Dinh.App.Tests.Features.Reports.SumReports;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>What a receiver takes from below and what the sums show is one and the same.</summary>
public sealed class MergeReportsTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ReportPeriod Q1 = ReportPeriods.Of(PeriodKind.Quarter, 2026, 1);
    private readonly Commune commune = new();

    public MergeReportsTests() => commune.Clock.MoveTo(new(2026, 7, 1));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_is_taken_from_accepted_reports_is_what_the_sums_show_of_them(int seed)
    {
        var (random, country) = (new Random(seed), await ReportedCountry.OfAsync(commune));
        var (round, reports) = await country.Opens(Q1, Start, country.Communes);
        foreach (var report in reports)
        {
            var figures = RandomHistory.Cells.Where(_ => random.Next(4) > 0).ToDictionary(c => c, _ => (long)random.Next(0, 50));
            await country.Sends(report.Id, figures, Start.AddHours(1));
            await country.Do(report.Id, (r, _) => r.Accept(ReportedCountry.By(r.HolderId, Start.AddHours(2))));
        }

        var taken = await Taken(round);

        var minister = await country.Minister();
        var address = $"/api/v1/bao-cao/tong-hop?mau={country.Form}&ky=2026-Q1";
        var shown = JsonDocument.Parse(await minister.Client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement.GetProperty("lines");
        var sums = shown
            .EnumerateArray()
            .Where(l => l.GetProperty("value").ValueKind == JsonValueKind.Number)
            .ToDictionary(l => l.GetProperty("cell").GetString()!, l => l.GetProperty("value").GetDecimal());
        Assert.NotEmpty(taken);
        Assert.Equal(sums.OrderBy(s => s.Key), Shown(taken, country).OrderBy(s => s.Key));
    }

    [Fact]
    public async Task The_step_above_takes_what_the_step_below_took_from_its_own()
    {
        var country = await ReportedCountry.OfAsync(commune);
        var (round, reports) = await country.Opens(Q1, Start, country.Committees);
        foreach (var (report, held) in reports.Zip([30L, 12L]))
        {
            await country.Sends(report.Id, new Dictionary<string, long> { ["held"] = held }, Start.AddHours(1), FigureOrigin.Merged);
            await country.Do(report.Id, (r, _) => r.Accept(ReportedCountry.By(r.HolderId, Start.AddHours(2))));
        }

        Assert.Equal(42, (await Taken(round))["held"]);
    }

    private Task<IReadOnlyDictionary<string, long>> Taken(ReportRound round) =>
        commune.Do((MergedFiguresQuery merged) => merged.OfAsync(round, ReportedCountry.ContentOf("thu"), default));

    private static IEnumerable<KeyValuePair<string, decimal>> Shown(IReadOnlyDictionary<string, long> taken, ReportedCountry country) =>
        taken.Select(t => KeyValuePair.Create(t.Key, ReportedCountry.ContentOf(country.Form).Cell(t.Key)!.Indicator.ValueOf(t.Value)));
}
