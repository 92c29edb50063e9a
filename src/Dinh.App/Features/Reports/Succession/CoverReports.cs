using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Reports.CountReport;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Succession;

/// <summary>Who took over one body goes on with its report; who took over several reports once for all of them, each still to be seen as a part. It saves nothing.</summary>
public sealed class CoverReportsHandler(DinhDb db, TimeProvider clock)
{
    public async Task<int> HandleAsync(Heirs heirs, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        var from = heirs.Of.Keys.ToList();
        var reports = await Naming(from).Whole().OrderBy(r => r.Id).ToListAsync(stop);
        var owed = reports.Where(r => r.JoinedTo is null && heirs.Of.ContainsKey(r.BodyId)).ToList();
        var places = await db.PlacesAsync([.. owed.Select(r => heirs.Of[r.BodyId]).Distinct()], stop);
        var taken = await TakeOnAsync(owed, heirs, places, stop);
        foreach (var report in reports)
            report.Succeed(heirs.Of, taken.Contains(report.Id) ? places[heirs.Of[report.BodyId]].Unit : null, heirs.Day, heirs.Ground);

        return reports.Count;
    }

    private IQueryable<Report> Naming(List<Id<Body>> bodies) =>
        db.Reports.Where(r =>
            bodies.Contains(r.BodyId) || bodies.Contains(r.ToId) || bodies.Contains(r.HolderId) || (r.ViaId != null && bodies.Contains(r.ViaId.Value))
        );

    /// <returns>The reports that go on as they are, in the hands of the heir.</returns>
    private async Task<HashSet<Id<Report>>> TakeOnAsync(
        List<Report> owed,
        Heirs heirs,
        Dictionary<Id<Body>, (Id<AdministrativeUnit> Unit, string Path)> places,
        CancellationToken stop
    )
    {
        var (rounds, own) = await OpenAsync(owed, heirs, stop);
        var duties = await db.DutiesToSendAsync(owed.Concat(own.Values), stop);
        var taken = new HashSet<Id<Report>>();
        foreach (var group in owed.GroupBy(r => (r.RoundId, Heir: heirs.Of[r.BodyId])))
        {
            var round = rounds[group.Key.RoundId];
            var heir = own.GetValueOrDefault(group.Key);
            if (heir is null && group.Count() == 1)
                taken.Add(group.Single().Id);
            else if (!round.IsLocked && heir is null && group.Any(r => r.State is ReportState.Open or ReportState.Returned or ReportState.Sent))
                Cover(round, Begin(round, group.Key.Heir, places[group.Key.Heir], duties), [.. group], (heirs, duties));
            else if (!round.IsLocked && heir is { IsBeingFilled: true })
                Cover(round, heir, [.. group], (heirs, duties));
        }

        return taken;
    }

    private Report Begin(ReportRound round, Id<Body> heir, (Id<AdministrativeUnit> Unit, string Path) place, Dictionary<Id<Duty>, Duty> duties)
    {
        var regime = db.ReportRegimes.Local.First(r => r.Id == round.RegimeId);
        var key = Id<Report>.New();
        var duty = Duty.Assign(ReportDuties.Of(regime, round, key, heir, (ReportLinks.Of(key), clock.Today)));
        var report = Report.Open(key, round, (heir, place.Unit, place.Path), duty.Id, new("", round.ToId, clock.GetUtcNow().UtcDateTime, clock.Today));
        db.Duties.Add(duty);
        db.Reports.Add(report);
        duties[duty.Id] = duty;
        return report;
    }

    // What was owed twice is owed once; what was done already stays done.
    private void Cover(ReportRound round, Report heir, List<Report> earlier, (Heirs Heirs, Dictionary<Id<Duty>, Duty> Duties) all)
    {
        var (heirs, duties) = all;
        var now = new Moment("", heir.BodyId, clock.GetUtcNow().UtcDateTime, clock.Today);
        foreach (var report in earlier)
        {
            heir.Cover(new(report.BodyId, report.UnitId, report.Id, heirs.Day.AddDays(-1)), report, now);
            duties[report.DutyId].HandOnTo(duties[heir.DutyId], heirs.Day, heirs.Ground);
        }

        // Its days may be over and counted: what the parts did is counted in now.
        if (round.To < now.Today)
            db.Queue(new CountOpenReports(round.Id, [heir.Id]), round.Name);
    }

    private async Task<(Dictionary<Id<ReportRound>, ReportRound> Rounds, Dictionary<(Id<ReportRound>, Id<Body>), Report> Own)> OpenAsync(
        List<Report> owed,
        Heirs heirs,
        CancellationToken stop
    )
    {
        var keys = owed.Select(r => r.RoundId).Distinct().ToList();
        var bodies = owed.Select(r => heirs.Of[r.BodyId]).Distinct().ToList();
        var rounds = await db.ReportRounds.Where(r => keys.Contains(r.Id)).ToDictionaryAsync(r => r.Id, stop);
        var regimes = rounds.Values.Select(r => r.RegimeId).Distinct().ToList();
        await db.ReportRegimes.Where(r => regimes.Contains(r.Id)).LoadAsync(stop);
        var own = await db.Reports.Where(r => keys.Contains(r.RoundId) && bodies.Contains(r.BodyId)).Whole().ToListAsync(stop);
        return (rounds, own.ToDictionary(r => (r.RoundId, r.BodyId)));
    }
}
