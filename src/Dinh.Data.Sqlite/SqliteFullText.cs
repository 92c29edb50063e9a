using System.Globalization;
using System.Text;
using Dinh.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Sqlite;

/// <summary>FTS5 walks the numbers of a word from the newest on and stops when it has enough, so a word that stands everywhere costs no more than a rare one.</summary>
public sealed class SqliteFullText : IFullText
{
    public async Task<IReadOnlyList<FullTextHit>> FindAsync(DinhDb db, FullTextQuestion question, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(question);
        var matches = question.Steps.Select(s => Match(s, question.Within)).ToList();
        return await db
            .Database.SqlQueryRaw<FullTextHit>(Statement(question), [.. matches.Select((m, at) => new SqliteParameter($"$m{at}", m))])
            .ToListAsync(stop);
    }

    private static string Statement(FullTextQuestion question)
    {
        var sql = new StringBuilder("WITH ");
        for (var at = 0; at < question.Steps.Count; at++)
        {
            sql.Append(
                CultureInfo.InvariantCulture,
                $"""w{at} AS MATERIALIZED (SELECT rowid AS n, {question.Steps[at].Rank} AS step FROM "SearchTokens" WHERE "SearchTokens" MATCH $m{at}{Below(question.Steps[at])} ORDER BY rowid DESC LIMIT """
            );

            // A limit is reckoned before the index is asked; a condition might be only after.
            sql.Append(
                at == 0
                    ? $"{FullTextQuestion.Asked}), "
                    : $"(SELECT CASE WHEN count(*) < {question.Steps[at].OnlyBelow} THEN {FullTextQuestion.Asked} ELSE 0 END FROM s{at - 1})), "
            );
            var all = at == 0 ? "SELECT n, step FROM w0" : $"SELECT n, step FROM w{at} UNION ALL SELECT n, step FROM s{at - 1}";
            sql.Append(CultureInfo.InvariantCulture, $"s{at} AS MATERIALIZED (SELECT n, min(step) AS step FROM ({all}) GROUP BY n), ");
        }

        sql.Length -= ", ".Length;
        return sql.Append(
                CultureInfo.InvariantCulture,
                $""" SELECT n AS "Number", step AS "Step" FROM s{question.Steps.Count - 1} ORDER BY 2, 1 DESC LIMIT {FullTextQuestion.Asked}"""
            )
            .ToString();
    }

    private static string Below(FullTextStep step) => step.Below is { } number ? string.Create(CultureInfo.InvariantCulture, $" AND rowid < {number}") : "";

    private static IEnumerable<IReadOnlyList<string>> Groups(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within) =>
        step.AnyOf.Count == 0 ? within : within.Append(step.AnyOf);

    // Each word stands between quotation marks, and none holds one.
    private static string Match(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within)
    {
        var terms = Groups(step, within).Select(group => $"({string.Join(" OR ", group.Select(Quoted))})").Concat(step.All.Select(Quoted));
        var all = string.Join(" AND ", step.Beginning is { } beginning ? terms.Append(Quoted(beginning) + " *") : terms);
        return step.Without.Count == 0
            ? all
            : $"({all}) NOT ({string.Join(" OR ", step.Without.Select(w => $"({string.Join(" AND ", w.All.Select(Quoted))})"))})";
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
