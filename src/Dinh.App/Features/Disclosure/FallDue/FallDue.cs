using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.FallDue;

/// <summary>Gives bodies what the law's list has for a year: each thing of each period once, with its duty. It saves in pieces and leaves the transaction to who asked.</summary>
public sealed class FallDueHandler(DinhDb db, TimeProvider clock)
{
    private const int Batch = 200;

    /// <returns>How many were opened.</returns>
    public async Task<int> HandleAsync(IReadOnlyList<DisclosingBody> bodies, int year, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        var terms = await db.LocalTerms.AsNoTracking().Where(t => t.EndedOn == null).OrderBy(t => t.Id).ToListAsync(stop);
        var opened = 0;
        foreach (var batch in bodies.Chunk(Batch))
        {
            var known = await KnownAsync([.. batch.Select(b => b.Body)], year, stop);
            foreach (var body in batch)
                opened += Add(body, year, known, terms);
            if (db.ChangeTracker.HasChanges())
                await db.SaveChangesAsync(stop);
            Forget(batch);
        }

        return opened;
    }

    private async Task<HashSet<(Id<Body>, string, string)>> KnownAsync(List<Id<Body>> bodies, int year, CancellationToken stop) =>
        [
            .. (
                await db
                    .DueDisclosures.Where(d => bodies.Contains(d.BodyId) && (d.Year == year || d.PeriodKey == ""))
                    .Select(d => new
                    {
                        d.BodyId,
                        d.TaskKey,
                        d.PeriodKey,
                    })
                    .ToListAsync(stop)
            ).Select(d => (d.BodyId, d.TaskKey, d.PeriodKey)),
        ];

    // What was due before the list was opened was not owed here: who joins in the middle of a year does not begin overdue.
    private int Add(DisclosingBody body, int year, HashSet<(Id<Body>, string, string)> known, List<LocalTerm> terms)
    {
        var today = clock.Today;
        var due = DisclosureTasks
            .Of(body.Discloser, today)
            .SelectMany(t => PeriodsOf(t, year).Where(p => p is null || p.Value.To >= body.Since).Select(p => (Task: t, Period: p)))
            .Where(x => !known.Contains((body.Body, x.Task.Key, x.Period?.Key ?? "")))
            .Select(x => Given(body, x.Task, x.Period, LocalTerms.For(terms, x.Task.Key, body.Path, today)))
            .Where(g => g.Day.On is not { } last || last >= today)
            .ToList();
        foreach (var given in due)
        {
            db.Duties.Add(Duty.Assign(DisclosureDuties.Of(given, DisclosureLinks.Due(given.Key))));
            db.DueDisclosures.Add(DueDisclosure.Open(given));
        }

        return due.Count;
    }

    private static IEnumerable<DisclosurePeriod?> PeriodsOf(DisclosureTask task, int year) =>
        task.Rhythm switch
        {
            DisclosureRhythm.AsItHappens => [],
            DisclosureRhythm.Standing => [null],
            DisclosureRhythm.Quarter => Enumerable.Range(1, 4).Select(n => (DisclosurePeriod?)new DisclosurePeriod(task.Rhythm, year, n)),
            DisclosureRhythm.HalfYear => Enumerable.Range(1, 2).Select(n => (DisclosurePeriod?)new DisclosurePeriod(task.Rhythm, year, n)),
            _ => [new DisclosurePeriod(task.Rhythm, year, 1)],
        };

    private NewDue Given(DisclosingBody body, DisclosureTask task, DisclosurePeriod? period, LocalDay? local)
    {
        var today = clock.Today;
        DateOnly? happened = task.Rhythm == DisclosureRhythm.Standing ? today : null;
        var day = DisclosureTasks.DueOf(task, period, happened, local);
        return new(Id<DueDisclosure>.New(), body.Body, body.Path, task, period, period?.Key ?? "", day, Id<Duty>.New(), today) { Happened = happened };
    }

    // What is saved is not looked through again with each further batch.
    private void Forget(DisclosingBody[] batch)
    {
        if (batch.Length == Batch)
            db.ChangeTracker.Clear();
    }
}

/// <summary>Which of the local terms holds.</summary>
internal static class LocalTerms
{
    /// <summary>The one of the nearest unit above, the youngest of these; null where none was laid down.</summary>
    public static LocalDay? For(IReadOnlyList<LocalTerm> terms, string task, string path, DateOnly day) =>
        terms
            .Where(t => t.TaskKey == task && t.From <= day && (t.EndedOn is null || day <= t.EndedOn) && path.StartsWith(t.UnitPath, StringComparison.Ordinal))
            .OrderBy(t => t.UnitPath.Length)
            .ThenBy(t => t.From)
            .LastOrDefault()
            ?.Day;
}
