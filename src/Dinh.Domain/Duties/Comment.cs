using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Duties;

/// <summary>Trao đổi: what an officer of a body that has to do with a duty says to the others. Never rewritten; withdrawn, it leaves a mark.</summary>
public sealed class Comment(Id<Comment> id) : Entity<Comment>(id)
{
    public const int Longest = 4000;

    public Id<Duty> DutyId { get; private init; }

    public Id<Body> BodyId { get; private init; }

    public Id<Person> PersonId { get; private init; }

    public DateTime At { get; private init; }

    public string Text { get; private set; } = "";

    /// <summary>The text without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>The stored file's content key.</summary>
    public string? FileKey { get; private set; }

    public string? FileName { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public static Comment Post(Id<Comment> key, Said said, Id<Duty> duty, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(said);
        var comment = new Comment(key)
        {
            DutyId = duty,
            BodyId = said.For,
            PersonId = said.By,
            At = at,
            Text = said.Text.Trim(),
            Folded = SearchText.Fold(said.Text),
            FileKey = said.FileKey,
            FileName = said.FileName,
        };
        comment.Happened(new CommentPosted(duty, key, said.For, at));
        return comment;
    }

    /// <summary>Takes the words back; who said something, when, and why it was withdrawn stays.</summary>
    public Outcome Withdraw(string because, DateOnly today)
    {
        if (WithdrawnOn is not null)
            return new Refusal("comment.already-withdrawn");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("duty.reason-needed");

        (WithdrawnOn, WithdrawnBecause) = (today, because.Trim());
        Happened(new CommentWithdrawn(DutyId, Id, WithdrawnBecause, today));
        return Outcome.Done;
    }
}

/// <summary>What is said, by whom and in which body's name.</summary>
public sealed record Said(Id<Body> For, Id<Person> By, string Text)
{
    public string? FileKey { get; init; }

    public string? FileName { get; init; }
}

public sealed record CommentPosted(Id<Duty> Duty, Id<Comment> Comment, Id<Body> For, DateTime At);

public sealed record CommentWithdrawn(Id<Duty> Duty, Id<Comment> Comment, string Because, DateOnly On);
