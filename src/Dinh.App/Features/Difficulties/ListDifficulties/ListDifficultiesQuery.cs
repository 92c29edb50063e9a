using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Difficulties;
using Dinh.Law.Difficulties;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

/// <summary>The difficulties that the reader's bodies asked or have to do with, in a few questions to the database, however many there are.</summary>
public sealed partial class ListDifficultiesQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int MostOptions = 200;

    public DateOnly WaitedSince => AnswerTime.On(clock.Today).WaitedSince(clock.Today, WorkingCalendar.Vietnam);

    public async Task<DifficultyPage> ReadAsync(DifficultyFilter filter, CancellationToken stop)
    {
        var seen = access.Visible(db.Difficulties);
        var wanted = Matching(seen, filter);
        var lines = await Lines(Ordered(wanted).Skip((filter.Number - 1) * DifficultyFilter.Size).Take(DifficultyFilter.Size)).ToListAsync(stop);
        return new(lines, await wanted.CountAsync(stop), filter, clock.Today, WaitedSince)
        {
            Sources = await Sources(seen).ToListAsync(stop),
            Units = await Units(seen).ToListAsync(stop),
        };
    }

    private static IQueryable<SourceOption> Sources(IQueryable<Difficulty> seen) =>
        seen.Where(d => d.SourceRef != null)
            .Select(d => new { d.SourceRef, d.SourceLabel })
            .Distinct()
            .OrderBy(s => s.SourceLabel)
            .Take(MostOptions)
            .Select(s => new SourceOption(s.SourceRef!, s.SourceLabel!));

    private IQueryable<UnitOption> Units(IQueryable<Difficulty> seen) =>
        db
            .Units.Where(u => db.Bodies.Any(b => b.UnitId == u.Id && seen.Any(d => d.AskerId == b.Id)))
            .OrderBy(u => u.SortKey)
            .Take(MostOptions)
            .Select(u => new UnitOption(u.Id, u.Name));

    /// <summary>All that match, one by one.</summary>
    public IAsyncEnumerable<DifficultyLine> Stream(DifficultyFilter filter) =>
        Lines(Ordered(Matching(access.Visible(db.Difficulties), filter))).AsAsyncEnumerable();

    // What still needs somebody stands first, and the newest of it at the head.
    private static IOrderedQueryable<Difficulty> Ordered(IQueryable<Difficulty> difficulties) =>
        difficulties
            .OrderBy(d => d.State == DifficultyState.Acknowledged || d.State == DifficultyState.Withdrawn)
            .ThenByDescending(d => d.RaisedOn)
            .ThenByDescending(d => d.Id);

    private IQueryable<DifficultyLine> Lines(IQueryable<Difficulty> difficulties)
    {
        var bodies = access.Bodies;
        return difficulties
            .Select(d => new { Own = d, Cluster = db.DifficultyClusters.First(c => c.Id == d.ClusterId) })
            .Select(x => new DifficultyLine(x.Own.Id, x.Own.Kind, x.Own.Title, x.Own.State, x.Own.RaisedOn)
            {
                Asker = db.Bodies.Where(b => b.Id == x.Own.AskerId).Select(b => b.Name).First(),
                Holder = db.Bodies.Where(b => b.Id == x.Cluster.BodyId).Select(b => b.Name).First(),
                Source = x.Own.SourceLabel,
                Wording = x.Cluster.Wording,
                Together = db.Difficulties.Count(m => m.ClusterId == x.Own.ClusterId && m.State != DifficultyState.Withdrawn),
                ReceivedOn = x.Cluster.ReceivedOn,
                PromisedFor = x.Cluster.PromisedFor,
                AnsweredOn = x.Own.AnsweredOn,
                AnswerPaper = x.Cluster.AnswerPaper,
                AnswerText = x.Cluster.AnswerText,
                IsAsker = bodies.Contains(x.Own.AskerId),
                IsHolder = bodies.Contains(x.Cluster.BodyId),
            });
    }
}
