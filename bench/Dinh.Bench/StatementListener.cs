using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.Benches;

/// <summary>Counts the statements that go to any store while it lives.</summary>
internal sealed class StatementListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscribed = [];
    private int count;

    public StatementListener() => subscribed.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Statements => Volatile.Read(ref count);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            subscribed.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name)
            Interlocked.Increment(ref count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => subscribed.ForEach(s => s.Dispose());
}
