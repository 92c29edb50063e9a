using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.ReadRegister;

/// <summary>How the values of a register's rows are told.</summary>
internal static class RegisterWords
{
    /// <summary>In words, as a page shows it; empty where nothing is said.</summary>
    public static string Told(this Words words, RegisterColumn column, string? value) =>
        column.Choices.FirstOrDefault(c => c.Key == value) is { } choice ? words[choice.Label]
        : column.IsNumber && RowText.Number(value) is { } number ? words.Value(number, column.Decimals)
        : FigureText.Write(ValueShape.Of(column), null, value);

    /// <summary>For a cell of a workbook: numbers stay numbers.</summary>
    public static object? Cell(this Words words, RegisterColumn column, string? value) =>
        string.IsNullOrEmpty(value) ? null
        : column.IsNumber && RowText.Number(value) is { } number ? number
        : words.Told(column, value);
}
