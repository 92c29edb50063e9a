using System.Globalization;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Reports.Cells;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>Reads what the filling page sends: boxes by their cells' keys, each with what its writer saw in it.</summary>
internal static class PostedFilling
{
    public const string Box = "c.";
    public const string Seen = "w.";
    public const string Column = "v.";
    public const string Villages = "thon";
    public const string VillagesSeen = "thon.cu";

    public static async Task<SaveFilling> ReadAsync(Id<Report> report, IFormCollection form, CancellationToken stop) =>
        new(report)
        {
            Cells = [.. form.Keys.Where(k => k.StartsWith(Box, StringComparison.Ordinal)).Select(k => CellOf(form, k[Box.Length..]))],
            Lines = LineOf(form) is { } line ? [line] : [],
            Note = await NoteOf(form, stop),
            Villages =
                form.ContainsKey(Villages) && Clean(form, Villages) != Clean(form, VillagesSeen)
                    ? Clean(form, Villages).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    : null,
        };

    /// <summary>What the box showed when its writer saw it: "3|1.234".</summary>
    public static string SeenOf(FilledCell cell) => string.Create(CultureInfo.InvariantCulture, $"{cell.Stamp}|{cell.Shown}");

    private static CellChange CellOf(IFormCollection form, string key)
    {
        var seen = Clean(form, Seen + key);
        var at = seen.IndexOf('|', StringComparison.Ordinal);
        return new(key, at > 0 ? StampOf(seen[..at]) : 0, at < 0 ? "" : seen[(at + 1)..].Trim(), Clean(form, Box + key));
    }

    private static LineChange? LineOf(IFormCollection form)
    {
        if (!Guid.TryParse(form["dong.id"], out var id) || id == Guid.Empty)
            return null;

        var typed = form
            .Keys.Where(k => k.StartsWith(Column, StringComparison.Ordinal))
            .ToDictionary(k => k[Column.Length..], k => Clean(form, k), StringComparer.Ordinal);
        typed[FilledLine.Why] = Clean(form, "dong.vi-sao");
        return new(id, Clean(form, "dong.muc"), StampOf(form["dong.so"]), typed) { Remove = form["mo"] == "bo" };
    }

    private static int StampOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : 0;

    private static async Task<NoteChange?> NoteOf(IFormCollection form, CancellationToken stop)
    {
        if (Clean(form, "o") is not { Length: > 0 } cell)
            return null;

        return new(cell, Clean(form, "o.loi"), Clean(form, "o.vi-sao"))
        {
            WasWords = Clean(form, "o.loi-cu"),
            WasWhy = Clean(form, "o.vi-sao-cu"),
            DropFile = form["o.bo-tep"] == "1",
            File = form.Files["o.tep"] is { Length: > 0 } file ? await FileOf(file, stop) : null,
        };
    }

    private static async Task<EvidenceFile> FileOf(IFormFile file, CancellationToken stop)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        return new(Web.Safety.PlainName.Of(file.FileName), content.ToArray());
    }

    private static string Clean(IFormCollection form, string name) => Typed.Clean(form[name].ToString()).ReplaceLineEndings("\n");
}
