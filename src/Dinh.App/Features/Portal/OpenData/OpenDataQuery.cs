using System.Runtime.CompilerServices;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>Streams what was due and what was made public below a unit in a year: the same records that reports count. A million rows take no more memory than ten.</summary>
public sealed class OpenDataQuery(DinhDb db)
{
    internal async IAsyncEnumerable<DataRow> Stream(string? below, int year, [EnumeratorCancellation] CancellationToken stop)
    {
        var items = DisclosureTasks.All.DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Item);
        await foreach (var row in Dues(below, year).AsAsyncEnumerable().WithCancellation(stop))
            yield return row with
            {
                Item = items.GetValueOrDefault(row.Task),
            };
        await foreach (var row in Own(below, year).AsAsyncEnumerable().WithCancellation(stop))
            yield return row;
    }

    // Of a year is what stands on its board, and what fell due or was made public in it: so that any window within it can be counted.
    private IQueryable<DataRow> Dues(string? below, int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db
            .DueDisclosures.Below(below)
            .Where(d => d.JoinedTo == null && (d.Year == year || (d.DueOn >= from && d.DueOn <= to) || (d.WholeOn >= from && d.WholeOn <= to)))
            .Join(db.Bodies, d => d.BodyId, b => b.Id, (d, b) => new { Due = d, Body = b })
            .Join(
                db.Units,
                x => x.Body.UnitId,
                u => u.Id,
                (x, u) =>
                    new
                    {
                        x.Due,
                        x.Body,
                        Unit = u,
                    }
            )
            .OrderBy(x => x.Unit.Path)
            .ThenBy(x => x.Due.Id)
            .Select(x => new DataRow(x.Due.Id.Value, x.Unit.Code, x.Unit.Name, x.Body.Name, x.Due.TaskKey, x.Due.Name)
            {
                IsDue = true,
                Period = x.Due.PeriodKey,
                Facts = new(x.Due.DueOn, x.Due.EndsOn, x.Due.PublicOn, x.Due.WholeOn, x.Due.LapsedOn, x.Due.NothingOn),
                Publication = x.Due.PublicationId,
            });
    }

    private IQueryable<DataRow> Own(string? below, int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db
            .Publications.Below(below)
            .Where(p => p.DueId == null && p.State == PublicationState.Published && p.PublishedOn >= from && p.PublishedOn <= to)
            .Join(db.Bodies, p => p.BodyId, b => b.Id, (p, b) => new { Own = p, Body = b })
            .Join(
                db.Units,
                x => x.Body.UnitId,
                u => u.Id,
                (x, u) =>
                    new
                    {
                        x.Own,
                        x.Body,
                        Unit = u,
                    }
            )
            .OrderBy(x => x.Unit.Path)
            .ThenBy(x => x.Own.Id)
            .Select(x => new DataRow(x.Own.Id.Value, x.Unit.Code, x.Unit.Name, x.Body.Name, x.Own.TaskKey, x.Own.Title)
            {
                Item = x.Own.ItemKey,
                Facts = new(null, null, x.Own.PublishedOn, x.Own.PublishedOn, null, null),
                Publication = x.Own.Id,
            });
    }
}
