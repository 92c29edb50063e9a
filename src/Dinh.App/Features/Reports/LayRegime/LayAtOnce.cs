using Dinh.App.Features.Duties;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>Lays a regime as a plan's sentence or the law proposes it. Pressed again, or by a second hand, it is the one that is there.</summary>
public sealed class LayAtOnceHandler(DinhDb db, LayRegimeHandler lay, TimeProvider clock)
{
    /// <returns>The regime, and whether it had been there before.</returns>
    public async Task<(Outcome Outcome, Id<ReportRegime> Regime, bool WasThere)> HandleAsync(Id<Body> owner, ProposedRegime proposed, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        if (proposed.Form.Given(owner, clock.Today, (proposed.Confidence, proposed.Source)) is not { } given)
            return (new Refusal(proposed.Form.To is null ? "regime.without-receiver" : "regime.without-due"), default, false);

        var (regime, wasThere) = (proposed.Form.Key, false);
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            if (await StandingAsync(given, stop) is { } standing)
            {
                (regime, wasThere) = (standing, true);
                return Outcome.Done;
            }

            return await lay.HandleAsync(new(regime, given), stop);
        });
        return (outcome, regime, wasThere);
    }

    // Of a plan's sentence there is one, of the law's report one by its name.
    private async Task<Id<ReportRegime>?> StandingAsync(NewRegime given, CancellationToken stop)
    {
        var (today, owner, name, link) = (clock.Today, given.OwnerId, given.Name.Trim(), given.Source?.Link);
        return await db
            .ReportRegimes.Where(r => r.OwnerId == owner && (r.EndedOn == null || r.EndedOn > today))
            .Where(r => link != null ? r.SourceLink == link : r.Name == name && r.SourceLink == null)
            .OrderBy(r => r.Id)
            .Select(r => (Id<ReportRegime>?)r.Id)
            .FirstOrDefaultAsync(stop);
    }
}
