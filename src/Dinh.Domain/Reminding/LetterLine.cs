using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.Domain.Reminding;

/// <summary>The heaps of a letter, in the order in which they are read.</summary>
public enum LetterHeap
{
    Late,
    Today,
    Soon,

    /// <summary>Late below: told to the superior body.</summary>
    Escalated,
}

/// <summary>One duty in a letter, as it stood that morning.</summary>
/// <param name="For">The body through which it concerns the reader: who no longer works there is not shown it.</param>
/// <param name="Owner">The name of the body that answers for it.</param>
/// <param name="Role">The part of the reader's body; null where it answers for the duty or stands above.</param>
public sealed record LetterLine(LetterHeap Heap, Id<Duty> Duty, Id<Body> For, string Content, string Owner, DateOnly Due, DutyRole? Role = null)
{
    public static LetterHeap HeapOf(int daysLeft) =>
        daysLeft switch
        {
            < 0 => LetterHeap.Late,
            0 => LetterHeap.Today,
            _ => LetterHeap.Soon,
        };
}
