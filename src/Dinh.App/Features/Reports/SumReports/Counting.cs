using Dinh.Data;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>Which filings count at a moment. Instants are written once, so the answer for a moment never changes.</summary>
public static class Counting
{
    extension(DinhDb db)
    {
        /// <summary>Of a form and its periods what counted at the moment, wherever it was filed; of a body that files the same for two receivers, the later.</summary>
        public IQueryable<Filing> CountedAt(string form, IReadOnlyList<string> periods, DateTime at)
        {
            var all = db.Filings;
            return all.Where(f => f.FormCode == form && periods.Contains(f.PeriodKey))
                .Where(f => f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at))
                .Where(f =>
                    !all.Any(o =>
                        o.FormCode == f.FormCode
                        && o.PeriodKey == f.PeriodKey
                        && o.UnitPath == f.UnitPath
                        && o.BodyId == f.BodyId
                        && o.CountsFrom <= at
                        && (o.CountsTo == null || o.CountsTo > at)
                        && (o.CountsFrom > f.CountsFrom || (o.CountsFrom == f.CountsFrom && o.Row > f.Row))
                    )
                );
        }

        /// <summary>The reports that were owed at the moment: opened, and not taken over by a successor.</summary>
        public IQueryable<Report> OwedAt(string form, IReadOnlyList<string> periods, DateTime at) =>
            db
                .Reports.Where(r => r.OpenedAt <= at && (r.JoinedAt == null || r.JoinedAt > at))
                .Where(r => db.ReportRounds.Any(d => d.Id == r.RoundId && d.FormCode == form && periods.Contains(d.PeriodKey)));

        /// <summary>The paths under which something was filed or owed.</summary>
        public IQueryable<string> PathsAt(string form, IReadOnlyList<string> periods, DateTime at) =>
            db.CountedAt(form, periods, at).Select(f => f.UnitPath).Concat(db.OwedAt(form, periods, at).Select(r => r.UnitPath));
    }
}
