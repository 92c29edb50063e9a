using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>One thing on a commune's board.</summary>
public sealed record BoardLine(string Name, DueState State, DateOnly? DueOn, DateOnly? PublicOn, Id<Publication>? Publication, string? Nothing);

/// <summary>What stands under one item of the law.</summary>
public sealed record BoardItem(Sentence Name, Citation? Basis, IReadOnlyList<BoardLine> Lines);

/// <summary>A commune's board of one year.</summary>
public sealed record PublicBoard(Id<AdministrativeUnit> Unit, string UnitName, int Year, IReadOnlyList<BoardItem> Items)
{
    /// <summary>What was made public last, of whatever item.</summary>
    public IReadOnlyList<(Id<Publication> Id, string Title, DateOnly On)> Newest { get; init; } = [];

    /// <summary>Where the unit's matters stand today, if it has ended.</summary>
    public IReadOnlyList<(Id<AdministrativeUnit> Id, string Name)> Today { get; init; } = [];
}

public sealed class PublicBoardQuery(DinhDb db, TimeProvider clock)
{
    private const int MostNew = 15;

    /// <summary>Where the unit stands in the tree.</summary>
    public async Task<string> PathAsync(Id<AdministrativeUnit> id, CancellationToken stop) =>
        await db.Units.Where(u => u.Id == id).Select(u => u.Path).FirstOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"unit {id}");

    public async Task<PublicBoard> ReadAsync(Id<AdministrativeUnit> id, int? year, CancellationToken stop)
    {
        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        var (today, shown) = (clock.Today, year ?? clock.Today.Year);
        var dues = await db
            .DueDisclosures.AsNoTracking()
            .Where(d => d.UnitPath == unit.Path && d.JoinedTo == null && (d.Year == shown || (d.PeriodKey == "" && d.Year < shown)))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        var order = DisclosureTasks.All.Select((t, n) => (t.Key, n)).ToDictionary(x => x.Key, x => x.n);
        var items = dues.Where(d => IsOfCommune(d.TaskKey))
            .OrderBy(d => order.GetValueOrDefault(d.TaskKey, int.MaxValue))
            .ThenBy(d => d.PeriodKey, StringComparer.Ordinal)
            .GroupBy(d => DisclosureTasks.All.FirstOrDefault(t => t.Key == d.TaskKey)?.Item)
            .Select(g =>
                Titled(g.Key, [.. g.Select(d => new BoardLine(d.Name, d.StateOn(today), d.DueOn, d.PublicOn, d.PublicationId, d.NothingBecause))], today)
            );
        return new(unit.Id, unit.Name, shown, [.. items]) { Newest = await NewestAsync(unit.Path, stop), Today = await TodayAsync(unit, stop) };
    }

    private static bool IsOfCommune(string task) => DisclosureTasks.All.FirstOrDefault(t => t.Key == task)?.Discloser == Discloser.Commune;

    private static BoardItem Titled(string? key, IReadOnlyList<BoardLine> lines, DateOnly today)
    {
        var item = key is null ? null : DisclosureItems.Find(key, today);
        return new(item?.Name ?? new("Kế hoạch, danh sách, báo cáo về công khai", "Plan, list and report about disclosing"), item?.Basis, lines);
    }

    private async Task<IReadOnlyList<(Id<Publication>, string, DateOnly)>> NewestAsync(string path, CancellationToken stop)
    {
        var rows = await db
            .Publications.OnThePortal()
            .Where(p => p.UnitPath == path)
            .OrderByDescending(p => p.PublishedAt)
            .Take(MostNew)
            .Select(p => new
            {
                p.Id,
                p.Title,
                On = p.PublishedOn!.Value,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => (r.Id, r.Title, r.On))];
    }

    private async Task<IReadOnlyList<(Id<AdministrativeUnit>, string)>> TodayAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        if (unit.ValidTo is null || unit.ValidTo >= clock.Today)
            return [];

        var rows = await db
            .Bodies.Where(b => b.UnitId == unit.Id && b.SuccessorId != null)
            .Join(db.Bodies, b => b.SuccessorId, next => next.Id, (_, next) => next.UnitId)
            .Distinct()
            .Join(db.Units, next => next, u => u.Id, (_, u) => new { u.Id, u.Name })
            .OrderBy(u => u.Name)
            .ToListAsync(stop);
        return [.. rows.Select(r => (r.Id, r.Name))];
    }
}
