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

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/so-van-ban/di/xuat.xlsx", OutgoingAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/so-van-ban/den/xuat.xlsx", IncomingAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static Task<IResult> OutgoingAsync([AsParameters] RegisterAddress address, RegisterQuery registers, TimeProvider clock, CancellationToken stop) =>
        ExportAsync(RegisterKind.Outgoing, "so-van-ban-di", address.Asked, (registers, clock), stop);

    private static Task<IResult> IncomingAsync([AsParameters] RegisterAddress address, RegisterQuery registers, TimeProvider clock, CancellationToken stop) =>
        ExportAsync(RegisterKind.Incoming, "so-van-ban-den", address.Asked, (registers, clock), stop);

    private static async Task<IResult> ExportAsync(
        RegisterKind register,
        string name,
        RegisterAsked asked,
        (RegisterQuery Registers, TimeProvider Clock) from,
        CancellationToken stop
    )
    {
        var page = await from.Registers.ReadAsync(register, asked, stop);
        var sheet = new RegisterSheet(page.Form, page.Owner.BodyName, page.Filter.Year, [.. page.Lines.Select(l => l.Values)]);
        return TypedResults.File(XlsxWriter.Write(sheet, from.Clock.Today), XlsxType, $"{name}-{page.Filter.Year}.xlsx");
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
