using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Writing.Reports;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>The written report as a file: Word and PDF whole, its figures as a workbook.</summary>
internal sealed class WrittenReportEndpoints : IModuleEndpoints
{
    private const string Name = "bao-cao";
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/bao-cao/{{id}}/loi-van/van-ban.{WrittenPaper.Formats}", PaperAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/bao-cao/{id}/loi-van/phu-luc.xlsx", TableAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> PaperAsync(
        Id<Report> id,
        string format,
        WrittenReportFileQuery file,
        PdfPrinter printer,
        Words words,
        CancellationToken stop
    ) => WrittenPaper.Sent(await printer.WriteAsync(await file.ManuscriptAsync(id, stop), Name, format, stop), words);

    private static async Task<IResult> TableAsync(Id<Report> id, WrittenReportFileQuery file, CancellationToken stop) =>
        TypedResults.File(await file.TableAsync(id, stop), XlsxType, $"{Name}-phu-luc.xlsx");
}

/// <summary>Finds what is written to a file.</summary>
public sealed class WrittenReportFileQuery(DinhDb db, Access access, ReportFactsQuery facts, ReportManuscriptQuery manuscripts)
{
    public async Task<Writing.Manuscript> ManuscriptAsync(Id<Report> id, CancellationToken stop)
    {
        var report = await db.ReportToWriteAsync(access, id, stop);
        var written = await db.WrittenAsync(id, stop) ?? throw new NoSuchRecordException($"written report of {id}");
        return await manuscripts.OfAsync(report, written, stop);
    }

    public async Task<byte[]> TableAsync(Id<Report> id, CancellationToken stop)
    {
        var head = await facts.HeadAsync(await db.ReportToWriteAsync(access, id, stop), stop);
        return XlsxWriter.Write(ReportSheet.Of(await facts.OfAsync(head, stop)), head.Round.DueOn);
    }
}
