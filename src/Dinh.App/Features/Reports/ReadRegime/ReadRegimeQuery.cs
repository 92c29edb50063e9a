using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Features.Reports.LayRegime;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRegime;

/// <summary>A period that may be opened, with its days.</summary>
public sealed record PeriodLine(ReportPeriod Period, DateOnly? Due, DateOnly? OpensOn);

/// <summary>A round of the regime.</summary>
public sealed record RoundLine(Id<ReportRound> Id, string Name, DateOnly DueOn, DateOnly? LockedOn, int All, int Sent);

/// <summary>All that a regime states, as its page shows it.</summary>
public sealed record RegimeSheet(ReportRegime Regime, string Owner, string To, string? Via, Sentence Form)
{
    /// <summary>Those that owe it by name; none for all units below.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    public IReadOnlyList<RoundLine> Rounds { get; init; } = [];

    /// <summary>Those that are not open yet.</summary>
    public IReadOnlyList<PeriodLine> Periods { get; init; } = [];

    public IReadOnlyList<Advice> Advices { get; init; } = [];

    /// <summary>Bodies through which it may go; for who may change it.</summary>
    public IReadOnlyList<BodyOption> Vias { get; init; } = [];

    public bool MayChange { get; init; }

    public bool SeesRounds { get; init; }
}

public sealed class ReadRegimeQuery(DinhDb db, Access access, RegimeChoicesQuery choices, FormsInForceQuery forms, TimeProvider clock)
{
    private const int MostRounds = 40;

    public async Task<RegimeSheet> ReadAsync(Id<ReportRegime> id, CancellationToken stop)
    {
        var regime = await access.Visible(db.ReportRegimes).AsNoTracking().GetAsync(id, stop);
        var names = await NamesAsync(regime, stop);
        var title = (await forms.ListAsync(stop)).FirstOrDefault(f => f.Code == regime.FormCode)?.Title ?? new(regime.FormCode, regime.FormCode);
        var mayChange = access.MayActFor(regime.OwnerId) || access.MayActFor(regime.ToId);
        var open = await db.ReportRounds.Where(r => r.RegimeId == id).Select(r => r.PeriodKey).ToListAsync(stop);
        return new(regime, names[regime.OwnerId], names[regime.ToId], regime.ViaId is { } focal ? names[focal] : null, title)
        {
            Bodies = [.. regime.Bodies.Select(b => names[b.BodyId])],
            Rounds = await RoundsAsync(id, stop),
            Periods = PeriodsOf(regime, open),
            Advices = RegimeAdvice.Of(regime.Period, (regime.WindowFrom, regime.WindowTo), regime.Due, regime.From),
            MayChange = mayChange,
            SeesRounds = mayChange || (regime.ViaId is { } own && access.MayActFor(own)),
            Vias = mayChange ? (await choices.OfAsync(regime.OwnerId, stop)).Receivers : [],
        };
    }

    private Task<Dictionary<Id<Body>, string>> NamesAsync(ReportRegime regime, CancellationToken stop)
    {
        var keys = regime.Bodies.Select(b => b.BodyId).Append(regime.OwnerId).Append(regime.ToId).ToList();
        if (regime.ViaId is { } via)
            keys.Add(via);
        return db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private Task<List<RoundLine>> RoundsAsync(Id<ReportRegime> id, CancellationToken stop) =>
        db
            .ReportRounds.Where(r => r.RegimeId == id)
            .OrderByDescending(r => r.DueOn)
            .Take(MostRounds)
            .Select(r => new RoundLine(
                r.Id,
                r.Name,
                r.DueOn,
                r.LockedOn,
                db.Reports.Count(p => p.RoundId == r.Id && p.JoinedTo == null),
                db.Reports.Count(p => p.RoundId == r.Id && p.JoinedTo == null && p.SentOn != null)
            ))
            .ToListAsync(stop);

    private List<PeriodLine> PeriodsOf(ReportRegime regime, List<string> open) =>
        regime.IsInForceOn(clock.Today)
            ? [.. regime.PeriodsAround(clock.Today).Where(p => !open.Contains(p.Key)).Select(p => new PeriodLine(p, regime.Due.For(p), regime.OpensOn(p)))]
            : [];
}
