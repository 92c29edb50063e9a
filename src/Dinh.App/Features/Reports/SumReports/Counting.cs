using Dinh.Data;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>Which filings count at a moment. Instants are written once, so the answer for a moment never changes.</summary>
public static class Counting
{
    extension(DinhDb db)
    {
        /// <summary>Of a form and its periods what counted at the moment, wherever it was filed; of a body that files the same for two receivers, the later.</summary>
        /// <param name="form">The form's code.</param>
        /// <param name="periods">The keys of the periods.</param>
        /// <param name="at">The moment.</param>
        /// <param name="isTwice">Whether a period has more than one round: in one round each body reports once, and nothing need be looked for.</param>
        public IQueryable<Filing> CountedAt(string form, IReadOnlyList<string> periods, DateTime at, bool isTwice = true)
        {
            ArgumentNullException.ThrowIfNull(periods);
            var all = db.Filings;

            // Of one period said twice a store takes the rows for fewer than they are, and lays its plan for those.
            var key = periods.Count == 1 ? periods[0] : null;
            var asked = key is null ? all.Where(f => periods.Contains(f.PeriodKey)) : all.Where(f => f.PeriodKey == key);
            var counted = asked.Where(f => f.FormCode == form && f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at));
            return !isTwice
                ? counted
                : counted.Where(f =>
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

        /// <summary>The rounds in which a form was asked for.</summary>
        public IQueryable<ReportRound> RoundsOf(string form, IReadOnlyList<string> periods) =>
            db.ReportRounds.Where(r => r.FormCode == form && periods.Contains(r.PeriodKey));

        /// <summary>The reports that were owed at the moment: opened, and not taken over by a successor.</summary>
        public IQueryable<Report> OwedAt(DateTime at) => db.Reports.Where(r => r.OpenedAt <= at && (r.JoinedAt == null || r.JoinedAt > at));

        /// <summary>The paths under which something was filed or owed.</summary>
        public IQueryable<string> PathsAt(string form, IReadOnlyList<string> periods, DateTime at) =>
            db.RoundsOf(form, periods).Join(db.Reports.Where(r => r.OpenedAt <= at), d => d.Id, r => r.RoundId, (d, r) => r.UnitPath);
    }
}
