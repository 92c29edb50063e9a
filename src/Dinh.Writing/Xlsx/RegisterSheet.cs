using Dinh.Law.PaperForm;

namespace Dinh.Writing.Xlsx;

/// <summary>A register of papers to be written as a workbook: whose it is, of which year, and its rows.</summary>
/// <param name="Body">Whose register it is.</param>
/// <param name="Rows">Each row's values by the names of the columns' fields; a field that is not there stays empty.</param>
public sealed record RegisterSheet(RegisterForm Form, string Body, int Year, IReadOnlyList<IReadOnlyDictionary<string, RegisterValue>> Rows)
{
    public TableSheet Table => new("Sổ đăng ký", $"{Form.Title.Vi} NĂM {Year}", Form.Columns, Body, Rows) { Title = $"{Form.Title.Vi} năm {Year}" };
}

/// <summary>Any table to be written as a workbook.</summary>
/// <param name="Name">What its leaf is called.</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Body">Whose it is.</param>
public sealed record TableSheet(
    string Name,
    string Heading,
    IReadOnlyList<RegisterColumn> Columns,
    string Body,
    IReadOnlyList<IReadOnlyDictionary<string, RegisterValue>> Rows
)
{
    /// <summary>What a program says that the file is.</summary>
    public string Title { get; init; } = Heading;
}

/// <summary>What stands in one cell.</summary>
public readonly record struct RegisterValue
{
    private RegisterValue(string? text, DateOnly? day, decimal? number) => (Text, Day, Number) = (text, day, number);

    public string? Text { get; }

    public DateOnly? Day { get; }

    public decimal? Number { get; }

    public static RegisterValue Of(string text) => new(text, null, null);

    public static RegisterValue Of(DateOnly day) => new(null, day, null);

    public static RegisterValue Of(decimal number) => new(null, null, number);
}
