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
        var terms = await db.TermsAsync(null, stop);
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
            .SelectMany(t => PeriodsOf(t, year).Select(p => (Task: t, Period: p, Key: p?.Key ?? "", Local: LocalTerms.DayFor(terms, t.Key, body.Path, today))))
            .Concat(MattersOf(body, year, terms))
            .Where(x => (x.Period is null || x.Period.Value.To >= body.Since) && !known.Contains((body.Body, x.Task.Key, x.Key)))
            .Select(x => Given(body, (x.Task, x.Period, x.Key), x.Local))
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

    // What a province adds to the list.
    private IEnumerable<(DisclosureTask Task, DisclosurePeriod? Period, string Key, LocalDay? Local)> MattersOf(
        DisclosingBody body,
        int year,
        List<LocalTerm> terms
    ) =>
        from term in LocalTerms.MattersFor(terms, body.Discloser, body.Path, clock.Today)
        let task = term.Matter
        from period in PeriodsOf(task, year)
        where period is not null
        select (task, period, term.MatterPeriod(period.Value), term.Day);

    private NewDue Given(DisclosingBody body, (DisclosureTask Task, DisclosurePeriod? Period, string Key) what, LocalDay? local)
    {
        var (task, period, key) = what;
        var today = clock.Today;
        DateOnly? happened = task.Rhythm == DisclosureRhythm.Standing ? today : null;
        var day = DisclosureTasks.DueOf(task, period, happened, local);
        return new(Id<DueDisclosure>.New(), body.Body, body.Path, task, period, key, day, Id<Duty>.New(), today) { Happened = happened };
    }

    // What is saved is not looked through again with each further batch.
    private void Forget(DisclosingBody[] batch)
    {
        if (batch.Length == Batch)
            db.ChangeTracker.Clear();
    }
}
