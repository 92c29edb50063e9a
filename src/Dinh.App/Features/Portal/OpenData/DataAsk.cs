using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>Which part of the data is wanted.</summary>
/// <param name="Path">The unit with all below it; null for all.</param>
internal sealed record AskedData(string? Path, int Year, DateOnly Today, DateTime At)
{
    public string FileName(string format) => $"cong-khai-{Year}{(Path is null ? "" : "-" + Path.Trim('/').Replace('/', '-'))}.{format}";
}

/// <summary>What is needed to answer for data.</summary>
internal sealed record DataAsk([FromServices] DinhDb Db, [FromServices] OpenDataQuery Rows, [FromServices] Site House, [FromServices] TimeProvider Clock)
{
    public string Site => House.Address;

    /// <summary>Null where there can be no such year.</summary>
    public async Task<AskedData?> OfAsync(int? year, Id<AdministrativeUnit>? unit, CancellationToken stop)
    {
        var today = Clock.Today;
        if (!BoardYears.Holds(year, today))
            return null;

        var path = unit is { } key
            ? await Db.Units.Where(u => u.Id == key).Select(u => u.Path).FirstOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"unit {key}")
            : null;
        return new(path, year ?? today.Year, today, Clock.GetUtcNow().UtcDateTime);
    }
}
