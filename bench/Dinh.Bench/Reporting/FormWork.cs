using System.Diagnostics;
using Dinh.Data.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Reporting;

/// <summary>The least that opening and saving one unit's form ask of the store: the floor below the page.</summary>
internal static class FormWork
{
    public static Task<double> OpenAsync(ReportingSite country, CancellationToken stop) =>
        country.DoAsync(async db =>
        {
            var from = Stopwatch.GetTimestamp();
            var id = country.Records.Open;
            var report = await db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.Id == id, stop);
            var form = await db
                .ReportRounds.Where(r => r.Id == report.RoundId)
                .Join(db.ReportForms, r => r.FormId, f => f.Id, (r, f) => f.Content)
                .SingleAsync(stop);
            var figures = await db.Figures.AsNoTracking().Where(f => f.Filing == report.Current.Row).ToListAsync(stop);
            return figures.Count == form.Cells.Count()
                ? Stopwatch.GetElapsedTime(from).TotalMilliseconds
                : throw new InvalidOperationException("The form is not whole.");
        });

    public static Task<double> SaveAsync(ReportingSite country, CancellationToken stop) =>
        country.DoAsync(async db =>
        {
            var from = Stopwatch.GetTimestamp();
            var id = country.Records.Open;
            var row = await db.Filings.Where(f => f.ReportId == id).Select(f => f.Row).SingleAsync(stop);
            foreach (var figure in await db.Figures.Where(f => f.Filing == row).ToListAsync(stop))
                (figure.Number, figure.Stamp, figure.Origin) = (figure.Number + 1, figure.Stamp + 1, FigureOrigin.Typed);
            await db.SaveChangesAsync(stop);
            return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        });
}
