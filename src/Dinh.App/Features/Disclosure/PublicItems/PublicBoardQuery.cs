using Dinh.App.Features.Disclosure.ListDues;
using Dinh.App.Features.Portal;
using Dinh.App.Features.Portal.CompareBoards;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>Reads a commune's board: what is due by the law's list, what was made public, and where the unit came from and went.</summary>
public sealed class PublicBoardQuery(DinhDb db, BoardPlacesQuery places, TimeProvider clock)
{
    private const int MostNew = 30;

    /// <summary>Where the unit stands in the tree.</summary>
    public async Task<string> PathAsync(Id<AdministrativeUnit> id, CancellationToken stop) =>
        await db.Units.Where(u => u.Id == id).Select(u => u.Path).FirstOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"unit {id}");

    /// <param name="id">The commune.</param>
    /// <param name="year">Null for this year; of a unit that has ended, its last.</param>
    /// <param name="only">The one item that is asked for; null for all.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<PublicBoard> ReadAsync(Id<AdministrativeUnit> id, int? year, string? only, CancellationToken stop)
    {
        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        var today = clock.Today;
        var shown = year ?? (unit.ValidTo < today ? unit.ValidTo.Value.Year : today.Year);
        var items = await ItemsAsync(unit.Path, shown, today, stop);
        List<BoardItem> kept = only is null ? items : items.FindAll(i => i.Key == only);
        return new(unit.Id, unit.Name, shown, kept)
        {
            Newest = await NewestAsync(unit, (shown, year is not null), only, stop),
            End = unit.ValidTo is { } last && last < today ? await places.EndAsync(unit, last, stop) : null,
            Before = await places.BeforeAsync(unit, stop),
            Above = await places.AboveAsync(unit, stop),
            Villages = await places.VillagesAsync(unit, stop),
            Known = [.. items.Select(i => (i.Key, i.Name))],
            Only = only,
            Tally = kept.SelectMany(i => i.Lines).Aggregate(default(BoardTally), (sum, line) => sum + BoardTally.Of(line.Facts, today)),
        };
    }

    private async Task<List<BoardItem>> ItemsAsync(string path, int shown, DateOnly today, CancellationToken stop)
    {
        var dues = await db
            .DueDisclosures.AsNoTracking()
            .Where(d => d.UnitPath == path && d.JoinedTo == null && (d.Year == shown || (d.PeriodKey == "" && d.Year < shown)))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        return
        [
            .. dues.Where(d => DueGroups.TaskOf(d)?.Discloser == Discloser.Commune)
                .InLawOrder(today)
                .Select(g => new BoardItem(g.Key ?? PortalLinks.OtherItems, g.Name, g.Basis, [.. g.Dues.Select(d => LineOf(d, DueGroups.TaskOf(d)!, today))])),
        ];
    }

    private static BoardLine LineOf(DueDisclosure due, DisclosureTask task, DateOnly today) =>
        new(due.Id, due.Name, due.Facts, due.StateOn(today), due.PublicationId) { Nothing = due.NothingBecause, Basis = task.Basis };

    // Of its own accord the board shows what is newest, of whatever year; of a year that is asked for only what is that year's.
    private async Task<IReadOnlyList<BoardNews>> NewestAsync(AdministrativeUnit unit, (int Year, bool IsAsked) of, string? only, CancellationToken stop)
    {
        var (path, from, to) = (unit.Path, new DateOnly(of.Year, 1, 1), new DateOnly(of.Year, 12, 31));
        var item = only == PortalLinks.OtherItems ? null : only;
        return await db
            .Publications.OnThePortal()
            .Where(p => p.UnitPath == path && (only == null || p.ItemKey == item) && (!of.IsAsked || (p.PublishedOn >= from && p.PublishedOn <= to)))
            .OrderByDescending(p => p.PublishedAt)
            .Take(MostNew)
            .Select(p => new BoardNews(p.Id, p.Title, p.PublishedOn!.Value, p.ItemKey, p.Versions.Count))
            .ToListAsync(stop);
    }
}
