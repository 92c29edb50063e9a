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
public sealed class PublicBoardQuery(DinhDb db, TimeProvider clock)
{
    /// <param name="unit">The commune.</param>
    /// <param name="year">Null for this year; of a unit that has ended, its last.</param>
    /// <param name="only">The one item that is asked for; null for all.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<PublicBoard> ReadAsync(BoardFrame unit, int? year, string? only, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = clock.Today;
        var shown = year ?? unit.End?.LastDay.Year ?? today.Year;
        var items = await ItemsAsync(unit.Path, shown, today, stop);
        List<BoardItem> kept = only is null ? items : items.FindAll(i => i.Key == only);
        return new(unit, shown, kept)
        {
            Newest = await NewestAsync(unit.Path, (shown, year is not null), only, stop),
            Known = [.. items.Select(i => (i.Key, i.Name))],
            Only = only,
            Tally = kept.SelectMany(i => i.Lines).Aggregate(default(BoardTally), (sum, line) => sum + BoardTally.Of(line.Facts, today)),
        };
    }

    private async Task<List<BoardItem>> ItemsAsync(string path, int shown, DateOnly today, CancellationToken stop)
    {
        var dues = await BoardQuestions.Of(db).Dues(db, path, shown).ToListAsync(stop);
        return
        [
            .. dues.Where(d => DueGroups.TaskOf(d.TaskKey)?.Discloser == Discloser.Commune)
                .InLawOrder(d => (d.TaskKey, d.PeriodKey), today)
                .Select(g => new BoardItem(g.Key ?? PortalLinks.OtherItems, g.Name, g.Basis, [.. g.Dues.Select(d => d.LineOn(today))])),
        ];
    }

    // Of its own accord the board shows what is newest, of whatever year; of a year that is asked for only what is that year's.
    private async Task<IReadOnlyList<BoardNews>> NewestAsync(string path, (int Year, bool IsAsked) of, string? only, CancellationToken stop)
    {
        var (from, to) = of.IsAsked ? (new DateOnly(of.Year, 1, 1), new DateOnly(of.Year, 12, 31)) : (DateOnly.MinValue, DateOnly.MaxValue);
        var item = only == PortalLinks.OtherItems ? null : only;
        return await BoardQuestions.Of(db).News(db, path, item, only is null, from, to).ToListAsync(stop);
    }
}
