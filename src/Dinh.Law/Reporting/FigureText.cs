using System.Globalization;
using Dinh.Law.Text;

namespace Dinh.Law.Reporting;

/// <summary>Reads values as officials type them ("1.234,5", "12%", "5/9/2026"), and writes them so that they are read as the same.</summary>
public static class FigureText
{
    /// <summary>The longest text of one place.</summary>
    public const int Longest = 4_000;

    /// <summary>No kept number (the value with its digits behind the comma) is beyond it, so that the country's sum can be kept too.</summary>
    public const decimal Greatest = 1_000_000_000_000_000;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>What was typed; blanks are no value, and never zero.</summary>
    public static FigureReading Read(ValueShape shape, string? typed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var text = (typed ?? "").Trim().ReplaceLineEndings("\n");
        if (text.Length == 0)
            return FigureReading.Empty;
        if (text.Length > Longest)
            return FigureReading.Wrong($"Dài quá {Longest} chữ; mời rút gọn hoặc kèm tệp.", $"Longer than {Longest} letters; shorten it or add a file.");

        return shape.Type switch
        {
            FigureType.Text => FigureReading.Of(text),
            FigureType.Date => DayText.Read(text),
            FigureType.Choice => ChoiceOf(shape, text),
            _ => InRange(shape, NumberText.Read(shape, text)),
        };
    }

    /// <summary>A number that came as one, as spreadsheets send them.</summary>
    public static FigureReading Of(ValueShape shape, decimal number)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.IsNumber ? InRange(shape, NumberText.Fitting(shape, number)) : Read(shape, Write(number, 4));
    }

    /// <summary>The number as Vietnamese write it: "1.234,5". What is typed so is read as the same number.</summary>
    public static string Write(decimal number, int decimals)
    {
        var text = decimal.Round(number, Math.Clamp(decimals, 0, 4), MidpointRounding.AwayFromZero).ToString("#,0.####", Plain);
        return string.Concat(
            text.Select(l =>
                l switch
                {
                    ',' => '.',
                    '.' => ',',
                    _ => l,
                }
            )
        );
    }

    /// <summary>What is kept for a place, as it is shown for editing: numbers and days as people type them, the key of a choice.</summary>
    public static string Write(ValueShape shape, decimal? number, string? text)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return number is { } value ? Write(value, shape.Decimals)
            : shape.Type == FigureType.Date && RowText.Day(text) is { } day ? DayText.Write(day)
            : text ?? "";
    }

    /// <summary>Whether a value is small enough to be kept.</summary>
    public static bool IsKept(decimal number, int decimals)
    {
        var most = Greatest;
        for (var digit = 0; digit < decimals; digit++)
            most /= 10;
        return Math.Abs(number) <= most;
    }

    private static FigureReading ChoiceOf(ValueShape shape, string text)
    {
        var folded = SearchText.Fold(text);
        var chosen =
            shape.Choices.FirstOrDefault(c => c.Key == text)
            ?? shape.Choices.FirstOrDefault(c => SearchText.Fold(c.Label.Vi) == folded || SearchText.Fold(c.Label.En) == folded);
        return chosen is not null
            ? FigureReading.Of(chosen.Key)
            : FigureReading.Wrong(
                $"Không có lựa chọn “{text}”; hãy chọn một trong: {string.Join("; ", shape.Choices.Select(c => c.Label.Vi))}.",
                $"There is no choice “{text}”; choose one of: {string.Join("; ", shape.Choices.Select(c => c.Label.En))}."
            );
    }

    private static FigureReading InRange(ValueShape shape, FigureReading read)
    {
        if (read.Number is not { } number)
            return read;

        // Nothing that is counted, paid or measured is below nothing, unless its form says so.
        var least = shape.Least ?? 0;
        if (number < least)
            return FigureReading.Wrong($"Số nhỏ nhất được ghi là {Write(least, 0)}.", $"The least that may be entered is {Write(least, 0)}.");
        if (shape.Most is { } most && number > most)
            return FigureReading.Wrong($"Số lớn nhất được ghi là {Write(most, 0)}.", $"The most that may be entered is {Write(most, 0)}.");

        return IsKept(number, shape.Decimals)
            ? read
            : FigureReading.Wrong("Số quá lớn, không thể có thật; mời xem lại số chữ số.", "The number is too large to be true; look at its digits again.");
    }
}
