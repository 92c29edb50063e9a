using Dinh.App.Features.Reports.SumReports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.ReadRegister;

/// <summary>A register over many units: how many rows there are, what their columns come to, and one page of the rows.</summary>
public sealed record RegisterSheet(SumScope Scope, FormSection Section)
{
    /// <summary>The most rows on one page.</summary>
    public const int Size = 20;

    public int Page { get; init; } = 1;

    public int Rows { get; init; }

    /// <summary>In how many reports they stand.</summary>
    public int Reports { get; init; }

    /// <summary>The columns that are added up, with their sums.</summary>
    public IReadOnlyList<(RegisterColumn Column, decimal Sum)> Sums { get; init; } = [];

    public IReadOnlyList<RegisterRow> Shown { get; init; } = [];

    /// <summary>The column by which a row is called.</summary>
    public RegisterColumn First => Section.Columns.FirstOrDefault(c => c.Type == FigureType.Text) ?? Section.Columns[0];

    /// <summary>Amounts are added up; shares and numbers of days are not.</summary>
    public static bool IsAdded(RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column is { IsNumber: true, Type: not (FigureType.Percent or FigureType.Days) };
    }
}

/// <summary>One row, and who filed it.</summary>
/// <param name="Number">Its place among all rows, from 1.</param>
/// <param name="IsOpen">Whether the reader may open the report itself.</param>
public sealed record RegisterRow(int Number, Id<Report> Report, string Body, string Unit, ReportPeriod Period, bool IsOpen)
{
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
