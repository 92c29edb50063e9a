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
    private const string Schema = PortalLinks.Data + "/cong-khai.schema.json";
    private static readonly string[] Required = ["licence", "madeAt", "year", "rows"];
    private const int FlushedAt = 64 << 10;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(PortalLinks.Data + "/cong-khai.csv", CsvAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet(PortalLinks.Data + "/cong-khai.json", JsonAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet(Schema, SchemaOf).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<IResult> CsvAsync(
        [FromQuery(Name = "nam")] int? year,
        [FromQuery(Name = "don-vi")] Id<AdministrativeUnit>? unit,
        [AsParameters] DataAsk ask,
        CancellationToken stop
    )
    {
        if (await ask.OfAsync(year, unit, stop) is not { } asked)
            return TypedResults.BadRequest();

        return TypedResults.Stream(to => WriteCsvAsync(to, ask, asked, stop), "text/csv; charset=utf-8", asked.FileName("csv"));
    }

    private static async Task<IResult> JsonAsync(
        [FromQuery(Name = "nam")] int? year,
        [FromQuery(Name = "don-vi")] Id<AdministrativeUnit>? unit,
        [AsParameters] DataAsk ask,
        CancellationToken stop
    )
    {
        if (await ask.OfAsync(year, unit, stop) is not { } asked)
            return TypedResults.BadRequest();

        return TypedResults.Stream(to => WriteJsonAsync(to, ask, asked, stop), "application/json; charset=utf-8");
    }

    private static async Task WriteCsvAsync(Stream to, DataAsk ask, AskedData asked, CancellationToken stop)
    {
        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 << 10, leaveOpen: true);
        await text.WriteAsync(Csv.Line(DataColumns.All.Select(c => c.Key)));
        await foreach (var row in ask.Rows.Stream(asked.Path, asked.Year, stop))
            await text.WriteAsync(Csv.Line(row.Cells(asked.Today, ask.Site)));
        await text.FlushAsync(stop);
    }

    private static async Task WriteJsonAsync(Stream to, DataAsk ask, AskedData asked, CancellationToken stop)
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
        json.WriteStartArray("rows");
        await foreach (var row in ask.Rows.Stream(asked.Path, asked.Year, stop))
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
