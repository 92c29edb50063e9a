using System.Linq.Expressions;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.CompareBoards;

/// <summary>What is asked of the boards: where, of which year, as of which day.</summary>
/// <param name="Below">The path of the unit whose parts are meant; null for the country.</param>
public sealed record BoardsAsked(string? Below, int Year, DateOnly Today);

/// <summary>The cells of all communes below a unit: two statements, however many there are. The store gives one row a commune, its things as letters and keys in one text.</summary>
public sealed class BoardCellsQuery(DinhDb db)
{
    private const char Between = ';';

    /// <returns>By the path of the unit, a tally for each column.</returns>
    public async Task<IReadOnlyDictionary<string, BoardTally[]>> ReadAsync(BoardsAsked asked, BoardColumns columns, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(columns);
        var dues = db.DueDisclosures.Below(asked.Below).Where(d => d.JoinedTo == null);
        var year = asked.Year;
        var cells = new Dictionary<string, BoardTally[]>(StringComparer.Ordinal);

        // What stands for good was opened once, in whichever year, and stays on every board since.
        foreach (var part in new[] { dues.Where(d => d.Year == year), dues.Where(d => d.PeriodKey == "" && d.Year < year) })
        {
            await foreach (var (path, things) in Lettered(part, asked.Today).AsAsyncEnumerable().WithCancellation(stop))
                Add(cells, path, things, columns);
        }

        return cells;
    }

    private static void Add(Dictionary<string, BoardTally[]> cells, string path, string things, BoardColumns columns)
    {
        if (!cells.TryGetValue(path, out var row))
            cells.Add(path, row = new BoardTally[columns.Count]);
        foreach (var at in things.AsSpan().Split(Between))
        {
            var thing = things.AsSpan()[at];
            if (columns.Of(thing[1..]) is { } column)
                row[column] += BoardTally.Of(thing[0]);
        }
    }

    /// <summary>The letter of each thing: the reckoning of <see cref="DueFacts.On"/>, done by the store.</summary>
    internal static Expression<Func<DueDisclosure, LetteredDue>> LetterOn(DateOnly today) =>
        d => new LetteredDue
        {
            Path = d.UnitPath,
            Thing =
                (
                    d.LapsedOn != null ? "L"
                    : d.WholeOn != null ? (d.DueOn != null && d.WholeOn > d.DueOn ? "M" : "P")
                    : d.PublicOn != null ? (d.DueOn != null && d.DueOn < today ? "H" : "h")
                    : d.NothingOn != null ? "N"
                    : d.DueOn != null ? (d.DueOn < today ? "Q" : "D")
                    : d.EndsOn != null && d.EndsOn < today ? "U"
                    : "W"
                ) + d.TaskKey,
        };

    private static IQueryable<PathCells> Lettered(IQueryable<DueDisclosure> dues, DateOnly today) =>
        dues.Select(LetterOn(today)).GroupBy(d => d.Path).Select(g => new PathCells(g.Key, string.Join(";", g.Select(d => d.Thing))));

    private sealed record PathCells(string Path, string Things);
}

/// <summary>One thing that is due, as a letter before its key.</summary>
internal sealed class LetteredDue
{
    public string Path { get; init; } = "";

    public string Thing { get; init; } = "";
}
