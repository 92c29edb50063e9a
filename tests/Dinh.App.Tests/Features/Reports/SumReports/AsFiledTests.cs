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

/// <summary>Whatever is sent, returned, sent again, accepted in part, or covered by a successor: what a sum was at a moment it is for ever.</summary>
public sealed class AsFiledTests : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
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

/// <summary>Plays deeds at random, and remembers in the plainest way what counted from when to when.</summary>
internal sealed class RandomHistory(ReportedCountry country, Random random)
{
    public static readonly string[] Cells = ["held", "people", "people/women", "staff", "asked"];

    private readonly List<Remembered> sendings = [];
    private readonly HashSet<int> joined = [];
    private IReadOnlyList<Report> reports = [];

    public async Task<IReadOnlyList<DateTime>> PlayAsync(int steps, DateTime from)
    {
        var at = from;
        if (reports.Count == 0)
            (_, reports) = await country.Opens(ReportPeriods.Of(PeriodKind.Quarter, 2026, 1), at, country.Communes);
        var moments = new List<DateTime> { at };
        for (var step = 0; step < steps; step++)
        {
            at = at.AddMinutes(random.Next(1, 90));
            await StepAsync(random.Next(reports.Count), at);
            if (random.Next(3) == 0)
                moments.Add(at.AddSeconds(random.Next(-1, 2)));
        }

        return [.. moments.Distinct().Take(8)];
    }

    /// <summary>Reads everything that was ever sent, one by one.</summary>
    public decimal? Slow(string cell, AdministrativeUnit unit, DateTime at)
    {
        decimal? sum = null;
        foreach (var sending in sendings)
        {
            var isBelow = unit.Id == country.Nation.Id || country.Provinces[sending.Report / 3].Id == unit.Id;
            if (isBelow && sending.From <= at && !(sending.To <= at) && sending.Figures.TryGetValue(cell, out var figure))
                sum = (sum ?? 0) + figure;
        }

        return sum;
    }

    public decimal? SlowShare(AdministrativeUnit unit, DateTime at) =>
        Slow("people", unit, at) is { } people and not 0 && Slow("held", unit, at) is { } held
            ? decimal.Round(100 * held / people, 2, MidpointRounding.AwayFromZero)
            : null;

    private async Task StepAsync(int at, DateTime now)
    {
        var id = reports[at].Id;
        var state = (await country.Do(id, (_, _) => Outcome.Done)).State;
        if (joined.Contains(at))
            return;

        if (state is ReportState.Open or ReportState.Returned)
            await SendAsync(at, now);
        else if (state == ReportState.Sent && random.Next(3) is var choice && choice < 2)
            await (choice == 0 ? ReturnAsync(at, now) : AcceptPartAsync(at, now));
        else if (state == ReportState.Sent)
            await country.Do(id, (r, _) => r.Accept(ReportedCountry.By(r.HolderId, now)));
        else
            await country.Do(id, (r, round) => r.Reopen(round, "Số liệu chưa đúng", ReportedCountry.By(r.HolderId, now)));
    }

    // Now and then a unit covers the one beside it of the same province: that one's own sendings stop counting when the successor sends.
    private async Task SendAsync(int at, DateTime now)
    {
        var figures = Cells.Where(_ => random.Next(4) > 0).ToDictionary(c => c, _ => (long)random.Next(0, 50));
        var beside = (at / 3 * 3) + ((at + 1) % 3);
        var covered = new List<int>();
        if (random.Next(6) == 0 && !joined.Contains(beside) && joined.Add(beside))
        {
            var earlier = reports[beside];
            await country.Do(
                reports[at].Id,
                earlier.Id,
                (r, _, other) =>
                {
                    r.Cover(new(earlier.BodyId, earlier.UnitId, earlier.Id, new(2026, 3, 1)), other, ReportedCountry.By(r.BodyId, now));
                    return Outcome.Done;
                }
            );
            covered.Add(beside);
        }

        await country.Sends(reports[at].Id, figures, now, covered: [.. covered.Select(c => reports[c].Id)]);
        foreach (var stopped in covered.Append(at))
            Stop(stopped, now);
        sendings.Add(new(at, now, figures));
    }

    private async Task ReturnAsync(int at, DateTime now)
    {
        await country.Do(reports[at].Id, (r, round) => r.Return(round, "Thiếu phụ lục", ReportedCountry.By(r.HolderId, now)));
        Stop(at, now);
    }

    private async Task AcceptPartAsync(int at, DateTime now)
    {
        var last = sendings.Last(s => s.Report == at);
        IReadOnlyList<SectionVerdict> verdicts = [new("first", true, ""), new("second", false, "Chưa khớp sổ")];
        var part = await country.Do(reports[at].Id, (r, round) => r.AcceptInPart(round, verdicts, new('1', 64), ReportedCountry.By(r.HolderId, now)));
        Stop(at, now);
        var kept = last.Figures.Where(f => f.Key != "asked").ToDictionary();
        await country.Writes(part.Filings.Single(f => f.Number == part.Current.Number - 1).Row, kept);
        sendings.Add(new(at, now, kept));
    }

    private void Stop(int report, DateTime now)
    {
        foreach (var sending in sendings.Where(s => s.Report == report && s.To is null))
            sending.To = now;
    }

    private sealed record Remembered(int Report, DateTime From, IReadOnlyDictionary<string, long> Figures)
    {
        public DateTime? To { get; set; }
    }
}
