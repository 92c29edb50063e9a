using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Papers;

/// <summary>Ý kiến góp ý: what one body was asked about a draft, what it said, and what the drafter made of it.</summary>
public sealed class Opinion(Id<Opinion> id, Id<Body> bodyId, int round, DateOnly askedOn, DateOnly until) : Entity<Opinion>(id)
{
    public const int Longest = 4000;

    public Id<Body> BodyId { get; private set; } = bodyId;

    /// <summary>A draft may be put before others several times; from 1.</summary>
    public int Round { get; } = round;

    public DateOnly AskedOn { get; } = askedOn;

    public DateOnly Until { get; } = until;

    public bool? Agrees { get; private set; }

    public string Words { get; private set; } = "";

    public string? GivenBy { get; private set; }

    public DateOnly? GivenOn { get; private set; }

    /// <summary>Tiếp thu; null while the drafter has not answered.</summary>
    public bool? IsTaken { get; private set; }

    /// <summary>Giải trình: why it was not taken up, or how it was.</summary>
    public string? Because { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Who agrees without a word needs no answer.</summary>
    public bool IsAnswered => IsTaken is not null || (Agrees == true && Words.Length == 0);

    internal void HandTo(Id<Body> heir) => BodyId = heir;

    internal void Give(bool agrees, string words, string by, DateOnly today)
    {
        (Agrees, Words, GivenBy, GivenOn) = (agrees, words, by, today);
        (IsTaken, Because, AnsweredOn) = (null, null, null);
    }

    internal void Answer(bool taken, string? because, DateOnly today) =>
        (IsTaken, Because, AnsweredOn) = (taken, string.IsNullOrWhiteSpace(because) ? null : because.Trim(), today);
}
