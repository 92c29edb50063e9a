using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.ReadLog;

/// <summary>One entry as a line of a list.</summary>
public sealed record EntryRow(Guid Id, PublicDeed Deed, string Record, Guid Key, DateTime At, long? Index);

public sealed class LatestEntriesQuery(DinhDb db)
{
    public async Task<IReadOnlyList<EntryRow>> ReadAsync(int count, CancellationToken stop) => await Rows(db.LogEntries).Take(count).ToListAsync(stop);

    /// <summary>What the log keeps of one record, newest first.</summary>
    public async Task<IReadOnlyList<EntryRow>> OfRecordAsync(Guid key, CancellationToken stop) =>
        await Rows(db.LogEntries.Where(e => e.RecordKey == key)).Take(50).ToListAsync(stop);

    private static IQueryable<EntryRow> Rows(IQueryable<LogEntry> entries) =>
        entries.OrderByDescending(e => e.Id).Select(e => new EntryRow(e.Id, e.Deed, e.Record, e.RecordKey, e.At, e.Index));
}
