using System.Text;
using Dinh.App.Features.Reports.ReadForm;
using Dinh.App.Web;
using Dinh.Law.Reporting;
using Dinh.Law.Reporting.Books;
using Dinh.Law.Time;
using Dinh.Writing.Xlsx;
using PaperColumn = Dinh.Law.PaperForm.RegisterColumn;

namespace Dinh.App.Features.Reports.ExportForm;

/// <summary>A form as a file that another place can take in.</summary>
internal sealed class ExportFormEndpoints : IModuleEndpoints
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReportLinks.Forms + "/{mau}/xuat.json", JsonAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet(ReportLinks.Forms + "/{mau}/xuat.xlsx", XlsxAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> JsonAsync(string mau, ReadFormQuery read, CancellationToken stop)
    {
        var form = (await read.ReadAsync(mau, stop)).Content;
        return TypedResults.File(Encoding.UTF8.GetBytes(FormJson.Write(form)), "application/json", $"{form.Code}-{form.Edition}.json");
    }

    private static async Task<IResult> XlsxAsync(string mau, ReadFormQuery read, TimeProvider clock, CancellationToken stop)
    {
        var form = (await read.ReadAsync(mau, stop)).Content;
        return TypedResults.File(FormWorkbook.Write(form, clock.Today), XlsxType, $"{form.Code}-{form.Edition}.xlsx");
    }
}

/// <summary>A form as a workbook: a sheet each for its sections, indicators, columns, choices, breakdowns and rules.</summary>
public static class FormWorkbook
{
    public static byte[] Write(FormContent form, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(form);
        return XlsxWriter.Write(form.Title.Vi, [.. BookWriter.Of(form).Select(l => LeafOf(form, l))], day);
    }

    private static TableSheet LeafOf(FormContent form, FormLeaf leaf) =>
        new(
            leaf.Name,
            leaf.Name,
            [.. leaf.Columns.Select(c => new PaperColumn(c.Key, c.Heading, c.Width))],
            form.Title.Vi,
            [.. leaf.Rows.Select(r => r.Zip(leaf.Columns).ToDictionary(c => c.Second.Key, c => RegisterValue.Of(c.First)))]
        );
}
