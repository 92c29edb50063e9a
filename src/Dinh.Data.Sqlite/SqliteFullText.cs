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
            sql.Append(CultureInfo.InvariantCulture, $"""s{at} AS (SELECT rowid AS n, {at} AS step FROM "SearchTokens" WHERE "SearchTokens" MATCH $m{at}""");
            if (at > 0)
                sql.Append(CultureInfo.InvariantCulture, $" AND (SELECT count(*) FROM s{at - 1}) < {question.Steps[at].OnlyBelow}");
            sql.Append(CultureInfo.InvariantCulture, $" ORDER BY rowid DESC LIMIT {FullTextQuestion.Most}), ");
        }

        var all = string.Join(" UNION ALL ", question.Steps.Select((_, at) => $"SELECT n, step FROM s{at}"));
        return sql.Append(
                CultureInfo.InvariantCulture,
                $"""found AS ({all}) SELECT n AS "Number", min(step) AS "Step" FROM found GROUP BY n ORDER BY 2, 1 DESC LIMIT {FullTextQuestion.Most}"""
            )
            .ToString();
    }

    // Each word stands between quotation marks, and none holds one.
    private static string Match(FullTextStep step, IReadOnlyList<IReadOnlyList<string>> within)
    {
        var terms = within.Select(group => $"({string.Join(" OR ", group.Select(Quoted))})").Concat(step.All.Select(Quoted));
        return string.Join(" AND ", step.Beginning is { } beginning ? terms.Append(Quoted(beginning) + " *") : terms);
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
