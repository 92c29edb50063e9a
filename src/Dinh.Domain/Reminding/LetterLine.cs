using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
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

    /// <summary>An answer to what the reader's body asked; nothing is owed.</summary>
    Answered,
}

/// <summary>One duty in a letter, as it stood that morning; or one difficulty that was answered.</summary>
/// <param name="For">The body through which it concerns the reader: who no longer works there is not shown it.</param>
/// <param name="Owner">The name of the body that answers for it, or that has answered.</param>
/// <param name="Due">The day by which it is owed, or on which it was answered.</param>
/// <param name="Role">The part of the reader's body; null where it answers for the duty or stands above.</param>
public sealed record LetterLine(LetterHeap Heap, Id<Duty> Duty, Id<Body> For, string Content, string Owner, DateOnly Due, DutyRole? Role = null)
{
    /// <summary>The body whose answer is awaited by that day; null where the work itself is due.</summary>
    public Id<Body>? Awaited { get; init; }

    /// <summary>The leaders who called on the body for it, by name; null where nobody did.</summary>
    public string? UrgedBy { get; init; }

    /// <summary>The difficulty that was answered; null where the line speaks of a duty.</summary>
    public Id<Difficulty>? Difficulty { get; init; }

    /// <summary>The kind of the duty's task; what is of one kind may be told together.</summary>
    public string? TaskKind { get; init; }

    /// <summary>What makes two lines of a letter speak of the same thing.</summary>
    public (Id<Duty> Duty, Id<Body>? Awaited, Id<Difficulty>? Difficulty) Matter => (Duty, Awaited, Difficulty);

    /// <summary>Tells who asked that there is an answer.</summary>
    public static LetterLine OfAnswer(Id<Difficulty> difficulty, Id<Body> asker, string title, string answeredBy, DateOnly on) =>
        new(LetterHeap.Answered, default, asker, title, answeredBy, on) { Difficulty = difficulty };

    /// <summary>One line of several that speak of the same thing to one reader: through the body that has most to do, with all who called.</summary>
    public static LetterLine Joined(IEnumerable<LetterLine> same)
    {
        var lines = same.OrderBy(l => l.Heap).ThenBy(l => l.Role).ToList();
        var leaders = lines.Select(l => l.UrgedBy).OfType<string>().Distinct().ToList();
        return lines[0] with { UrgedBy = leaders.Count == 0 ? null : string.Join("; ", leaders) };
    }

    public static LetterHeap HeapOf(int daysLeft) =>
        daysLeft switch
        {
            < 0 => LetterHeap.Late,
            0 => LetterHeap.Today,
            _ => LetterHeap.Soon,
        };
}
