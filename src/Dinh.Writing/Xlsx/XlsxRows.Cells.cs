using System.Globalization;

namespace Dinh.Writing.Xlsx;

/// <summary>The cells of a row.</summary>
public sealed partial class XlsxRows
{
    private void Begin() => text.Append(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">");

    private void Write(object? cell)
    {
        switch (cell)
        {
            case null:
                text.Append("<c/>");
                break;
            case decimal number:
                text.Append(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>");
                break;
            case long or int:
                text.Append(CultureInfo.InvariantCulture, $"<c><v>{cell}</v></c>");
                break;
            default:
                Words(cell.ToString()!, style: 0);
                break;
        }
    }

    private void Words(string words, int style)
    {
        text.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        foreach (var letter in words)
            Write(letter);

        text.Append("</t></is></c>");
    }

    private void Write(char letter) =>
        _ = letter switch
        {
            '<' => text.Append("&lt;"),
            '>' => text.Append("&gt;"),
            '&' => text.Append("&amp;"),
            '\n' or '\t' => text.Append(letter),
            // XML knows no other control letters, nor halves of a pair; a whole pair is written by its halves in turn.
            _ when char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF' => text,
            _ => text.Append(letter),
        };
}
