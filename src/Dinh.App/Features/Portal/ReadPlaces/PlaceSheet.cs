using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.Portal.CompareBoards;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Portal.ReadPlaces;

/// <summary>A province, or the country: its boards side by side, and what was made public last.</summary>
/// <param name="Unit">Null for the country.</param>
public sealed record PlaceSheet(AdministrativeUnit? Unit, BoardMatrix Matrix, IReadOnlyList<NewItem> Newest, DateOnly Today)
{
    /// <summary>The one item that is looked at; null for all.</summary>
    public BoardColumn? Item { get; init; }

    /// <summary>How the province ended; null while it stands.</summary>
    public BoardEnd? End { get; init; }

    /// <summary>Whether units stand by their share instead of by their names.</summary>
    public bool ByShare { get; init; }

    public string Address => Unit is null ? PortalLinks.Country : PortalLinks.Province(Unit.Id);
}

/// <summary>What the reader chose of such a page.</summary>
public sealed record PlaceChoice(int Year, string? Item, bool ByShare);

/// <summary>Cuts a board of boards down to what the reader chose.</summary>
internal static class MatrixChoice
{
    public static PlaceSheet With(this PlaceSheet sheet, PlaceChoice choice)
    {
        var at = choice.Item is null ? -1 : sheet.Matrix.Columns.ToList().FindIndex(c => (c.Key.Length > 0 ? c.Key : PortalLinks.OtherItems) == choice.Item);
        var rows = choice.ByShare ? ByShare(sheet.Matrix.Rows) : sheet.Matrix.Rows;
        var matrix = sheet.Matrix with { Rows = rows };
        return at < 0
            ? sheet with
            {
                Matrix = matrix,
                ByShare = choice.ByShare,
            }
            : sheet with
            {
                Matrix = matrix with { Columns = [matrix.Columns[at]], Rows = [.. rows.Select(r => r with { Cells = [r.Cells[at]] })] },
                Item = matrix.Columns[at],
                ByShare = choice.ByShare,
            };
    }

    // First those that may be held against each other; behind them all others, by name as they came.
    private static IReadOnlyList<BoardRow> ByShare(IReadOnlyList<BoardRow> rows) =>
        rows.Any(r => r.Rank is not null) ? [.. rows.OrderBy(r => r.Rank ?? int.MaxValue)] : [.. rows.OrderByDescending(r => r.Whole.Share ?? -1)];
}
