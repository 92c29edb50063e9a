using Dinh.App.Features.Portal.CompareBoards;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>One thing on a commune's board, with the place of the law that fixes its day.</summary>
public sealed record BoardLine(Id<DueDisclosure> Due, string Name, DueFacts Facts, DueState State, Id<Publication>? Publication)
{
    /// <summary>Why there is nothing to make public.</summary>
    public string? Nothing { get; init; }

    public Citation? Basis { get; init; }

    /// <summary>Whether it is owed, and its day is over.</summary>
    public bool IsMissing(DateOnly today) =>
        State is DueState.Overdue or DueState.Lapsed or DueState.Unknown || (State is DueState.Partly && Facts.DueOn is { } due && today > due);
}

/// <summary>What stands under one item of the law.</summary>
public sealed record BoardItem(string Key, Sentence Name, Citation? Basis, IReadOnlyList<BoardLine> Lines);

/// <summary>One thing that was made public, newest first.</summary>
/// <param name="Versions">How often it went out; more than once is a correction.</param>
public sealed record BoardNews(Id<Publication> Id, string Title, DateOnly On, string? ItemKey, int Versions);

/// <summary>Another unit that a board leads to.</summary>
public sealed record BoardNeighbour(Id<AdministrativeUnit> Id, string Name);

/// <summary>A unit that has ended: since when, by which paper, and who answers for it today.</summary>
public sealed record BoardEnd(DateOnly LastDay, string? Ground, IReadOnlyList<BoardNeighbour> Heirs);

/// <summary>The unit whose board it is, and where its name leads: up, down, back to what was there before, and on to who came after.</summary>
public sealed record BoardFrame(Id<AdministrativeUnit> Id, string Name, string Path)
{
    /// <summary>Null while the unit stands.</summary>
    public BoardEnd? End { get; init; }

    /// <summary>The units from which this one was made.</summary>
    public IReadOnlyList<BoardNeighbour> Before { get; init; } = [];

    public BoardNeighbour? Above { get; init; }

    public IReadOnlyList<(Id<Body> Id, string Name)> Villages { get; init; } = [];
}

/// <summary>A commune's board of one year.</summary>
public sealed record PublicBoard(BoardFrame Unit, int Year, IReadOnlyList<BoardItem> Items)
{
    public IReadOnlyList<BoardNews> Newest { get; init; } = [];

    /// <summary>All items of that year, also those that the reader has left out.</summary>
    public IReadOnlyList<(string Key, Sentence Name)> Known { get; init; } = [];

    /// <summary>The one item that is looked at.</summary>
    public string? Only { get; init; }

    public BoardTally Tally { get; init; }

    /// <summary>How much stands on it.</summary>
    public int Lines => Newest.Count + Items.Sum(i => i.Lines.Count);

    public IEnumerable<BoardLine> Missing(DateOnly today) => Items.SelectMany(i => i.Lines).Where(l => l.IsMissing(today)).OrderBy(l => l.Facts.DueOn);
}
