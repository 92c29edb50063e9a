using Dinh.App.Features.Duties.BeginDuties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ListEvents;

/// <summary>What is waited for, and what has been recorded.</summary>
public sealed record EventSheet(IReadOnlyList<AwaitedLine> Awaited, IReadOnlyList<RecordedLine> Recorded);

/// <param name="Key">The words without marks and signs.</param>
/// <param name="Words">The words as one of the sources writes them.</param>
/// <param name="Count">How many duties wait for it.</param>
public sealed record AwaitedLine(string Key, string Words, int Count);

public sealed record RecordedLine(Id<AwaitedEvent> Id, string Name, DateOnly OccurredOn, string? PaperNumber, string Ground)
{
    public int Begun { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }
}

/// <summary>The events that duties wait for which the reader's bodies may start.</summary>
public sealed class ListEventsQuery(DinhDb db, Access access)
{
    private const int Most = 200;

    public async Task<EventSheet> ReadAsync(CancellationToken stop) => new(await AwaitedAsync(stop), await RecordedAsync(stop));

    public Task<List<AwaitedLine>> AwaitedAsync(CancellationToken stop) =>
        db
            .Duties.StartedBy(db, access.Bodies)
            .Where(d => d.ClosedOn == null)
            .GroupBy(d => d.AwaitedKey)
            .Select(g => new
            {
                g.Key,
                Words = g.Max(d => d.Window.Awaits),
                Count = g.Count(),
            })
            .OrderByDescending(l => l.Count)
            .ThenBy(l => l.Key)
            .Take(Most)
            .Select(l => new AwaitedLine(l.Key ?? "", l.Words ?? "", l.Count))
            .ToListAsync(stop);

    private Task<List<RecordedLine>> RecordedAsync(CancellationToken stop) =>
        access
            .Visible(db.AwaitedEvents)
            .OrderByDescending(e => e.OccurredOn)
            .ThenByDescending(e => e.Id)
            .Take(Most)
            .Select(e => new RecordedLine(e.Id, e.Name, e.OccurredOn, e.PaperNumber, e.Ground)
            {
                Begun = db.Duties.Count(d => d.BegunBy == e.Id),
                WithdrawnOn = e.WithdrawnOn,
                WithdrawnBecause = e.WithdrawnBecause,
            })
            .ToListAsync(stop);
}
