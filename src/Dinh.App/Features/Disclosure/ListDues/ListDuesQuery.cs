using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ListDues;

/// <summary>One thing that is due, with where it stands today.</summary>
public sealed record DueLine(Id<DueDisclosure> Id, string Task, string Name, DateOnly? DueOn, DueState State)
{
    public Id<Publication>? Publication { get; init; }

    public DateOnly? PublicOn { get; init; }
}

/// <summary>What is due under one item of the law.</summary>
public sealed record DueItem(string? Key, Sentence Name, Citation? Basis, IReadOnlyList<DueLine> Lines);

/// <summary>A body's list of one year.</summary>
public sealed record DueSheet(Id<Body> Body, string BodyName, int Year, IReadOnlyList<int> Years, IReadOnlyList<DueItem> Items)
{
    public IEnumerable<DueLine> Lines => Items.SelectMany(i => i.Lines);

    public int Count(params DueState[] states) => Lines.Count(l => states.Contains(l.State));

    /// <summary>Where the body makes public instead; null where it does so here.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether the reader works for the body.</summary>
    public bool IsMine { get; init; }

    /// <summary>Drafts that answer nothing on the list, or that nobody has finished.</summary>
    public IReadOnlyList<(Id<Publication> Id, string Title)> Drafts { get; init; } = [];
}

/// <summary>What a body of the reader's must make public in a year.</summary>
public sealed class ListDuesQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int MostDrafts = 30;

    public async Task<DueSheet?> ReadAsync(Id<Body>? asked, int? year, CancellationToken stop)
    {
        var today = clock.Today;
        var mine = access.Reads;
        var bodies = await db
            .Bodies.Where(b => mine.Contains(b.Id))
            .OrderByDescending(b => db.DueDisclosures.Any(d => d.BodyId == b.Id))
            .ThenBy(b => b.Id)
            .Select(b => new { b.Id, b.Name })
            .ToListAsync(stop);
        if (bodies.Find(b => asked is null || b.Id == asked) is not { } body)
            return null;

        var dues = db.DueDisclosures.Where(d => d.BodyId == body.Id && d.JoinedTo == null);
        var years = await dues.Select(d => d.Year).Distinct().OrderDescending().ToListAsync(stop);
        var shown = year ?? (years.Contains(today.Year) || years.Count == 0 ? today.Year : years[0]);
        return new(body.Id, body.Name, shown, years, await ItemsAsync(dues, shown, today, stop))
        {
            Drafts = await DraftsAsync(body.Id, stop),
            Elsewhere = await db.PublicElsewhere.Where(e => e.BodyId == body.Id && e.EndedOn == null).Select(e => e.Place).FirstOrDefaultAsync(stop),
            IsMine = access.MayActFor(body.Id),
        };
    }

    // What stands for good belongs to every year.
    private static async Task<IReadOnlyList<DueItem>> ItemsAsync(IQueryable<DueDisclosure> dues, int year, DateOnly today, CancellationToken stop)
    {
        var rows = await dues.AsNoTracking().Where(d => d.Year == year || (d.PeriodKey == "" && d.Year < year)).OrderBy(d => d.Id).ToListAsync(stop);
        return [.. rows.InLawOrder(today).Select(g => new DueItem(g.Key, g.Name, g.Basis, [.. g.Dues.Select(d => Of(d, today))]))];
    }

    private static DueLine Of(DueDisclosure due, DateOnly today) =>
        new(due.Id, due.TaskKey, due.Name, due.DueOn, due.StateOn(today)) { Publication = due.PublicationId, PublicOn = due.PublicOn };

    private async Task<IReadOnlyList<(Id<Publication> Id, string Title)>> DraftsAsync(Id<Body> body, CancellationToken stop) =>
        [
            .. (
                await access
                    .Visible(db.Publications)
                    .Where(p => p.BodyId == body && p.State == PublicationState.Draft)
                    .OrderByDescending(p => p.Id)
                    .Take(MostDrafts)
                    .Select(p => new { p.Id, p.Title })
                    .ToListAsync(stop)
            ).Select(p => (p.Id, p.Title)),
        ];
}
