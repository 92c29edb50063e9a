using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.LayRegime;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.ChangeRegime;

/// <param name="Due">The new rule; null to leave it.</param>
/// <param name="Via">Through whom; null for straight.</param>
public sealed record ChangeRegime(Id<ReportRegime> Regime, string Name, DueRule? Due, Id<Body>? Via);

/// <summary>Changes when and through whom, for the rounds that are yet to open.</summary>
public sealed class ChangeRegimeHandler(DinhDb db, Access access, RegimeChoicesQuery choices)
{
    public Task<Outcome> HandleAsync(ChangeRegime command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var regime = await access.Owned(db.ReportRegimes).GetAsync(command.Regime, stop);
            if (RefusedBy(command, regime) is { } refused)
                return refused;
            if (command.Via is { } via && via != regime.ViaId && (await choices.OfAsync(regime.OwnerId, stop)).Receivers.All(r => r.Id != via))
                return new Refusal("regime.foreign-body");

            regime.Change(command.Name, command.Due ?? regime.Due, command.Via);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });

    private static Refusal? RefusedBy(ChangeRegime command, ReportRegime regime) =>
        regime.EndedOn is not null ? new("regime.already-ended")
        : string.IsNullOrWhiteSpace(command.Name) ? new("regime.without-name")
        : command.Name.Length > ReportRegime.LongestName ? new("regime.name-too-long")
        : command.Via == regime.ToId ? new("regime.to-oneself")
        : null;
}

/// <param name="LastDay">The last day on which it opens rounds; null for today.</param>
public sealed record EndRegime(Id<ReportRegime> Regime, DateOnly? LastDay, string Because);

/// <summary>Opens no further rounds; those that are open go on.</summary>
public sealed class EndRegimeHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(EndRegime command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var regime = await access.Owned(db.ReportRegimes).GetAsync(command.Regime, stop);
            var outcome = regime.End(command.LastDay ?? clock.Today, command.Because);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}
