using System.Globalization;
using System.Text.Encodings.Web;
using Dinh.App.Web;
using Microsoft.AspNetCore.Html;

namespace Dinh.App.Features.Portal.CompareBoards;

/// <summary>The cells of one row. A province has thousands of them, so each is a few dozen characters: a sign to see, a word to hear, and the way to what is missing.</summary>
internal sealed class BoardCells(BoardRow row, BoardMatrix matrix, BoardSigns signs) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var at = 0; at < row.Cells.Count; at++)
            Write(writer, row.Cells[at], matrix.Columns[at].Key);
    }

    private void Write(TextWriter writer, BoardTally cell, string item)
    {
        var words = signs.Of(cell.Sign);
        writer.Write("<td>");
        if (cell.Sign is BoardSign.Empty)
        {
            writer.Write($"<span class=hush>{words.Word}</span></td>");
            return;
        }

        var number = NumberOf(cell);
        writer.Write($"<a class={words.Class} aria-label=\"{words.Word}{(number.Length > 0 ? " " : "")}{number}\" href=\"");
        writer.Write(matrix.OfProvinces ? PortalLinks.Province(row.Unit, matrix.Year, item) : PortalLinks.Missing(row.Unit, matrix.Year, item));
        writer.Write($"\">{words.Sign}{number}</a></td>");
    }

    // Of a commune how much is missing; of a province the share in time.
    private string NumberOf(BoardTally cell) =>
        matrix.OfProvinces
            ? cell.Share is { } share
                ? share.ToString("0%", CultureInfo.InvariantCulture)
                : ""
            : cell.Missing > 1
                ? cell.Missing.ToString(CultureInfo.InvariantCulture)
                : "";
}

/// <summary>How a state is written in the board of boards. The words are this page's own and need no encoding.</summary>
/// <param name="Class">Its colour.</param>
/// <param name="Sign">What is seen where colours are not.</param>
public sealed record BoardWord(string Class, string Sign, string Word);

/// <summary>Every sign with its colour and its words.</summary>
public sealed class BoardSigns(Words words)
{
    public BoardWord Of(BoardSign sign) =>
        sign switch
        {
            BoardSign.Missing => new("hole", "✗", words["quá hạn, chưa công khai hoặc chưa đủ", "overdue, not public or not in whole"]),
            BoardSign.Unsure => new("part", "?", words["mới một phần, hoặc chưa rõ có phát sinh", "in part, or not known whether it arose"]),
            BoardSign.Late => new("slow", "◷", words["đã công khai, muộn", "public, late"]),
            BoardSign.InTime => new("ok", "✓", words["đã công khai đúng hạn", "public in time"]),
            BoardSign.Nothing => new("not", "∅", words["không phát sinh", "nothing arose"]),
            BoardSign.Open => new("not", "·", words["chưa đến hạn", "not yet due"]),
            _ => new("not", "", words["chưa mở", "not opened"]),
        };
}
