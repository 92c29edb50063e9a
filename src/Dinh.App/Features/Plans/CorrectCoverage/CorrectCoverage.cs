using Dinh.App.Features.Duties;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CorrectCoverage;

/// <param name="Row">The lower unit's number in the matrix.</param>
/// <param name="Column">The higher entry's order.</param>
/// <param name="Mark">What is said of it; null to let what was found by rule stand again.</param>
/// <param name="Entries">The entries of the lower plan that answer to it.</param>
public sealed record CorrectCoverage(Id<Plan> Plan, int Row, int Column, CoverageMark? Mark, IReadOnlyList<Id<PlanEntry>> Entries, string? Reason);

/// <summary>Writes down what a person says of one cell, or takes it back.</summary>
public sealed class CorrectCoverageHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CorrectCoverage command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => CorrectAsync(command, stop));
    }

    private async Task<Outcome> CorrectAsync(CorrectCoverage command, CancellationToken stop)
    {
        var lower =
            await access.Owned(db.LowerPlans).Include(l => l.Cells).SingleOrDefaultAsync(l => l.ParentId == command.Plan && l.Number == command.Row, stop)
            ?? throw new NoSuchRecordException($"row {command.Row} of plan {command.Plan}");
        if (lower.PlanId is not { } made)
            return new Refusal("coverage.no-plan-yet");

        var plan = await db.Plans.Include(p => p.Entries).GetAsync(made, stop);
        var outcome = command.Mark is { } mark
            ? lower.Correct(new(command.Column, mark, [.. plan.Entries.Where(e => command.Entries.Contains(e.Id))], command.Reason, access.Name, clock.Today))
            : lower.TakeBack(command.Column, plan, await FoundAsync(command, lower, plan, stop));
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    private async Task<Cover?> FoundAsync(CorrectCoverage command, LowerPlan lower, Plan plan, CancellationToken stop)
    {
        var higher = await db.Plans.Where(p => p.Id == command.Plan).SelectMany(p => p.Entries).AsNoTracking().ToListAsync(stop);
        return Covers.Of(higher, plan.Entries, [.. lower.Asked]).GetValueOrDefault(command.Column);
    }
}
