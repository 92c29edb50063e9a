namespace Dinh.Law.Time.Words;

/// <summary>Which readers a word may open a phrase for; the others need not look at it.</summary>
[Flags]
internal enum Openers
{
    None = 0,
    Session = 1,
    Span = 2,
    Ahead = 4,
    Cycle = 8,
    Ongoing = 16,
    Issue = 32,
    Limit = 64,
    Event = 128,

    /// <summary>What a number may open.</summary>
    Number = Span | Cycle | Limit,
}
