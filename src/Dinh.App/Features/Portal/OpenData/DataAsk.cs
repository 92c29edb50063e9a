using System.ComponentModel;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>Which part of the data is wanted.</summary>
/// <param name="Path">The unit with all below it; null for all.</param>
internal sealed record AskedData(string? Path, int Year, DateOnly Today, DateTime At)
{
    /// <summary>The address of the next page; null where there is none.</summary>
    public string? Next { get; init; }

    public string FileName(string format) => $"cong-khai-{Year}{(Path is null ? "" : "-" + Path.Trim('/').Replace('/', '-'))}.{format}";
}

/// <summary>What stands in the address.</summary>
internal sealed record DataAddress(
    [FromQuery(Name = "nam")] [property: Description("Năm; năm nay nếu không nói. The year; this one when it is not said.")] int? Year,
    [FromQuery(Name = "don-vi")]
    [property: Description("Khóa của tỉnh hay xã; cả nước nếu không nói. The key of a province or commune; the whole country when it is not said.")]
        Id<AdministrativeUnit>? Unit,
    [FromQuery(Name = "so-dong")]
    [property: Description("Đọc từng trang, mỗi trang nhiều nhất bấy nhiêu dòng (1–5000), theo thứ tự khóa. Rows a page (1–5000), in the order of their keys.")]
        int? Count,
    [FromQuery(Name = "sau")]
    [property: Description("Đọc tiếp sau dòng này; lấy từ địa chỉ next. Reads on after this row; taken from the address next.")]
        string? After
)
{
    public const int MostRows = 5_000;
    private const int UsualRows = 1_000;

    /// <summary>Whether it is read page by page.</summary>
    public bool IsPaged => Count is not null || After is not null;

    public int Rows => Count ?? UsualRows;

    public bool IsSound => Rows is >= 1 and <= MostRows && (After is null || DataCursor.Read(After) is not null);

    public string Next(string path, int year, DataCursor after)
    {
        var said = new List<KeyValuePair<string, string>> { new("nam", $"{year}") };
        if (Unit is { } unit)
            said.Add(new("don-vi", $"{unit}"));
        return path + new QueryBuilder([.. said, new("so-dong", $"{Rows}"), new("sau", $"{after}")]).ToQueryString();
    }
}

/// <summary>What is needed to answer for data.</summary>
internal sealed record DataAsk([FromServices] DinhDb Db, [FromServices] OpenDataQuery Rows, [FromServices] Site House, [FromServices] TimeProvider Clock)
{
    public string Site => House.Address;

    /// <summary>Null where there can be no such year, or no such page.</summary>
    public async Task<AskedData?> OfAsync(DataAddress address, CancellationToken stop)
    {
        var today = Clock.Today;
        if (!BoardYears.Holds(address.Year, today) || !address.IsSound)
            return null;

        var path = address.Unit is { } key
            ? await Db.Units.Where(u => u.Id == key).Select(u => u.Path).FirstOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"unit {key}")
            : null;
        return new(path, address.Year ?? today.Year, today, Clock.GetUtcNow().UtcDateTime);
    }
}
