namespace Dinh.Data.Stamps;

/// <summary>Asks the store for many at once. One question is under way at a time; who asks meanwhile shares the next, which begins after they asked.</summary>
/// <remarks>So an answer is never older than its request, and a thousand readers at once cost two statements.</remarks>
/// <param name="ask">Answers a set of what is asked, each of it.</param>
public sealed class SharedQuestion<TAsked, TAnswer>(Func<IReadOnlyList<TAsked>, Task<IReadOnlyDictionary<TAsked, TAnswer>>> ask)
    where TAsked : notnull
{
    private readonly Lock door = new();
    private Round? next;
    private bool isAsking;

    public async Task<TAnswer> AskAsync(TAsked asked)
    {
        Round round;
        lock (door)
        {
            round = next ??= new();
            round.Asked.Add(asked);
            if (!isAsking)
            {
                isAsking = true;
                _ = AskAllAsync();
            }
        }

        return (await round.Answer.Task)[asked];
    }

    private async Task AskAllAsync()
    {
        while (Take() is { } round)
        {
            try
            {
                round.Answer.SetResult(await ask([.. round.Asked]));
            }
            catch (Exception fault) when (round.Answer.TrySetException(fault))
            {
                // Whatever went wrong was told to those who wait; whoever asks next is asked for anew.
            }
        }
    }

    private Round? Take()
    {
        lock (door)
        {
            var taken = next;
            (next, isAsking) = (null, taken is not null);
            return taken;
        }
    }

    private sealed class Round
    {
        public HashSet<TAsked> Asked { get; } = [];

        public TaskCompletionSource<IReadOnlyDictionary<TAsked, TAnswer>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
