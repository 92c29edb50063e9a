using Dinh.App.Features.Reports.ListReports;
using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>One report of a round, with whom to call and how often they were called on.</summary>
public sealed record RoundRow(ReportLine Line, IReadOnlyList<RoundContact> Contacts, RoundCalls? Calls);

/// <summary>The reports of a round that a reader wants to see, in their order.</summary>
public sealed class RoundLinesQuery(DinhDb db, ListReportsQuery lines, RoundPeopleQuery people, TimeProvider clock)
{
    public Task<int> CountAsync(ReportRound round, RoundFilter filter, CancellationToken stop) => Wanted(round, filter).CountAsync(stop);

    public Task<IReadOnlyList<RoundRow>> PageAsync(ReportRound round, RoundFilter filter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return RowsAsync(InOrder(Wanted(round, filter)).Skip((filter.Number - 1) * RoundFilter.Size).Take(RoundFilter.Size), stop);
    }

    public Task<IReadOnlyList<RoundRow>> AllAsync(ReportRound round, RoundFilter filter, CancellationToken stop) =>
        RowsAsync(InOrder(Wanted(round, filter)), stop);

    private async Task<IReadOnlyList<RoundRow>> RowsAsync(IQueryable<Report> wanted, CancellationToken stop)
    {
        var found = await lines.LinesOf(wanted).ToListAsync(stop);
        var contacts = await people.ContactsAsync(wanted, stop);
        var calls = await people.CallsAsync(wanted, stop);
        return [.. found.Select(l => new RoundRow(l, [.. contacts[l.BodyId]], calls.GetValueOrDefault(l.DutyId)))];
    }

    private IQueryable<Report> Wanted(ReportRound round, RoundFilter filter)
    {
        var all = db.Reports.Where(r => r.RoundId == round.Id);
        var wanted = filter.Phase is { } phase ? RoundFilter.In(all, phase, clock.Today) : all;
        return SearchText.Fold(filter.Text) is { Length: > 0 } folded
            ? wanted.Where(r => db.Bodies.Any(b => b.Id == r.BodyId && b.Folded.Contains(folded)))
            : wanted;
    }

    // What waits for somebody stands first, then the units in their order.
    private IQueryable<Report> InOrder(IQueryable<Report> reports) =>
        reports
            .OrderBy(r => r.State != ReportState.Sent)
            .ThenBy(r => db.Units.Where(u => u.Id == r.UnitId).Select(u => u.SortKey).FirstOrDefault())
            .ThenBy(r => r.Id);
}
