namespace Dinh.Data;

/// <summary>What others have yet to be told of a happening. It is written with it, and marked when it has gone out.</summary>
public sealed class OutboxMessage(Guid id, DateTime at, string kind, string body)
{
    public Guid Id { get; } = id;

    public DateTime At { get; } = at;

    public string Kind { get; } = kind;

    public string Body { get; } = body;

    public DateTime? SentAt { get; private set; }

    public int Attempts { get; private set; }

    public void Tried(DateTime at, bool sent)
    {
        Attempts++;
        if (sent)
            SentAt = at;
    }
}
