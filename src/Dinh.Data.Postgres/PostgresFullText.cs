using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dinh.Data.Search;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dinh.Data.Postgres;

/// <summary>A GIN index gives all rows of a word in no order, so each step looks at the newest entries first and goes on to older ones only while it has not enough: then what has to be sorted is little, however frequent the word.</summary>
public sealed class PostgresFullText : IFullText
{
    private static readonly int[] Windows = [4_000, 40_000, 250_000];
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    // The planner takes reading every row for cheaper than it is, since it does not count unpacking their words; and compiling costs more than it saves.
    private const string Ways = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off; SET LOCAL max_parallel_workers_per_gather = 0";

    private (long At, IReadOnlyList<DateOnly> Days)? borders;

    public async Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(question);
        var days = await BordersAsync(db, stop);
        var parameters = question.Steps.Select((s, at) => Parameter($"m{at}", Match(s, question.Within))).ToList();
        parameters.AddRange(days.Select((d, at) => Parameter($"w{at}", Any(Token.Within(d, question.Today)))));
        await using var whole = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await db.Database.ExecuteSqlRawAsync(Ways, stop);
        var hits = await db.Database.SqlQueryRaw<FullTextHit>(Statement(question, days.Count), [.. parameters]).ToListAsync(stop);
        if (whole is not null)
            await whole.CommitAsync(stop);
        return hits;
    }

    // Where the newest four thousand begin changes slowly, and only how fast one finds hangs on it.
    private async Task<IReadOnlyList<DateOnly>> BordersAsync(DinhDb db, CancellationToken stop)
    {
        if (borders is { } known && Stopwatch.GetElapsedTime(known.At) < Fresh)
            return known.Days;

        var days = new List<DateOnly>();
        foreach (var window in Windows)
        {
            var number = await db.SearchEntries.OrderByDescending(e => e.Number).Skip(window).Select(e => (long?)e.Number).FirstOrDefaultAsync(stop);
            if (number is not { } first)
                break;
            days.Add(SearchEntry.DayOf(first));
        }

        borders = (Stopwatch.GetTimestamp(), [.. days.Distinct()]);
        return borders.Value.Days;
    }

    private static string Statement(FullTextQuestion question, int windows)
    {
        var sql = new StringBuilder("WITH ");
        var before = "";
        for (var at = 0; at < question.Steps.Count; at++)
        {
            var onlyBelow = question.Steps[at].OnlyBelow;
            var inStep = new List<string>();

            // A word that is only begun cannot be looked up in a part of the index.
            for (var window = question.Steps[at].Beginning is null ? 0 : windows; window <= windows; window++)
            {
                var name = $"s{at}w{window}";
                sql.Append(
                    CultureInfo.InvariantCulture,
                    $"""{name} AS MATERIALIZED (SELECT n, {at} AS step FROM (SELECT "Number" AS n FROM "SearchTokens" WHERE "Words" @@ @m{at}::tsquery"""
                );
                if (window < windows)
                    sql.Append(CultureInfo.InvariantCulture, $""" AND "Words" @@ @w{window}::tsquery""");
                if (inStep.Count > 0)
                    sql.Append(CultureInfo.InvariantCulture, $" AND (SELECT count(*) FROM {inStep[^1]}) < {FullTextQuestion.Most}");
                if (before.Length > 0)
                    sql.Append(CultureInfo.InvariantCulture, $" AND (SELECT count(*) FROM {before}) < {onlyBelow}");
                sql.Append(CultureInfo.InvariantCulture, $" OFFSET 0) AS f ORDER BY n DESC LIMIT {FullTextQuestion.Most}), ");
                inStep.Add(name);
            }

            before = $"s{at}";
            sql.Append(CultureInfo.InvariantCulture, $"{before} AS MATERIALIZED ({string.Join(" UNION ", inStep.Select(n => $"SELECT n, step FROM {n}"))}), ");
        }

        var all = string.Join(" UNION ALL ", question.Steps.Select((_, at) => $"SELECT n, step FROM s{at}"));
        return sql.Append(
                CultureInfo.InvariantCulture,
                $"""found AS ({all}) SELECT n AS "Number", min(step) AS "Step" FROM found GROUP BY n ORDER BY 2, 1 DESC LIMIT {FullTextQuestion.Most}"""
            )
            .ToString();
    }

    private static NpgsqlParameter Parameter(string name, string value) => new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = value };

    private static string Match(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within)
    {
        var terms = within.Select(Any).Concat(step.All.Select(FullTextModel.Quoted));
        return string.Join(" & ", step.Beginning is { } beginning ? terms.Append(FullTextModel.Quoted(beginning) + ":*") : terms);
    }

    private static string Any(IReadOnlyList<string> words) => $"({string.Join(" | ", words.Select(FullTextModel.Quoted))})";
}
