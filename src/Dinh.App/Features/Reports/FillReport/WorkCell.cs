using Dinh.App.Features.Reports.Cells;
using Dinh.Data.Reports;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>A cell of the form while it is written: its number, and its figure where it has one.</summary>
internal sealed record WorkCell(int Number, Figure? Figure, CellNote? Note)
{
    /// <summary>What stands in it now.</summary>
    public CellValue? Value => Figure is null ? null : new(Figure.Number, Figure.Text, Figure.Origin, Figure.Stamp);
}
