using System.Globalization;
using Dinh.App.Web;
using Dinh.Domain.Reports.Summing;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>How sums are told.</summary>
public static class SumWords
{
    public static Sentence Why(NoSum why) =>
        why switch
        {
            NoSum.NobodyReported => new("chưa ai báo cáo số này", "nobody reported it"),
            NoSum.NotANumber => new("nội dung chữ: xem từng báo cáo", "words: read report by report"),
            NoSum.NotOverTime => new("không cộng các kỳ với nhau", "its periods are not added up"),
            NoSum.ShareWithoutParts => new("tỷ lệ nhập tay, không cộng hay chia bình quân được", "a typed share: neither added up nor averaged"),
            NoSum.PartsMissing => new("chưa đủ số để tính", "parts are missing"),
            _ => new("có số nhập tay không kèm hồ sơ, không loại trùng qua các kỳ được", "typed without records: cannot be told apart over periods"),
        };

    /// <summary>"1.234,5" in Vietnamese, "1,234.5" in English, with the digits that the indicator has.</summary>
    public static string Value(this Words words, decimal value, int decimals)
    {
        var text = value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return words.IsVietnamese ? text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.') : text;
    }

    /// <summary>What stands in a cell, with its unit.</summary>
    public static string Value(this Words words, Indicator indicator, decimal value) =>
        indicator.Type == FigureType.Percent ? words.Value(value, Math.Max(indicator.Decimals, 1)) + "%" : words.Value(value, indicator.Decimals);

    /// <summary>"Tổng số người dự" or, for a part, "– nữ".</summary>
    public static Sentence Name(FormCell cell) => cell.Slot?.Label ?? cell.Indicator.Label;

    /// <summary>The same where no whole stands above it.</summary>
    public static Sentence WholeName(FormCell cell) =>
        cell.Slot is { } slot ? new($"{cell.Indicator.Label.Vi}: {slot.Label.Vi}", $"{cell.Indicator.Label.En}: {slot.Label.En}") : cell.Indicator.Label;

    public static string Periods(this Words words, IReadOnlyList<ReportPeriod> periods) => string.Join(", ", periods.Select(p => words[p.Name]));

    /// <summary>How periods of time are brought together, where more than one is asked for.</summary>
    public static Sentence? Over(Indicator indicator) =>
        indicator.Over switch
        {
            OverTime.Latest => new("lấy kỳ cuối", "the last period’s"),
            OverTime.Distinct => new("mỗi hồ sơ đếm một lần", "each record once"),
            _ => null,
        };
}
