using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Reminding;

/// <summary>How the e-mail of a letter fares. The letter itself stands on its page from the moment it is written.</summary>
public enum Delivery
{
    /// <summary>Waits to be sent, or to be tried again.</summary>
    Queued,

    /// <summary>A node has it in hand; nothing of it is with the mail server yet.</summary>
    Claimed,

    /// <summary>Its text is with the mail server, whose answer is awaited.</summary>
    HandedOver,

    /// <summary>The mail server has accepted it.</summary>
    Sent,

    /// <summary>The mail server refused it for good.</summary>
    Refused,

    /// <summary>The mail server had its text and gave no answer: it is not sent again, lest it come twice.</summary>
    Unclear,

    /// <summary>Tried for two days in vain.</summary>
    GivenUp,

    /// <summary>The person has confirmed no address.</summary>
    NoAddress,

    /// <summary>The person wants no e-mail, and nothing in it was escalated.</summary>
    SwitchedOff,

    /// <summary>No mail server is set up here.</summary>
    NotSetUp,

    /// <summary>Nothing in it concerned the person any more when it was to be sent.</summary>
    Lapsed,

    /// <summary>Went out within a later letter, because it still waited when that was sent.</summary>
    Merged,
}

/// <summary>Thư nhắc: all that a person is to be reminded of on one morning, in one letter. There is one for a person and a day, or none.</summary>
public sealed class ReminderLetter(Id<ReminderLetter> id, Id<Person> personId, DateOnly day) : Entity<ReminderLetter>(id)
{
    public Id<Person> PersonId { get; } = personId;

    public DateOnly Day { get; } = day;

    /// <summary>What was brought to mind, late first.</summary>
    public IReadOnlyList<LetterLine> Lines { get; private set; } = [];

    public DateTime WrittenAt { get; private init; }

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
        Lines = [.. Lines.Select(l => heirs.TryGetValue(l.For, out var heir) ? l with { For = heir } : l)];
    }

    public static ReminderLetter Write(Id<Person> person, DateOnly day, IEnumerable<LetterLine> lines, DateTime at, bool hasAddress) =>
        new(Id<ReminderLetter>.New(), person, day)
        {
            Lines = [.. lines.OrderBy(l => l.Heap).ThenBy(l => l.Due).ThenBy(l => l.Content, StringComparer.Ordinal)],
            WrittenAt = at,
            NextTryAt = at,
            Delivery = hasAddress ? Delivery.Queued : Delivery.NoAddress,
        };
}
