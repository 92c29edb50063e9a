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
    private static readonly int[] Windows = [4_000, 12_000, 40_000, 120_000, 400_000];
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    // The planner takes reading every row for cheaper than it is, since it does not count unpacking their words; and compiling costs more than it saves.
    private const string Ways = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off; SET LOCAL max_parallel_workers_per_gather = 0";

    private (long At, DateOnly Newest, IReadOnlyList<int> Days)? borders;

    public async Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(question);
        var days = await BordersAsync(db, question.Until, stop);
        var parameters = question.Steps.Select((s, at) => Parameter($"m{at}", Match(s, question.Within))).ToList();
        parameters.AddRange(days.Select((d, at) => Parameter($"w{at}", Any(Token.Within(d, question.Until)))));
        await using var whole = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await db.Database.ExecuteSqlRawAsync(Ways, stop);
        var hits = await db.Database.SqlQueryRaw<FullTextHit>(Statement(question, days.Count), [.. parameters]).ToListAsync(stop);
        if (whole is not null)
            await whole.CommitAsync(stop);
        return hits;
    }

    /// <summary>From which day on each window reaches. Asked once in a while: how densely things are published changes slowly, and only how fast one finds hangs on it.</summary>
    private async Task<IReadOnlyList<DateOnly>> BordersAsync(DinhDb db, DateOnly until, CancellationToken stop)
    {
        if (borders is not { } known || Stopwatch.GetElapsedTime(known.At) > Fresh)
        {
            var (newest, days) = (await BorderAsync(db, 0, stop) ?? until, new List<int>());
            foreach (var window in Windows)
            {
                if (await BorderAsync(db, window, stop) is not { } first)
                    break;
                days.Add(newest.DayNumber - first.DayNumber);
            }

            borders = known = (Stopwatch.GetTimestamp(), newest, [.. days.Distinct()]);
        }

        var end = until < known.Newest ? until : known.Newest;
        return [.. known.Days.Where(d => d < end.DayNumber).Select(d => end.AddDays(-d))];
    }

    private static async Task<DateOnly?> BorderAsync(DinhDb db, int newer, CancellationToken stop) =>
        await db.SearchEntries.OrderByDescending(e => e.Number).Skip(newer).Select(e => (long?)e.Number).FirstOrDefaultAsync(stop) is { } number
            ? SearchEntry.DayOf(number)
            : null;

    private static string Statement(FullTextQuestion question, int windows)
    {
        var sql = new StringBuilder("WITH ");
        for (var at = 0; at < question.Steps.Count; at++)
        {
            // A word that is only begun cannot be looked up in a part of the index.
            var first = question.Steps[at].Beginning is null ? 0 : windows;
            for (var window = first; window <= windows; window++)
                Look(sql, question.Steps[at], at, window, first, windows);

            var own = Enumerable.Range(first, windows - first + 1).Select(w => $"SELECT n, step FROM s{at}w{w}");
            var all = string.Join(" UNION ALL ", at == 0 ? own : own.Append($"SELECT n, step FROM s{at - 1}"));
            sql.Append(CultureInfo.InvariantCulture, $"s{at} AS MATERIALIZED (SELECT n, min(step) AS step FROM ({all}) AS a GROUP BY n), ");
        }

        sql.Length -= ", ".Length;
        return sql.Append(
                CultureInfo.InvariantCulture,
                $""" SELECT n AS "Number", step AS "Step" FROM s{question.Steps.Count - 1} ORDER BY 2, 1 DESC LIMIT {FullTextQuestion.Most}"""
            )
            .ToString();
    }

    /// <summary>One look at the index, which is not taken where those before it have found enough.</summary>
    private static void Look(StringBuilder sql, FullTextStep step, int at, int window, int first, int windows)
    {
        sql.Append(
            CultureInfo.InvariantCulture,
            $"""s{at}w{window} AS MATERIALIZED (SELECT n, {at} AS step FROM (SELECT "Number" AS n FROM "SearchTokens" WHERE "Words" @@ @m{at}::tsquery"""
        );
        if (window < windows)
            sql.Append(CultureInfo.InvariantCulture, $""" AND "Words" @@ @w{window}::tsquery""");
        if (window > first)
        {
            var before = Enumerable.Range(first, window - first).Select(w => $"(SELECT count(*) FROM s{at}w{w})");
            sql.Append(CultureInfo.InvariantCulture, $" AND greatest({string.Join(", ", before)}) < {FullTextQuestion.Most}");
        }

        if (at > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND (SELECT count(*) FROM s{at - 1}) < {step.OnlyBelow}");
        sql.Append(CultureInfo.InvariantCulture, $" OFFSET 0) AS f ORDER BY n DESC LIMIT {FullTextQuestion.Most}), ");
    }

    private static NpgsqlParameter Parameter(string name, string value) => new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = value };

    private static string Match(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within)
    {
        var terms = within.Select(Any).Concat(step.All.Select(FullTextModel.Quoted));
        return string.Join(" & ", step.Beginning is { } beginning ? terms.Append(FullTextModel.Quoted(beginning) + ":*") : terms);
    }

    private static string Any(IReadOnlyList<string> words) => $"({string.Join(" | ", words.Select(FullTextModel.Quoted))})";
}
