using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Duties;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginDue;

/// <summary>A duty of disclosing that was begun among the events of duties has its day here too.</summary>
public sealed class FollowBegunTurn(DinhDb db) : IRecurring
{
    private const int Most = 500;

    public Rhythm Rhythm => Rhythm.Every(TimeSpan.FromMinutes(1));

    public Sentence Name => new("Tính ngày phải công khai theo sự kiện đã ghi", "Reckon the days of disclosing from recorded events");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(run);
        var begun = await db
            .DueDisclosures.Where(d => d.DueOn == null && d.JoinedTo == null)
            .Join(db.Duties.Where(d => d.BegunOn != null), due => due.DutyId, duty => duty.Id, (due, duty) => new { Due = due, duty.BegunOn })
            .OrderBy(x => x.Due.Id)
            .Take(Most)
            .ToListAsync(stop);
        if (begun.Count == 0)
            return;

        var terms = await db.TermsAsync([.. begun.Select(b => b.Due.TaskKey).Distinct()], stop);
        foreach (var one in begun)
            one.Due.Begin(one.BegunOn!.Value, one.Due.DayOf(terms, one.BegunOn.Value, one.BegunOn.Value));
    }
}
