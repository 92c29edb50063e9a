using Dinh.Data.Stamps;
using Microsoft.Data.Sqlite;

namespace Dinh.Data.Sqlite;

/// <summary>SQLite keeps a number in the file's shared memory that each commit of another connection changes; a line of its own, on which nothing is ever written, reads it in some microseconds.</summary>
public sealed class SqliteMoment(string connection) : IStoreMoment, IDisposable
{
    private readonly Lock door = new();
    private SqliteConnection? line;
    private SqliteCommand? question;

    public ValueTask<string> ReadAsync()
    {
        lock (door)
        {
            question ??= Open();
            return new(question.ExecuteScalar() is long moment ? moment.ToString("x", null) : throw new InvalidOperationException("SQLite told no moment."));
        }
    }

    public void Dispose()
    {
        question?.Dispose();
        line?.Dispose();
    }

    private SqliteCommand Open()
    {
        line = new(new SqliteConnectionStringBuilder(connection) { Pooling = false }.ToString());
        line.Open();
        var command = line.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        command.Prepare();
        return command;
    }
}
