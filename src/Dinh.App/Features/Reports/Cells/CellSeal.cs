using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>A fingerprint of all that stands in a filing: figures, words, rows, notes, in the form's order. One letter changed gives another.</summary>
public static class CellSeal
{
    public static string Of(FilledForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = new StringBuilder($"{form.Content.Code}\n{form.Content.Edition}\n");
        foreach (var cell in form.Content.Cells)
        {
            var note = form.Note(cell.Key);
            var number = cell.Indicator.Formula is null
                ? form.Value(cell.Key)?.Number?.ToString(CultureInfo.InvariantCulture)
                : form.Of(cell.Key)?.ToString(CultureInfo.InvariantCulture);
            Put(text, cell.Key, number, form.Value(cell.Key)?.Text, note?.Note, note?.Explanation, note?.EvidenceHash);
        }

        foreach (var section in form.Content.Sections)
        foreach (var line in form.LinesOf(section.Key))
            Put(text, [section.Key, .. line.Values.OrderBy(v => v.Key, StringComparer.Ordinal).SelectMany(v => new[] { v.Key, v.Value })]);

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Lengths beside the words: no two different filings may read the same.
    private static void Put(StringBuilder text, params IReadOnlyList<string?> parts)
    {
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}|");
        text.Append('\n');
    }
}
