using System.Text;
using System.Text.RegularExpressions;
using Dinh.Law.Text;

namespace Dinh.Law.Reporting;

/// <summary>Numbers as officials type them: "1.234,5", "1 234", "12%", "5.000.000 đ", "1,5 tỷ". What can be read in two ways is not guessed.</summary>
internal static partial class NumberText
{
    private static readonly string[] Money = ["d", "dong", "vnd", "₫"];
    private static readonly string[] Area = ["m2", "m 2", "met vuong"];
    private static readonly string[] Days = ["ngay", "cong", "ngay cong"];

    public static FigureReading Read(ValueShape shape, string typed)
    {
        if (typed.StartsWith('='))
            return FigureReading.Wrong("Ô này nhận số, không nhận công thức; hãy ghi kết quả.", "A number stands here, no formula; write its result.");

        var text = Blanks().Replace(typed.Normalize(NormalizationForm.FormKC).Replace('−', '-').Trim(), " ");
        if (Form().Match(text) is not { Success: true } match)
            return NoNumber(typed);

        var (number, fault) = Digits(match.Groups["n"].Value.Trim(), shape.Decimals);
        if (fault is not null)
            return new(null, null, fault);

        var tail = SearchText.Fold(match.Groups["u"].Value.Trim()).TrimEnd('.');
        if (TimesOf(tail) is { } times)
            return Multiplied(shape, typed, number, times);
        return IsUnit(shape, tail) ? Fitting(shape, match.Groups["s"].Length > 0 ? -number : number) : NoUnit(shape, typed, tail);
    }

    private static FigureReading NoNumber(string typed) =>
        typed.All(l => l is '-' or '–' or '—' or '.' or 'x' or 'X' || char.IsWhiteSpace(l))
            ? FigureReading.Wrong("Không có thì ghi 0; chưa có số thì để trống.", "Write 0 where there was none; leave it empty where it is not known.")
            : FigureReading.Wrong(
                $"Ô này chỉ nhận số; “{Short(typed)}” có chữ. Ghi thêm thì dùng ô ghi chú.",
                $"A number stands here; “{Short(typed)}” holds words. Use the note for words."
            );

    private static FigureReading NoUnit(ValueShape shape, string typed, string tail) =>
        tail == "%" ? FigureReading.Wrong("Ô này là số lượng, không phải tỷ lệ phần trăm.", "A quantity stands here, no percentage.")
        : tail == "ha" && shape.Type == FigureType.Area ? FigureReading.Wrong("Ô này tính bằng m²: 1 ha ghi là 10.000.", "This is in m²: 1 ha is 10.000.")
        : NoNumber(typed);

    private static bool IsUnit(ValueShape shape, string tail) =>
        tail.Length == 0
        || shape.Type switch
        {
            FigureType.Money => Money.Contains(tail),
            FigureType.Percent => tail == "%",
            FigureType.Area => Area.Contains(tail),
            FigureType.Days => Days.Contains(tail),
            _ => false,
        }
        || (shape.Unit is { } unit && SearchText.Fold(unit.Vi) == tail);

    private static decimal? TimesOf(string tail) =>
        tail.Split(' ') switch
        {
            ["nghin" or "ngan" or "k", .. var rest] when IsDong(rest) => 1_000,
            ["trieu" or "tr", .. var rest] when IsDong(rest) => 1_000_000,
            ["ty" or "ti", .. var rest] when IsDong(rest) => 1_000_000_000,
            _ => null,
        };

    private static bool IsDong(string[] rest) => rest is [] || (rest is [var one] && Money.Contains(one));

    private static FigureReading Multiplied(ValueShape shape, string typed, decimal number, decimal times) =>
        shape.Type == FigureType.Money && number <= FigureText.Greatest
            ? Fitting(shape, number * times)
            : FigureReading.Wrong($"Hãy ghi đủ chữ số thay cho “{Short(typed)}”.", $"Write all digits instead of “{Short(typed)}”.");

    public static FigureReading Fitting(ValueShape shape, decimal number)
    {
        if (decimal.Round(number, shape.Decimals) == number)
            return FigureReading.Of(number);

        return shape.Decimals == 0
            ? FigureReading.Wrong("Ô này là số nguyên, không có phần lẻ sau dấu phẩy.", "A whole number stands here, nothing behind the comma.")
            : FigureReading.Wrong($"Nhiều nhất {shape.Decimals} chữ số sau dấu phẩy.", $"At most {shape.Decimals} digits behind the comma.");
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^(?<s>-?) ?(?<n>[0-9]+(?:[., ]?[0-9]+)*)(?<u> ?[^0-9]*(?:m ?2)?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Form();
}
