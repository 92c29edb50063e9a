using Dinh.Law;

namespace Dinh.App.Jobs;

/// <summary>What the machine does after the answer has gone out, for one kind of order (<c>db.Queue(order, …)</c>). Found by type.</summary>
/// <remarks>
/// It leaves its effects in the scope's DinhDb and does not save them: the frame saves them in the transaction that marks the job, so that
/// they happen once although the job may be begun several times. What must be written in pieces asks for that transaction first
/// (<see cref="JobRun.BeginAsync"/>). A refusal ends the job as failed with what was changed saved; an exception has it tried again later.
/// </remarks>
public interface IJob<in TOrder>
{
    /// <summary>What it is, in the words of the page of jobs.</summary>
    Sentence Name { get; }

    Task<Outcome> DoAsync(TOrder order, JobRun run, CancellationToken stop);
}

/// <summary>What comes round by itself: reminders of the morning, messages to be sent. Found by type; each turn is done once, by whichever node is first.</summary>
/// <remarks>Effects as of <see cref="IJob{TOrder}"/>. An exception has the same turn tried again; it is never given up.</remarks>
public interface IRecurring
{
    Rhythm Rhythm { get; }

    /// <summary>What it is, in the words of the page of jobs.</summary>
    Sentence Name { get; }

    Task DoAsync(Turn turn, JobRun run, CancellationToken stop);
}

/// <summary>Whom a job speaks to is not there, or asks for patience. Nobody here can mend that: the job is tried for two days, ever more seldom, before somebody has to look.</summary>
public sealed class OtherSideAwayException(string words) : TimeoutException(words);

/// <summary>One turn of what comes round.</summary>
/// <param name="Day">The day in Vietnam that the turn was due on; days missed while no node ran are made up one by one.</param>
/// <param name="At">The instant it was due at.</param>
public sealed record Turn(DateOnly Day, DateTime At);
