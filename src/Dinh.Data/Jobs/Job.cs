using System.Security.Cryptography;
using System.Text;

namespace Dinh.Data.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Accepted; it runs as soon as a node has a hand free and its time has come.</summary>
    Waiting,

    /// <summary>A node holds it.</summary>
    Running,

    /// <summary>Its effects are in the store.</summary>
    Done,

    /// <summary>It will not be tried again unless somebody asks for it.</summary>
    Failed,
}

/// <summary>Việc nền: something that the machine does after the answer has gone out. It is written with what ordered it, and marked done with its effects.</summary>
public sealed class Job(Guid id, string kind, string order, DateTime queuedAt)
{
    public Guid Id { get; } = id;

    /// <summary>The type of its order: "ReadDraft".</summary>
    public string Kind { get; } = kind;

    /// <summary>What is to be done, as JSON.</summary>
    public string Order { get; } = order;

    public DateTime QueuedAt { get; } = queuedAt;

    /// <summary>By what a person knows it again: the name of a file.</summary>
    public string Label { get; init; } = "";

    /// <summary>The key of the record it works on: the first that its order names.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Who ordered it; null for the machine itself.</summary>
    public Guid? Account { get; init; }

    /// <summary>That person's name then.</summary>
    public string OrderedBy { get; init; } = "";

    /// <summary>Comes round: it is not ended when done, but due again.</summary>
    public bool Recurs { get; init; }

    /// <summary>Not to be tried before. Of a recurring job: the turn that is next.</summary>
    public DateTime DueAt { get; init; } = queuedAt;

    /// <summary>Of a recurring job: the turn that is owed, which a delayed attempt does not move.</summary>
    public DateTime TurnAt { get; init; } = queuedAt;

    /// <summary>How often it was begun since it was queued, or since its last turn.</summary>
    public int Attempts { get; private set; }

    /// <summary>The claim under which a node runs it; only that claim may end it.</summary>
    public Guid? Holder { get; private set; }

    /// <summary>When others may take it, because its holder has not been heard of.</summary>
    public DateTime? LeasedUntil { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public bool HasFailed { get; private set; }

    /// <summary>When it was last done; a recurring job is done again and again.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>What went wrong last, as the code of a sentence; null when nothing did.</summary>
    public string? Fault { get; private set; }

    /// <summary>The same for whoever looks after the machine: the fault in its own words.</summary>
    public string? FaultDetail { get; private set; }

    public int Done { get; private set; }

    /// <summary>How much there is to do; 0 while unknown.</summary>
    public int Of { get; private set; }

    /// <summary>When it began to do what cannot be taken back, such as handing over a letter: it is not done a second time.</summary>
    public DateTime? PassedAt { get; private set; }

    /// <summary>What it has to tell when it is done, as JSON.</summary>
    public string? Result { get; private set; }

    public JobState StateAt(DateTime now) =>
        HasFailed ? JobState.Failed
        : EndedAt is not null ? JobState.Done
        : LeasedUntil > now ? JobState.Running
        : JobState.Waiting;

    /// <summary>A recurring kind has one row, whichever node writes it first.</summary>
    public static Guid KeyOfRecurring(string kind) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"recurring:{kind}")).AsSpan(0, 16));
}
