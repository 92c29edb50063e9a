using Dinh.App.Features.Papers.ListPapers;
using Dinh.Data;
using Dinh.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>What waits for the reader's signature, and what ought to be put before somebody to sign.</summary>
public sealed class SigningQuery(DinhDb db, ListPapersQuery papers)
{
    private const int MostPlans = 20;

    public async Task<IReadOnlyList<DraftLine>> ToSignAsync(CancellationToken stop) => (await papers.WaitingAsync(stop)).ToSign;

    /// <summary>Confirmed plans of the body that have no number and are with nobody to sign.</summary>
    public Task<List<UnnumberedPlan>> UnnumberedAsync(Charge charge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        var body = charge.Body;
        return db
            .Plans.Where(p => p.Paper.IssuerId == body && p.Paper.Number == "")
            .Where(p => !db.PaperDrafts.Any(d => d.PaperId == p.Paper.Id && d.Stage == PaperStage.Submitted))
            .OrderByDescending(p => p.ConfirmedAt)
            .Take(MostPlans)
            .Select(p => new UnnumberedPlan(p.Id, p.Paper.Title, p.ConfirmedAt))
            .ToListAsync(stop);
    }
}
