using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Portal.CompareBoards;

/// <summary>What a cell of the board of boards says at a glance: the gravest of what stands in it.</summary>
public enum BoardSign
{
    /// <summary>Nothing of it was taken up.</summary>
    Empty,

    /// <summary>Not yet due, or waiting for its event.</summary>
    Open,

    /// <summary>Nothing arose, and the commune says why.</summary>
    Nothing,

    /// <summary>Public in time.</summary>
    InTime,

    /// <summary>Public, late.</summary>
    Late,

    /// <summary>Public in part within its time, or not known whether it arose.</summary>
    Unsure,

    /// <summary>Its day is over and it is not public, not in whole, or no longer.</summary>
    Missing,
}

/// <summary>How many things of one item stand how on one day.</summary>
public readonly record struct BoardTally(int InTime, int Late, int Missing, int Unsure, int Open, int Nothing)
{
    /// <summary>Of how many the day is over, so that they can be held against it.</summary>
    public int Decided => InTime + Late + Missing;

    /// <summary>The share that was public in time; null while nothing could be.</summary>
    public double? Share => Decided == 0 ? null : (double)InTime / Decided;

    public BoardSign Sign =>
        Missing > 0 ? BoardSign.Missing
        : Unsure > 0 ? BoardSign.Unsure
        : Late > 0 ? BoardSign.Late
        : InTime > 0 ? BoardSign.InTime
        : Nothing > 0 ? BoardSign.Nothing
        : Open > 0 ? BoardSign.Open
        : BoardSign.Empty;

    public static BoardTally operator +(BoardTally one, BoardTally other) =>
        new(
            one.InTime + other.InTime,
            one.Late + other.Late,
            one.Missing + other.Missing,
            one.Unsure + other.Unsure,
            one.Open + other.Open,
            one.Nothing + other.Nothing
        );

    /// <summary>One thing, as its record reckons.</summary>
    public static BoardTally Of(DueFacts facts, DateOnly today) =>
        facts.On(today) switch
        {
            DueState.Public => Of('P'),
            DueState.PublicLate => Of('M'),
            DueState.Overdue or DueState.Lapsed => Of('Q'),
            DueState.Partly => Of(facts.DueOn < today ? 'H' : 'h'),
            DueState.Unknown => Of('U'),
            DueState.Nothing => Of('N'),
            _ => Of('W'),
        };

    /// <summary>One thing, by the letter that the store gave it.</summary>
    public static BoardTally Of(char letter) =>
        letter switch
        {
            'P' => new(1, 0, 0, 0, 0, 0),
            'M' => new(0, 1, 0, 0, 0, 0),
            'L' or 'Q' or 'H' => new(0, 0, 1, 0, 0, 0),
            'h' or 'U' => new(0, 0, 0, 1, 0, 0),
            'N' => new(0, 0, 0, 0, 0, 1),
            _ => new(0, 0, 0, 0, 1, 0),
        };
}
