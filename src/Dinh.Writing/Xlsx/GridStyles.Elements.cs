using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>What a style is made of.</summary>
internal static partial class GridStyles
{
    private static NumberingFormat FormatOf(int decimals) =>
        new()
        {
            NumberFormatId = FirstNumberFormat + (uint)decimals,
            FormatCode = decimals == 0 ? "#,##0" : string.Create(CultureInfo.InvariantCulture, $"#,##0.{new string('#', decimals)}"),
        };

    private static Font FontOf(string name, double size, bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = name });
        return font;
    }

    private static Fill FillOf(PatternValues pattern, string? colour = null)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (colour is not null)
            fill.Append(new ForegroundColor { Rgb = colour });
        return new(fill);
    }

    private static CellFormat Format(uint font, uint fill, uint border, uint number, HorizontalAlignmentValues align, bool isOpen = false) =>
        new(AlignmentOf(align, border), new Protection { Locked = !isOpen })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyNumberFormat = true,
            ApplyProtection = true,
        };

    private static Alignment AlignmentOf(HorizontalAlignmentValues align, uint border) =>
        new()
        {
            Horizontal = align,
            Vertical = VerticalAlignmentValues.Center,
            WrapText = border > 0,
        };

    private static Border Boxed() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
