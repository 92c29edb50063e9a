using Dinh.App.Web;
using Dinh.Domain.Reports.Summing;
using Microsoft.AspNetCore.Http.Features;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>Sums for machines and spreadsheets: the same gate, the same reach, the same rows as the page.</summary>
internal sealed class SumEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(SumLinks.Json, JsonAsync)
            .WithTags("reports")
            .WithSummary("Sums of a form over a unit and all below. With a moment (luc) the answer is the same bytes for ever.")
            .RequireAuthorization(Gate.Officer);
        routes.MapGet(SumLinks.Csv, CsvAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet(SumLinks.Xlsx, XlsxAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> JsonAsync(HttpRequest request, SumReportsQuery sums, Words words, CancellationToken stop)
    {
        var ask = SumAsk.Read(request.Query);
        return ask.Fault() is { } fault ? TypedResults.Problem(words.Told(fault), statusCode: StatusCodes.Status422UnprocessableEntity)
            : await sums.FindAsync(ask, stop) is { } sheet ? TypedResults.Ok(SumJson.Of(sheet))
            : TypedResults.NotFound();
    }

    private static Task CsvAsync(HttpContext http, ExportSumsCsvQuery export, SumReportsQuery sums) =>
        SendAsync(http, sums, "text/csv; charset=utf-8", "tong-hop.csv", export.WriteAsync);

    private static Task XlsxAsync(HttpContext http, ExportSumsXlsxQuery export, SumReportsQuery sums) =>
        SendAsync(http, sums, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "tong-hop.xlsx", export.WriteAsync);

    private static async Task SendAsync(HttpContext http, SumReportsQuery sums, string type, string name, Func<Stream, SumSheet, CancellationToken, Task> write)
    {
        var stop = http.RequestAborted;
        if (await sums.FindAsync(SumAsk.Read(http.Request.Query) with { Cell = null }, stop) is not { } sheet)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await write(http.Response.Body, sheet, stop);
    }
}

/// <summary>A sum for machines. Units are named by their keys alone: names and codes are put right now and then, and an answer as of a moment must not change.</summary>
public sealed record SumJson(string Form, int Edition, IReadOnlyList<string> Periods, Guid Unit, DateTime? AsOf, ReachJson Reports)
{
    public IReadOnlyList<SumLineJson> Lines { get; init; } = [];

    public string? Cell { get; init; }

    public IReadOnlyList<SumUnitJson> Units { get; init; } = [];

    public static SumJson Of(SumSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(sheet.Form.Code, sheet.Form.Edition, sheet.Ask.PeriodKeys, sheet.Subtree.Unit.Value, sheet.At, ReachJson.Of(sheet.Reach))
        {
            Lines = [.. sheet.Lines.Select(l => SumLineJson.Of(l.Cell.Indicator.Code, l.Sum))],
            Cell = sheet.Cell?.Key,
            Units = [.. sheet.Units.Select(u => new SumUnitJson(u.Part?.Id.Value, u.Sum.Value, u.Sum.Reports, u.Sum.Why?.ToString(), ReachJson.Of(u.Reach)))],
        };
    }
}

/// <summary>How many reports were owed, how many count, how many of these say that there was nothing to report.</summary>
public sealed record ReachJson(int Owed, int Filed, int Nothing)
{
    public static ReachJson Of(Reach reach) => new(reach.Owed, reach.Filed, reach.Nothing);
}

/// <summary>One cell: a value, or why there is none.</summary>
public sealed record SumLineJson(string Cell, string Code, decimal? Value, int Reports, bool Reckoned, string? Why)
{
    public static SumLineJson Of(string code, SummedCell sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        return new(sum.Cell, code, sum.Value, sum.Reports, sum.IsReckoned, sum.Why?.ToString());
    }
}

/// <summary>One unit below; without a key it is what the bodies of the unit itself filed.</summary>
public sealed record SumUnitJson(Guid? Unit, decimal? Value, int Filed, string? Why, ReachJson Reports);
