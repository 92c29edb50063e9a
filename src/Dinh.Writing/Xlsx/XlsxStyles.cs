using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>The few ways in which a register's cells are set; a cell points at one by its number.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Head = 2;
    public const uint Text = 3;
    public const uint Day = 4;
    public const uint Number = 5;

    private const uint DayFormat = 164;

    public static Stylesheet Of(string font) =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
            new Fonts(FontOf(font, 12, false), FontOf(font, 14, true), FontOf(font, 12, true)) { Count = 3 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }))
            {
                Count = 2,
            },
            new Borders(new Border(), Boxed()) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            Formats()
        );

    private static CellFormats Formats() =>
        new(
            new CellFormat(),
            Format(1, 0, 0, HorizontalAlignmentValues.Center),
            Format(2, 1, 0, HorizontalAlignmentValues.Center),
            Format(0, 1, 0, HorizontalAlignmentValues.Left),
            Format(0, 1, DayFormat, HorizontalAlignmentValues.Center),
            Format(0, 1, 0, HorizontalAlignmentValues.Center)
        )
        {
            Count = 6,
        };

    private static Font FontOf(string name, double size, bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = name });
        return font;
    }

    private static CellFormat Format(uint font, uint border, uint number, HorizontalAlignmentValues align) =>
        new(AlignmentOf(align, border))
        {
            FontId = font,
            BorderId = border,
            NumberFormatId = number,
            FillId = 0,
            FormatId = 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyNumberFormat = true,
        };

    private static Alignment AlignmentOf(HorizontalAlignmentValues align, uint border) =>
        new()
        {
            Horizontal = align,
            Vertical = border == 0 ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            WrapText = true,
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
