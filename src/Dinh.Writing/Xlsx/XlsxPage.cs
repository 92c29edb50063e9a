using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>How a sheet of a workbook is printed: on A4, as wide as the page and as long as it needs.</summary>
internal static class XlsxPage
{
    public static PageMargins Margins() =>
        new()
        {
            Left = 0.6,
            Right = 0.4,
            Top = 0.6,
            Bottom = 0.6,
            Header = 0.3,
            Footer = 0.3,
        };

    public static PageSetup Setup(bool isWide) =>
        new()
        {
            PaperSize = 9,
            Orientation = isWide ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        };
}
