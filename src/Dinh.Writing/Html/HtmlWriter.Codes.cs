using System.Globalization;
using System.Net;
using System.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Html;

/// <content>Codes for telephones, drawn as squares: sharp at any size, and without a picture to load.</content>
public sealed partial class HtmlWriter
{
    /// <summary>The code alone, for a page that is laid out elsewhere.</summary>
    public static string SvgOf(QrCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var squares = code.Squares();
        var drawn = new StringBuilder();
        drawn.Append(
            CultureInfo.InvariantCulture,
            $"<svg role=\"img\" aria-label=\"Mã QR: {WebUtility.HtmlEncode(code.Address)}\" viewBox=\"0 0 {squares.Count} {squares.Count}\" width=\"{QrCode.Side}mm\" height=\"{QrCode.Side}mm\" shape-rendering=\"crispEdges\"><path d=\""
        );
        foreach (var (y, row) in squares.Index())
        foreach (var (x, length) in Runs(row))
            drawn.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
        return drawn.Append("\"/></svg>").ToString();
    }

    private void Append(QrCode code) => page.Append("<p class=\"cell\">").Append(SvgOf(code)).Append("</p>");

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
