using System.Diagnostics;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.Benches.Reporting;

/// <summary>What opening a round asks of the store as it grows.</summary>
internal static class RoundWork
{
    /// <summary>Opens a round that so many communes owe: milliseconds and statements.</summary>
    public static Task<(double Milliseconds, int Statements)> OpenAsync(ReportingSite country, int communes, CancellationToken stop) =>
        country.DoAsync<BeginRoundHandler, (double, int)>(
            async (db, begin) =>
            {
                var regime = country.Records.RegimeOf(communes);
                db.Add(regime);
                await db.SaveChangesAsync(stop);
                var period = ReportPeriods.Of(PeriodKind.Quarter, 2027, 1);
                using var listener = new StatementListener();

                // For a second it is still remembered that nobody listens.
                await Task.Delay(TimeSpan.FromSeconds(1.5), stop);
                var from = Stopwatch.GetTimestamp();
                await using var whole = await db.Database.BeginTransactionAsync(stop);
                var (_, refusal) = await begin.HandleAsync(new(regime, period, period.To, ""), stop);
                await whole.CommitAsync(stop);
                return refusal is null
                    ? (Stopwatch.GetElapsedTime(from).TotalMilliseconds, listener.Statements)
                    : throw new InvalidOperationException($"The round was refused: {refusal.Code}.");
            }
        );
}
