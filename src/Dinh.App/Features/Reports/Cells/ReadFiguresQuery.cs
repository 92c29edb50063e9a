using Dinh.App.Web.Counting;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>A filled form for its page, in a constant number of statements.</summary>
public sealed class ReadFiguresQuery(ReportHeadQuery heads, CellsQuery cells, IEnumerable<ICounted> sources)
{
    /// <summary>For whoever may see the report: the sending asked for, or the last.</summary>
    public async Task<FiguresSheet> ReadAsync(Id<Report> report, int? number, CancellationToken stop) =>
        await OfAsync(await heads.VisibleAsync(report, number, stop), stop);

    /// <summary>For whoever fills it in.</summary>
    public async Task<FiguresSheet> OwnAsync(Id<Report> report, CancellationToken stop) => await OfAsync(await heads.OwnAsync(report, stop), stop);

    private async Task<FiguresSheet> OfAsync(ReportHead head, CancellationToken stop)
    {
        var form = await cells.ReadAsync(head, stop);
        return new(head, form, CheckReportQuery.Of(form)) { Offered = sources.Select(s => s.Name).ToHashSet() };
    }
}
