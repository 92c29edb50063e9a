using System.Text;
using System.Text.Json;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>What is public, as tables for spreadsheets and for machines, at addresses that stay.</summary>
internal sealed class OpenDataEndpoints : IModuleEndpoints
{
    private const string Table = PortalLinks.Data + "/cong-khai";
    private const string Schema = Table + ".schema.json";
    private const string CsvType = "text/csv; charset=utf-8";
    private const string JsonType = "application/json; charset=utf-8";
    private const string Says =
        "What the law wants public and what was made public in a year. Without so-dong all of it in one stream; with so-dong page by page: follow `next` (in JSON, and in the header Link of both) "
        + "until there is none. Each row that stands all the while is met once, whatever is written meanwhile; what becomes public meanwhile comes later in the order or with the next reading.";
    private static readonly string[] MayBeText = ["string", "null"];
    private static readonly string[] Required = ["licence", "madeAt", "year", "next", "rows"];
    private const int FlushedAt = 64 << 10;

    public void Map(IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet(Table + ".csv", CsvAsync), "The data as a table (CSV, UTF-8)", "text/csv");
        Described(routes.MapGet(Table + ".json", JsonAsync), "The data as JSON", "application/json");
        routes.MapGet(Schema, SchemaOf).ExcludeFromDescription().AllowAnonymous();
    }

    private static void Described(RouteHandlerBuilder route, string summary, string type) =>
        route
            .WithTags("Open data")
            .WithSummary(summary)
            .WithDescription(Says)
            .Produces(StatusCodes.Status200OK, null, type)
            .ProducesProblem(400)
            .AllowAnonymous();

    private static async Task<IResult> CsvAsync([AsParameters] DataAddress address, [AsParameters] DataAsk ask, HttpResponse response, CancellationToken stop)
    {
        if (await ask.OfAsync(address, stop) is not { } asked)
            return TypedResults.BadRequest();

        var (rows, _) = await RowsAsync(Table + ".csv", address, ask, asked, response, stop);
        return TypedResults.Stream(to => WriteCsvAsync(to, ask, asked, rows, stop), CsvType, asked.FileName("csv"));
    }

    private static async Task<IResult> JsonAsync([AsParameters] DataAddress address, [AsParameters] DataAsk ask, HttpResponse response, CancellationToken stop)
    {
        if (await ask.OfAsync(address, stop) is not { } asked)
            return TypedResults.BadRequest();

        var (rows, next) = await RowsAsync(Table + ".json", address, ask, asked, response, stop);
        return TypedResults.Stream(to => WriteJsonAsync(to, ask, asked with { Next = next }, rows, stop), JsonType);
    }

    /// <summary>The rows that are asked for, and the address of those after them, which stands in the header too: a table has no other place for it.</summary>
    private static async Task<(IAsyncEnumerable<DataRow> Rows, string? Next)> RowsAsync(
        string path,
        DataAddress address,
        DataAsk ask,
        AskedData asked,
        HttpResponse response,
        CancellationToken stop
    )
    {
        if (!address.IsPaged)
            return (ask.Rows.Stream(asked.Path, asked.Year, stop), null);

        var page = await ask.Rows.PageAsync(asked, DataCursor.Read(address.After), address.Rows, stop);
        var next = page.Next is { } after ? ask.Site + address.Next(path, asked.Year, after) : null;
        if (next is not null)
            response.Headers.Link = $"<{next}>; rel=\"next\"";
        return (page.Rows.ToAsyncEnumerable(), next);
    }

    private static async Task WriteCsvAsync(Stream to, DataAsk ask, AskedData asked, IAsyncEnumerable<DataRow> rows, CancellationToken stop)
    {
        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 << 10, leaveOpen: true);
        await text.WriteAsync(Csv.Line(DataColumns.All.Select(c => c.Key)));
        await foreach (var row in rows)
            await text.WriteAsync(Csv.Line(row.Cells(asked.Today, ask.Site)));
        await text.FlushAsync(stop);
    }

    private static async Task WriteJsonAsync(Stream to, DataAsk ask, AskedData asked, IAsyncEnumerable<DataRow> rows, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(
            to,
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }
        );
        json.WriteStartObject();
        json.WriteString("$schema", ask.Site + Schema);
        json.WriteString("licence", DataColumns.Licence);
        json.WriteString("licenceAddress", DataColumns.LicenceAddress);
        json.WriteString("madeAt", asked.At);
        json.WriteNumber("year", asked.Year);
        json.WriteString("next", asked.Next);
        json.WriteStartArray("rows");
        await foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in DataColumns.All.Zip(row.Cells(asked.Today, ask.Site)))
                json.WriteString(column.Key, cell);
            json.WriteEndObject();
            if (json.BytesPending > FlushedAt)
                await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static JsonHttpResult<Dictionary<string, object>> SchemaOf(Site site)
    {
        object Text(string format) => new { type = "string", format };
        return TypedResults.Json(
            new Dictionary<string, object>
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["$id"] = site.Address + Schema,
                ["title"] = "Công khai ở cơ sở",
                ["type"] = "object",
                ["required"] = Required,
                ["properties"] = new Dictionary<string, object>
                {
                    ["$schema"] = Text("uri"),
                    ["licence"] = new Dictionary<string, object> { ["const"] = DataColumns.Licence },
                    ["licenceAddress"] = Text("uri"),
                    ["madeAt"] = Text("date-time"),
                    ["year"] = new { type = "integer" },
                    ["next"] = new Dictionary<string, object>
                    {
                        ["type"] = MayBeText,
                        ["format"] = "uri",
                        ["title"] = "Địa chỉ của trang sau; null ở trang cuối",
                        ["description"] = "Address of the next page; null on the last",
                    },
                    ["rows"] = new { type = "array", items = RowSchema() },
                },
            },
            contentType: "application/schema+json"
        );
    }

    private static Dictionary<string, object> RowSchema()
    {
        var columns = DataColumns.All.ToDictionary(
            c => c.Key,
            c =>
                new Dictionary<string, object?>
                {
                    ["type"] = c.MayBeNull ? new[] { c.Type, "null" } : c.Type,
                    ["format"] = c.Format,
                    ["title"] = c.Says.Vi,
                    ["description"] = c.Says.En,
                }
                    .Where(p => p.Value is not null)
                    .ToDictionary(p => p.Key, p => p.Value)
        );
        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = DataColumns.All.Select(c => c.Key),
            ["properties"] = columns,
        };
    }
}
