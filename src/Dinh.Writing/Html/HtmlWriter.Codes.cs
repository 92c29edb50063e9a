using System.Globalization;
using System.Net;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Html;

/// <content>Codes for telephones, drawn as squares: sharp at any size, and without a picture to load.</content>
public sealed partial class HtmlWriter
{
    private void Append(QrCode code)
    {
        var squares = code.Squares();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"cell\"><svg role=\"img\" aria-label=\"Mã QR: {WebUtility.HtmlEncode(code.Address)}\" viewBox=\"0 0 {squares.Count} {squares.Count}\" width=\"{QrCode.Side}mm\" height=\"{QrCode.Side}mm\" shape-rendering=\"crispEdges\"><path d=\""
        );
        foreach (var (y, row) in squares.Index())
        foreach (var (x, length) in Runs(row))
            page.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
        page.Append("\"/></svg></p>");
    }

    private static IEnumerable<(int From, int Length)> Runs(IReadOnlyList<bool> row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            var from = at;
            while (at < row.Count && row[at])
                at++;
            if (at > from)
                yield return (from, at - from);
        }
    }
}
