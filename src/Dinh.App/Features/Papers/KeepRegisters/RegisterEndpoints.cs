using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Dinh.Writing.Xlsx;
using Microsoft.AspNetCore.Mvc;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>A register as a workbook: the lines that the page shows, all of them.</summary>
internal sealed class RegisterEndpoints : IModuleEndpoints
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/so-van-ban/{register:regex(^(di|den)$)}/xuat.xlsx", ExportAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task<IResult> ExportAsync(
        string register,
        [AsParameters] RegisterAddress address,
        RegisterQuery registers,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var page = await registers.ReadAsync(register == "di" ? RegisterKind.Outgoing : RegisterKind.Incoming, address.Asked, stop);
        var sheet = new RegisterSheet(page.Form, page.BodyName, page.Filter.Year, [.. page.Lines.Select(l => l.Values)]);
        return TypedResults.File(XlsxWriter.Write(sheet, clock.Today), XlsxType, $"so-van-ban-{register}-{page.Filter.Year}.xlsx");
    }

    /// <summary>The query part; what is no day or year is as if it were not said.</summary>
    internal sealed record RegisterAddress(
        [FromQuery(Name = "co-quan")] string? Body,
        [FromQuery(Name = "nam")] string? Year,
        [FromQuery(Name = "loai")] string? Kind,
        [FromQuery(Name = "tim")] string? Search,
        [FromQuery(Name = "tu")] string? From,
        [FromQuery(Name = "den")] string? To
    )
    {
        public RegisterAsked Asked =>
            new(
                Id<Body>.TryParse(Body, null, out var body) ? body : null,
                int.TryParse(Year, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null,
                Kind,
                Search
            )
            {
                From = Day(From),
                To = Day(To),
                Whole = "1",
            };

        private static DateOnly? Day(string? text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
                ? day
                : null;
    }
}
