using System.Runtime.CompilerServices;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>Streams what was due and what was made public below a unit in a year: the same records that reports count. A million rows take no more memory than ten.</summary>
public sealed class OpenDataQuery(DinhDb db)
{
    private static readonly Dictionary<string, string?> Items = DisclosureTasks.All.DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Item);

    /// <summary>All of it at once, place by place, for people's spreadsheets.</summary>
    internal async IAsyncEnumerable<DataRow> Stream(string? below, int year, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (
            var row in Shown(Dues(below, year)).OrderBy(x => x.Path).ThenBy(x => x.Due).Select(x => x.Row).AsAsyncEnumerable().WithCancellation(stop)
        )
            yield return WithItem(row);
        await foreach (var row in Shown(Own(below, year)).OrderBy(x => x.Path).ThenBy(x => x.Own).Select(x => x.Row).AsAsyncEnumerable().WithCancellation(stop))
            yield return row;
    }

    /// <summary>The next rows after a key: first what is due, then what was on no list.</summary>
    internal async Task<DataPage> PageAsync(AskedData asked, DataCursor? after, int count, CancellationToken stop)
    {
        var rows = new List<DataRow>();
        if (after is null or { IsDue: true })
        {
            var last = new Id<DueDisclosure>(after?.Key ?? Guid.Empty);
            var dues = Dues(asked.Path, asked.Year).Where(d => d.Id > last).OrderBy(d => d.Id).Take(count + 1);
            rows.AddRange((await Shown(dues).OrderBy(x => x.Due).Select(x => x.Row).ToListAsync(stop)).Select(WithItem));
        }

        if (rows.Count <= count)
        {
            var last = new Id<Publication>(after is { IsDue: false } ? after.Key : Guid.Empty);
            var own = Own(asked.Path, asked.Year).Where(p => p.Id > last).OrderBy(p => p.Id).Take(count + 1 - rows.Count);
            rows.AddRange(await Shown(own).OrderBy(x => x.Own).Select(x => x.Row).ToListAsync(stop));
        }

        return rows.Count <= count ? new(rows, null) : new(rows[..count], DataCursor.Of(rows[count - 1]));
    }

    private static DataRow WithItem(DataRow row) => row with { Item = Items.GetValueOrDefault(row.Task) };

    // Of a year is what stands on its board, and what fell due or was made public in it: so that any window within it can be counted.
    private IQueryable<DueDisclosure> Dues(string? below, int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db
            .DueDisclosures.Below(below)
            .Where(d => d.JoinedTo == null && (d.Year == year || (d.DueOn >= from && d.DueOn <= to) || (d.WholeOn >= from && d.WholeOn <= to)));
    }

    private IQueryable<Publication> Own(string? below, int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db
            .Publications.Below(below)
            .Where(p => p.DueId == null && p.State == PublicationState.Published && p.PublishedOn >= from && p.PublishedOn <= to);
    }

    private IQueryable<PlacedDue> Shown(IQueryable<DueDisclosure> dues) =>
        from d in dues
        join b in db.Bodies on d.BodyId equals b.Id
        join u in db.Units on b.UnitId equals u.Id
        select new PlacedDue
        {
            Path = u.Path,
            Due = d.Id,
            Row = new DataRow(d.Id.Value, u.Code, u.Name, b.Name, d.TaskKey, d.Name)
            {
                IsDue = true,
                Period = d.PeriodKey,
                Facts = new(d.DueOn, d.EndsOn, d.PublicOn, d.WholeOn, d.LapsedOn, d.NothingOn),
                Publication = d.PublicationId,
            },
        };

    private IQueryable<PlacedOwn> Shown(IQueryable<Publication> publications) =>
        from p in publications
        join b in db.Bodies on p.BodyId equals b.Id
        join u in db.Units on b.UnitId equals u.Id
        select new PlacedOwn
        {
            Path = u.Path,
            Own = p.Id,
            Row = new DataRow(p.Id.Value, u.Code, u.Name, b.Name, p.TaskKey, p.Title)
            {
                Item = p.ItemKey,
                Facts = new(null, null, p.PublishedOn, p.PublishedOn, null, null),
                Publication = p.Id,
            },
        };

    private sealed class PlacedDue
    {
        public required string Path { get; init; }

        public required Id<DueDisclosure> Due { get; init; }

        public required DataRow Row { get; init; }
    }

    private sealed class PlacedOwn
    {
        public required string Path { get; init; }

        public required Id<Publication> Own { get; init; }

        public required DataRow Row { get; init; }
    }
}
