using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>The styles of sheets that are filled in: what is asked stands on a light ground and is open, all else is locked.</summary>
internal static partial class GridStyles
{
    private const uint DayFormat = 164;
    private const uint FirstNumberFormat = 165;
    private const int MostDecimals = 4;

    private static readonly GridLook[] Plain =
    [
        GridLook.Plain,
        GridLook.Title,
        GridLook.Head,
        GridLook.Chapter,
        GridLook.Text,
        GridLook.Code,
        GridLook.AskText,
        GridLook.AskDay,
    ];

    /// <summary>The number by which a cell points at its style.</summary>
    public static uint Of(GridCell cell)
    {
        var decimals = Math.Clamp(cell.Decimals, 0, MostDecimals);
        return cell.Look switch
        {
            GridLook.Number => (uint)(Plain.Length + decimals),
            GridLook.AskNumber => (uint)(Plain.Length + MostDecimals + 1 + decimals),
            _ => (uint)Array.IndexOf(Plain, cell.Look),
        };
    }

    public static Stylesheet Sheet(string font) =>
        new(
            new NumberingFormats([
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
                .. Enumerable.Range(0, MostDecimals + 1).Select(FormatOf),
            ]),
            new Fonts(FontOf(font, 11, false), FontOf(font, 14, true), FontOf(font, 11, true)),
            new Fills(
                FillOf(PatternValues.None),
                FillOf(PatternValues.Gray125),
                FillOf(PatternValues.Solid, "FFF1EBDD"),
                FillOf(PatternValues.Solid, "FFFFF9E5")
            ),
            new Borders(new Border(), Boxed()),
            new CellStyleFormats(new CellFormat()),
            Formats()
        );

    private static CellFormats Formats() =>
        new([
            new CellFormat(),
            Format(1, 0, 0, 0, HorizontalAlignmentValues.Left),
            Format(2, 2, 1, 0, HorizontalAlignmentValues.Center),
            Format(2, 2, 1, 0, HorizontalAlignmentValues.Left),
            Format(0, 0, 1, 0, HorizontalAlignmentValues.Left),
            Format(0, 0, 1, 0, HorizontalAlignmentValues.Center),
            Format(0, 3, 1, 49, HorizontalAlignmentValues.Left, isOpen: true),
            Format(0, 3, 1, DayFormat, HorizontalAlignmentValues.Center, isOpen: true),
            .. Enumerable.Range(0, MostDecimals + 1).Select(d => Format(2, 0, 1, FirstNumberFormat + (uint)d, HorizontalAlignmentValues.Right)),
            .. Enumerable.Range(0, MostDecimals + 1).Select(d => Format(0, 3, 1, FirstNumberFormat + (uint)d, HorizontalAlignmentValues.Right, isOpen: true)),
        ]);
}
