namespace Dinh.Testing;

/// <summary>A database that one test class has for itself, on the store that DINH_TEST_DB names; gone when it is disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("DINH_TEST_DB");

    private readonly string? file;

    private TestDatabase(string connection, string? file)
    {
        Connection = connection;
        this.file = file;
    }

    public string Connection { get; }

    public static TestDatabase Create()
    {
        var name = $"dinh_{Guid.CreateVersion7():N}";
        if (Server is { Length: > 0 })
            return new($"{Server};Database={name};Pooling=false", null);

        var path = Path.Combine(Path.GetTempPath(), $"{name}.db");
        return new($"Data Source={path};Pooling=false", path);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var ending in file is null ? Array.Empty<string>() : ["", "-wal", "-shm"])
            File.Delete(file + ending);
        return ValueTask.CompletedTask;
    }
}
