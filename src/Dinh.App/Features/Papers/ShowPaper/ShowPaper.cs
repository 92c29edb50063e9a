using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Papers.ShowPaper;

/// <param name="Paper">The paper.</param>
/// <param name="Withdraw">Why it is taken from the public again; null to show it.</param>
public sealed record ShowPaper(Id<Paper> Paper, string? Withdraw = null);

/// <summary>Shows an issued paper on the portal, or takes it back. Only who approves for its issuer, or for the heir of one that has ended, may.</summary>
public sealed class ShowPaperHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ShowPaper command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var paper = await access.Owned(db.Papers).GetAsync(command.Paper, stop);
            if (!access.MayApproveFor(access.HeirOf(paper.IssuerId)))
                throw new NoSuchRecordException($"paper {command.Paper}");

            var outcome = command.Withdraw is { } because
                ? paper.WithdrawFromPublic(clock.Today, access.Name, because)
                : paper.Publish(clock.Today, access.Name);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}
