using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.WithdrawEvidence;

public sealed record WithdrawEvidence(Id<Duty> Duty, Id<Evidence> Evidence, string Because);

public sealed class WithdrawEvidenceHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WithdrawEvidence command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var bodies = access.Bodies;
            var duty = await access
                .Concerned(db.Duties)
                .Where(d =>
                    d.Evidence.Any(e => e.Id == command.Evidence && (e.PartBody == null ? bodies.Contains(d.BodyId) : bodies.Contains(e.PartBody.Value)))
                    || (bodies.Contains(d.BodyId) && !d.Evidence.Any(e => e.Id == command.Evidence))
                )
                .Include(d => d.Milestones)
                .Include(d => d.Evidence)
                .AsSplitQuery()
                .GetAsync(command.Duty, stop);

            var outcome = duty.Withdraw(command.Evidence, command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
}
