using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Duties;

/// <summary>Sự kiện: something that duties waited for and that has happened: "văn bản hướng dẫn đã ban hành". Recorded once, it starts them all.</summary>
public sealed class AwaitedEvent(Id<AwaitedEvent> id) : Entity<AwaitedEvent>(id)
{
    public string Name { get; private init; } = "";

    public DateOnly OccurredOn { get; private init; }

    /// <summary>The paper that the event is: "Thông tư 01/2026/TT-BNV".</summary>
    public string? PaperNumber { get; private init; }

    /// <summary>How it is known.</summary>
    public string Ground { get; private init; } = "";

    /// <summary>The body that recorded it; it starts the duties within that body's reach, and no others.</summary>
    public Id<Body> RecordedFor { get; private init; }

    public Id<Person> RecordedBy { get; private init; }

    public DateOnly RecordedOn { get; private init; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>The same for the same event recorded twice by one body; the store keeps it single among what stands.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>Records what was reported; ask <see cref="EventReport.RefusedOn"/> first.</summary>
    public static AwaitedEvent Record(Id<AwaitedEvent> key, EventReport report, Id<Person> by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        var recorded = new AwaitedEvent(key)
        {
            Name = report.Name.Trim(),
            OccurredOn = report.OccurredOn,
            PaperNumber = string.IsNullOrWhiteSpace(report.PaperNumber) ? null : report.PaperNumber.Trim(),
            Ground = report.Ground.Trim(),
            RecordedFor = report.For,
            RecordedBy = by,
            RecordedOn = today,
            Mark = $"{report.For}|{KeyOf(report.Name)}|{report.OccurredOn:yyyy-MM-dd}",
        };
        recorded.Happened(new EventRecorded(key, recorded.Name, recorded.OccurredOn, recorded.Ground));
        return recorded;
    }

    /// <summary>Words of an event without marks, signs and repeated spaces, so that two spellings of one event meet.</summary>
    public static string KeyOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var letters = SearchText.Fold(words).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public Outcome Withdraw(string because, DateOnly today)
    {
        if (WithdrawnOn is not null)
            return new Refusal("event.already-withdrawn");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("duty.reason-needed");

        (WithdrawnOn, WithdrawnBecause, Mark) = (today, because.Trim(), Id.ToString());
        Happened(new EventWithdrawn(Id, WithdrawnBecause, today));
        return Outcome.Done;
    }
}

/// <summary>What a person says of an event that has happened.</summary>
public sealed record EventReport(Id<Body> For, string Name, DateOnly OccurredOn, string? PaperNumber, string Ground)
{
    /// <summary>Why this cannot be recorded on that day; null when it can.</summary>
    public Refusal? RefusedOn(DateOnly today) =>
        OccurredOn > today ? new("event.in-future")
        : string.IsNullOrWhiteSpace(Name) ? new("event.without-name")
        : string.IsNullOrWhiteSpace(Ground) ? new("event.without-ground")
        : null;
}
