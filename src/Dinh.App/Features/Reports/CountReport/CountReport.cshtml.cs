using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>The counted figures of a report with the records behind them, and the button that counts again.</summary>
public sealed class CountReportPage(CountedFiguresQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public CountedSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostAsync([FromServices] CountReportHandler count, CancellationToken stop)
    {
        if ((await count.HandleAsync(new(Id), stop)).Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã đếm lại; giá trị đã gõ được giữ, số đếm đứng bên cạnh.", "Counted again; typed values stay, with the count beside them."));
        return Redirect(ReportLinks.Counted(Id));
    }
}

/// <summary>What was counted for a report.</summary>
public sealed record CountedSheet(string Round, DateOnly To, bool IsBeingFilled, IReadOnlyList<CountedLine> Cells);

/// <summary>One counted cell.</summary>
/// <param name="Typed">What stands on the report instead, where it differs.</param>
public sealed record CountedLine(string Key, string Label, long? Typed, IReadOnlyList<CellTrace> Records);

public sealed class CountedFiguresQuery(DinhDb db, Access access, Words words)
{
    public async Task<CountedSheet> ReadAsync(Id<Report> id, CancellationToken stop)
    {
        var report = await access.Visible(db.Reports).AsNoTracking().Include(r => r.Filings).AsSplitQuery().GetAsync(id, stop);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
        var form = await db.ReportForms.AsNoTracking().GetAsync(round.FormId, stop);
        var row = report.Current.Row;
        var figures = await (
            from figure in db.Figures
            where figure.Filing == row
            join cell in db.CellNumbers on figure.Cell equals cell.Number
            join note in db.CellNotes.Where(n => n.Filing == row) on figure.Cell equals note.Cell into notes
            from note in notes.DefaultIfEmpty()
            select new
            {
                cell.Key,
                figure.Number,
                figure.Origin,
                Counted = note == null ? null : note.Counted,
            }
        ).ToDictionaryAsync(f => f.Key, stop);
        var traces = await (
            from trace in db.CellTraces.AsNoTracking()
            where trace.Filing == row
            join cell in db.CellNumbers on trace.Cell equals cell.Number
            orderby trace.On, trace.Record
            select new { cell.Key, Trace = trace }
        ).ToListAsync(stop);
        var records = traces.ToLookup(t => t.Key, t => t.Trace);
        return new(
            round.Name,
            round.To,
            report.IsBeingFilled && access.MayActFor(report.BodyId),
            [
                .. from cell in form.Content.Cells
                let known = figures.GetValueOrDefault(cell.Key)
                where known is { Origin: FigureOrigin.Counted } or { Counted: not null } || records.Contains(cell.Key)
                select new CountedLine(
                    cell.Key,
                    words[cell.Indicator.Label] + (cell.Slot is { } slot ? $" – {words[slot.Label]}" : ""),
                    known is { Counted: { } counted, Number: { } number } && number != counted ? number : null,
                    [.. records[cell.Key]]
                ),
            ]
        );
    }
}
