namespace Dinh.Data.Stamps;

/// <summary>Where the store stands: as long as two answers are the same, nothing has been committed between them by anyone, on whichever node.</summary>
/// <remarks>It is asked before each kept page is sent, so it must cost next to nothing. Each store has its own way.</remarks>
public interface IStoreMoment
{
    /// <summary>The moment as it is now, never as it was before the question. Only equality means something.</summary>
    ValueTask<string> ReadAsync();
}
