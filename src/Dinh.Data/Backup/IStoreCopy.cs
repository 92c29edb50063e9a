namespace Dinh.Data.Backup;

/// <summary>Writes the whole database into one file while it is in use, and brings it back. Each store has its own way.</summary>
public interface IStoreCopy
{
    /// <summary>"sqlite" or "postgres": a copy of one cannot be brought into the other.</summary>
    string Store { get; }

    Task WriteAsync(string file, CancellationToken stop);

    /// <summary>Puts the copy in the place of what the database holds.</summary>
    Task ReadAsync(string file, CancellationToken stop);
}
