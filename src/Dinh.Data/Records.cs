using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public static class Records
{
    /// <summary>The record that an address or a form points at; the web answers 404 when there is none.</summary>
    public static async Task<T> GetAsync<T>(this IQueryable<T> records, Id<T> id, CancellationToken stop)
        where T : Entity<T> => await records.SingleOrDefaultAsync(r => r.Id == id, stop) ?? throw new NoSuchRecordException($"{typeof(T).Name} {id}");
}

public sealed class NoSuchRecordException(string record) : Exception($"There is no {record}.");
