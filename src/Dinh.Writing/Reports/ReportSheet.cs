using Dinh.Law.Reporting;
using Dinh.Writing.Xlsx;
using RegisterColumn = Dinh.Law.PaperForm.RegisterColumn;

namespace Dinh.Writing.Reports;

/// <summary>The figures of a written report as a table for a workbook: numbers as numbers, what is not known as an empty cell.</summary>
public static class ReportSheet
{
    private static readonly RegisterColumn[] Columns =
    [
        new("code", "TT", 8),
        new("label", "Chỉ tiêu", 56),
        new("unit", "Đơn vị tính", 18),
        new("now", "Kỳ này", 16),
        new("before", "Kỳ trước", 16),
        new("change", "Tăng, giảm", 14),
        new("note", "Ghi chú, giải trình", 40),
    ];

    public static TableSheet Of(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(
            "Phụ lục",
            $"SỐ LIỆU {ReportText.NameOf(facts.Period)}: {facts.Subject}",
            Columns,
            facts.Issuer,
            [.. facts.Form.Cells.Select(c => Row(c, facts.Figure(c.Key)))]
        );
    }

    private static Dictionary<string, RegisterValue> Row(FormCell cell, ToldFigure figure)
    {
        var indicator = cell.Indicator;
        var row = Words(cell, figure);
        if (figure.Number is { } now)
            row["now"] = RegisterValue.Of(now);
        else if (!string.IsNullOrWhiteSpace(figure.Text))
            row["now"] = RegisterValue.Of(Saying.Worded(indicator.Type, indicator.Choices, figure.Text.Trim()));
        if (figure.Before is { } before)
            row["before"] = RegisterValue.Of(before);
        if (figure is { Number: { } after, Before: { } then })
            row["change"] = RegisterValue.Of(after - then);
        return row;
    }

    /// <summary>What stands in a row whether there are figures or not.</summary>
    private static Dictionary<string, RegisterValue> Words(FormCell cell, ToldFigure figure) =>
        new()
        {
            ["code"] = RegisterValue.Of(cell.Slot is null ? cell.Indicator.Code : ""),
            ["label"] = RegisterValue.Of(cell.Slot is { } slot ? $"- {slot.Label.Vi}" : cell.Indicator.Label.Vi),
            ["unit"] = RegisterValue.Of(Saying.UnitOf(cell.Indicator)),
            ["note"] = RegisterValue.Of(string.Join("; ", new[] { figure.Note, figure.Explanation }.Where(n => !string.IsNullOrWhiteSpace(n)))),
        };
}
