using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Papers;

/// <summary>Văn bản đến: a paper that came to a body, from a body that works here or from outside; in the register from the day it was received.</summary>
public sealed class IncomingPaper(Id<IncomingPaper> id, Id<Body> ownerId, IncomingGiven given) : Entity<IncomingPaper>(id)
{
    private IncomingPaper(Id<IncomingPaper> id, Id<Body> ownerId)
        : this(id, ownerId, new("", "", "", "", default)) { }

    public Id<Body> OwnerId { get; private set; } = ownerId;

    /// <summary>The paper itself, where it was issued here; null for one from outside.</summary>
    public Id<Paper>? PaperId { get; init; }

    public string Author { get; private set; } = given.Author;

    /// <summary>Number and symbol as its author gave them.</summary>
    public string Mark { get; private set; } = given.Mark;

    public string Kind { get; private set; } = given.Kind;

    public string Title { get; private set; } = given.Title;

    public DateOnly PaperDay { get; private set; } = given.PaperDay;

    public string? FileHash { get; init; }

    public string FileName { get; init; } = "";

    public DateOnly SentOn { get; init; }

    /// <summary>Số đến: the arrival number of the body's own year; null until somebody received it.</summary>
    public int? Number { get; private set; }

    public int? Year { get; private set; }

    public DateOnly? ArrivedOn { get; private set; }

    public string? ReceivedBy { get; private set; }

    /// <summary>The unit or person that it was given to.</summary>
    public string? PassedTo { get; private set; }

    public DateOnly? PassedOn { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Why it was sent back unreceived.</summary>
    public string? ReturnedBecause { get; private set; }

    public string Folded { get; private set; } = SearchText.Fold($"{given.Mark} {given.Kind} {given.Title} {given.Author}");

    public bool Awaits => Number is null && ReturnedBecause is null;

    /// <summary>Tiếp nhận: gives it the arrival number.</summary>
    public Outcome Receive(NumberBook book, DateOnly arrivedOn, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (!Awaits)
            return new Refusal("incoming.already-answered");
        if (arrivedOn > today || arrivedOn.Year != book.Year)
            return new Refusal("incoming.day-out-of-book");
        if (arrivedOn < SentOn)
            return new Refusal("incoming.before-sent");

        (Number, Year, ArrivedOn, ReceivedBy) = (book.Give(), book.Year, arrivedOn, by);
        Happened(new PaperReceived(Id, Number.Value, arrivedOn, by));
        return Outcome.Done;
    }

    /// <summary>Says who in the body works on it.</summary>
    public Outcome PassTo(string whom, string? note, DateOnly on)
    {
        if (Number is null)
            return new Refusal("incoming.not-received");
        if (string.IsNullOrWhiteSpace(whom))
            return new Refusal("incoming.whom-needed");

        (PassedTo, PassedOn, Note) = (whom.Trim(), on, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        Happened(new PaperPassedOn(Id, PassedTo, on));
        return Outcome.Done;
    }

    /// <summary>Waits at the successor of the body that it was sent to. What was received stays in the register of its time.</summary>
    public void HandTo(Id<Body> heir, DateOnly day, string ground)
    {
        var from = OwnerId;
        OwnerId = heir;
        Happened(new IncomingHandedOver(Id, from, heir, day, ground));
    }

    /// <summary>Sends it back: it was meant for others, or is not in order.</summary>
    public Outcome Return(string because, DateOnly on)
    {
        if (!Awaits)
            return new Refusal("incoming.already-answered");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("paper.reason-needed");

        ReturnedBecause = because.Trim();
        Happened(new PaperReturned(Id, ReturnedBecause, on));
        return Outcome.Done;
    }
}

/// <summary>What a paper that comes in says of itself.</summary>
public sealed record IncomingGiven(string Author, string Mark, string Kind, string Title, DateOnly PaperDay);

public sealed record PaperReceived(Id<IncomingPaper> Entry, int Number, DateOnly On, string By);

public sealed record IncomingHandedOver(Id<IncomingPaper> Entry, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record PaperPassedOn(Id<IncomingPaper> Entry, string To, DateOnly On);

public sealed record PaperReturned(Id<IncomingPaper> Entry, string Because, DateOnly On);
