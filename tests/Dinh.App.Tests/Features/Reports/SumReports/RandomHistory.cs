using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Tests.Features.Reports.SumReports;

/// <summary>Plays deeds at random, and remembers in the plainest way what counted from when to when.</summary>
internal sealed partial class RandomHistory(ReportedCountry country, Random random)
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
            if (step % 6 == 3)
                at = await ChangeUnitsAsync(at);
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
            var isBelow = unit.Id == country.Nation.Id || country.Provinces[HeirOf(sending.Report, at) / 3].Id == unit.Id;
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
