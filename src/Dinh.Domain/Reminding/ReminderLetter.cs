using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Reminding;

/// <summary>Thư nhắc: all that a person is to be reminded of on one morning, in one letter. There is one for a person and a day, or none.</summary>
public sealed class ReminderLetter(Id<ReminderLetter> id, Id<Person> personId, DateOnly day) : Entity<ReminderLetter>(id)
{
    public Id<Person> PersonId { get; } = personId;

    public DateOnly Day { get; } = day;

    /// <summary>What was brought to mind, late first.</summary>
    public IReadOnlyList<LetterLine> Lines { get; private set; } = [];

    public DateTime WrittenAt { get; private set; }

    public Delivery Delivery { get; private set; }

    /// <summary>Not to be tried before.</summary>
    public DateTime NextTryAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>The claim under which a node has it in hand; only that claim may say what came of it.</summary>
    public Guid? Holder { get; private set; }

    /// <summary>When others may look after it, because its holder has not been heard of.</summary>
    public DateTime? HeldUntil { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>What the mail server, or the way to it, said last.</summary>
    public string? ServerWords { get; private set; }

    /// <summary>The later letter that it went out with.</summary>
    public Id<ReminderLetter>? MergedInto { get; private set; }

    /// <summary>What waits to be sent concerns its reader through the successors from then on.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        Lines = [.. Lines.Select(l => l with { For = Heir(l.For), Awaited = l.Awaited is { } silent ? Heir(silent) : null })];

        Id<Body> Heir(Id<Body> body) => heirs.TryGetValue(body, out var heir) ? heir : body;
    }

    /// <param name="person">Who is reminded.</param>
    /// <param name="day">The morning that it belongs to.</param>
    /// <param name="lines">What is brought to mind.</param>
    /// <param name="at">When it may leave by e-mail; not before.</param>
    /// <param name="hasAddress">Whether the person has confirmed an address.</param>
    public static ReminderLetter Write(Id<Person> person, DateOnly day, IEnumerable<LetterLine> lines, DateTime at, bool hasAddress) =>
        new(Id<ReminderLetter>.New(), person, day)
        {
            Lines = InOrder(lines),
            WrittenAt = at,
            NextTryAt = at,
            Delivery = hasAddress ? Delivery.Queued : Delivery.NoAddress,
        };

    /// <summary>Whether what is written into it now still goes the way of the letter: no mail server has any of it.</summary>
    public bool TakesMore => Delivery is Delivery.Queued or Delivery.NoAddress or Delivery.SwitchedOff or Delivery.NotSetUp or Delivery.Lapsed;

    /// <summary>Writes more into it, each matter once. What had become needless to send is needed again.</summary>
    public void Add(IEnumerable<LetterLine> lines, DateTime at)
    {
        Lines = InOrder(Lines.Concat(lines).GroupBy(l => l.Matter).Select(LetterLine.Joined));
        if (Delivery is Delivery.Lapsed)
            (Delivery, NextTryAt, WrittenAt) = (Delivery.Queued, at, at);
    }

    private static LetterLine[] InOrder(IEnumerable<LetterLine> lines) =>
        [.. lines.OrderBy(l => l.Heap).ThenBy(l => l.Due).ThenBy(l => l.Content, StringComparer.Ordinal)];
}
