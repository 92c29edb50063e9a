using System.Globalization;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>The figures of one filing by the sections of its form, as a reader reads them.</summary>
public sealed class ReportFiguresQuery(DinhDb db, Words words)
{
    public async Task<IReadOnlyList<SectionSheet>> OfAsync(Id<ReportForm> form, long filing, CancellationToken stop)
    {
        var content = await db.ReportForms.AsNoTracking().Where(f => f.Id == form).Select(f => f.Content).SingleAsync(stop);
        var cells = await db
            .Figures.AsNoTracking()
            .Where(f => f.Filing == filing)
            .Join(
                db.CellNumbers,
                f => f.Cell,
                c => c.Number,
                (f, c) =>
                    new
                    {
                        c.Key,
                        f.Number,
                        f.Text,
                    }
            )
            .ToDictionaryAsync(c => c.Key, stop);
        var rows = await db
            .RegisterLines.Where(l => l.Filing == filing)
            .GroupBy(l => l.Section)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        return
        [
            .. content.Sections.Select(s => new SectionSheet(
                s.Key,
                s.Number,
                s.Title,
                [
                    .. s
                        .Indicators.SelectMany(content.CellsOf)
                        .Where(c => c.Slot is null || cells.ContainsKey(c.Key))
                        .Select(c => LineOf(c, cells.GetValueOrDefault(c.Key)?.Number, cells.GetValueOrDefault(c.Key)?.Text)),
                ],
                rows.GetValueOrDefault(s.Key)
            )),
        ];
    }

    private CellLine LineOf(FormCell cell, long? number, string? text) =>
        new(cell.Slot is null ? cell.Indicator.Code : "", cell.Indicator.Label, cell.Slot?.Label, ValueOf(cell.Indicator, number, text), cell.Indicator.Unit);

    /// <summary>A stored value as its reader reads it.</summary>
    internal string? ValueOf(Indicator indicator, long? number, string? text) =>
        indicator.IsNumber ? (number is { } kept ? Written(indicator, kept) : null)
        : indicator.Type == FigureType.Choice ? (indicator.Choices.FirstOrDefault(c => c.Key == text) is { } choice ? words[choice.Label] : text)
        : indicator.Type == FigureType.Date && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? WindowText.Day(day)
        : text;

    private string Written(Indicator indicator, long kept)
    {
        var text = indicator.ValueOf(kept).ToString("#,0." + new string('#', indicator.Decimals), CultureInfo.InvariantCulture);
        return words.IsVietnamese ? text.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.') : text;
    }
}
