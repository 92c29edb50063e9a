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
    // Each is ten times the one before: what is found in the first that has enough is never much to sort, and what is rare costs few looks in vain.
    private static readonly int[] Windows = [4_000, 40_000, 400_000];
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    // The planner takes reading every row for cheaper than it is, since it does not count unpacking their words; and compiling costs more than it saves.
    private const string Ways = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off; SET LOCAL max_parallel_workers_per_gather = 0";

    private Borders? borders;

    public async Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(question);
        var known = await BordersAsync(db, question.Until, stop);
        var looks = question.Steps.Select((s, at) => new Looks(s, at, WindowsOf(known, question.Until, s))).ToList();
        var parameters = looks.SelectMany(l =>
            l.Windows.Select((w, at) => Parameter($"w{l.At}_{at}", Any(w))).Prepend(Parameter($"m{l.At}", Match(l.Step, question.Within)))
        );
        await using var whole = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await db.Database.ExecuteSqlRawAsync(Ways, stop);
        var hits = await db.Database.SqlQueryRaw<FullTextHit>(Statement(looks), [.. parameters]).ToListAsync(stop);
        if (whole is not null)
            await whole.CommitAsync(stop);
        return hits;
    }

    /// <summary>The marks of the days of each window, which reaches from the last day that the step may find so far back.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> WindowsOf(Borders known, DateOnly until, FullTextStep step)
    {
        var end = step.Below is { } below && SearchEntry.DayOf(below) is var day && day < until ? day : until;

        // What is newer than the newest that was known is looked at too.
        var from = end < known.Newest ? end : known.Newest;
        return [.. known.Days.Where(d => d < from.DayNumber).Select(d => Token.Within(from.AddDays(-d), end))];
    }

    /// <summary>From which day on each window reaches. Asked once in a while: how densely things are published changes slowly, and only how fast one finds hangs on it.</summary>
    private async Task<Borders> BordersAsync(DinhDb db, DateOnly until, CancellationToken stop)
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

            borders = known = new(Stopwatch.GetTimestamp(), newest, [.. days.Distinct()]);
        }

        return known;
    }

    private static async Task<DateOnly?> BorderAsync(DinhDb db, int newer, CancellationToken stop) =>
        await db.SearchEntries.OrderByDescending(e => e.Number).Skip(newer).Select(e => (long?)e.Number).FirstOrDefaultAsync(stop) is { } number
            ? SearchEntry.DayOf(number)
            : null;

    private static string Statement(IReadOnlyList<Looks> looks)
    {
        var sql = new StringBuilder("WITH ");
        foreach (var look in looks)
        {
            for (var window = look.First; window <= look.Windows.Count; window++)
                Look(sql, look, window);

            var own = Enumerable.Range(look.First, look.Windows.Count - look.First + 1).Select(w => $"SELECT n, step FROM s{look.At}w{w}");
            var all = string.Join(" UNION ALL ", look.At == 0 ? own : own.Append($"SELECT n, step FROM s{look.At - 1}"));
            sql.Append(CultureInfo.InvariantCulture, $"s{look.At} AS MATERIALIZED (SELECT n, min(step) AS step FROM ({all}) AS a GROUP BY n), ");
        }

        sql.Length -= ", ".Length;
        return sql.Append(
                CultureInfo.InvariantCulture,
                $""" SELECT n AS "Number", step AS "Step" FROM s{looks.Count - 1} ORDER BY 2, 1 DESC LIMIT {FullTextQuestion.Asked}"""
            )
            .ToString();
    }

    /// <summary>One look at the index, which is not taken where those before it have found enough.</summary>
    private static void Look(StringBuilder sql, Looks look, int window)
    {
        var (step, at) = (look.Step, look.At);
        sql.Append(
            CultureInfo.InvariantCulture,
            $"""s{at}w{window} AS MATERIALIZED (SELECT n, {step.Rank} AS step FROM (SELECT "Number" AS n FROM "SearchTokens" WHERE "Words" @@ @m{at}::tsquery"""
        );
        if (window < look.Windows.Count)
            sql.Append(CultureInfo.InvariantCulture, $""" AND "Words" @@ @w{at}_{window}::tsquery""");
        if (step.Below is { } below)
            sql.Append(CultureInfo.InvariantCulture, $""" AND "Number" < {below}""");
        if (window > look.First)
        {
            var before = Enumerable.Range(look.First, window - look.First).Select(w => $"(SELECT count(*) FROM s{at}w{w})");
            sql.Append(CultureInfo.InvariantCulture, $" AND greatest({string.Join(", ", before)}) < {FullTextQuestion.Asked}");
        }

        if (at > 0)
            sql.Append(CultureInfo.InvariantCulture, $" AND (SELECT count(*) FROM s{at - 1}) < {step.OnlyBelow}");
        sql.Append(CultureInfo.InvariantCulture, $" OFFSET 0) AS f ORDER BY n DESC LIMIT {FullTextQuestion.Asked}), ");
    }

    private static NpgsqlParameter Parameter(string name, string value) => new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = value };

    private static string Match(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within)
    {
        var terms = (step.AnyOf.Count == 0 ? within : within.Append(step.AnyOf)).Select(Any).Concat(step.All.Select(FullTextModel.Quoted));
        if (step.Beginning is { } beginning)
            terms = terms.Append(FullTextModel.Quoted(beginning) + ":*");
        return string.Join(" & ", terms.Concat(step.Without.Select(w => $"!({string.Join(" & ", w.All.Select(FullTextModel.Quoted))})")));
    }

    private static string Any(IReadOnlyList<string> words) => $"({string.Join(" | ", words.Select(FullTextModel.Quoted))})";

    /// <summary>How many days back each window reaches from the newest.</summary>
    private sealed record Borders(long At, DateOnly Newest, IReadOnlyList<int> Days);

    /// <summary>A step with the windows through which it looks one after the other, and at last at everything.</summary>
    private sealed record Looks(FullTextStep Step, int At, IReadOnlyList<IReadOnlyList<string>> Windows)
    {
        // A word that is only begun cannot be looked up in a part of the index.
        public int First => Step.Beginning is null ? 0 : Windows.Count;
    }
}
