using System.Globalization;
using Dinh.Law;

namespace Dinh.App.Web;

/// <summary>The reader's language: picks of two sentences the one they read, and writes days as they write them. In views it is <c>T</c>.</summary>
public sealed class Words(LanguageChoice choice)
{
    private static readonly string[] WeekDays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    /// <summary>"vi" or "en", for the page's lang attribute.</summary>
    public string Code => choice.Code;

    public bool IsVietnamese => Code == "vi";

    /// <summary>For the lang attribute of what people wrote: it keeps its language on a page in another, so that it is spoken rightly. Null where the page is in it.</summary>
    public string? Said => IsVietnamese ? null : "vi";

    public string this[string vi, string en] => IsVietnamese ? vi : en;

    public string this[Sentence sentence] => IsVietnamese ? sentence.Vi : sentence.En;

    /// <summary>A place in the law: "khoản 2 Điều 21 Luật 10/2022/QH15", "Article 21(2), Law 10/2022/QH15".</summary>
    public string this[Citation place] => IsVietnamese ? $"{place}" : string.Join(", ", InEnglish(place));

    /// <summary>A day as people write it: "05/9/2024" (Decree 30/2020 puts a zero before days below 10 and before months 1 and 2), "5 September 2024".</summary>
    public string Day(DateOnly day) =>
        IsVietnamese
            ? $"{day.Day:00}/{(day.Month <= 2 ? $"{day.Month:00}" : $"{day.Month}")}/{day.Year}"
            : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The same day, or a dash of words where there is none.</summary>
    public string Day(DateOnly? day) => day is { } known ? Day(known) : this["chưa có ngày", "no date yet"];

    /// <summary>"Chủ nhật, 22/11/2026".</summary>
    public string WeekDay(DateOnly day) =>
        IsVietnamese ? $"{WeekDays[(int)day.DayOfWeek]}, {Day(day)}" : day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant on Vietnam's clock: "14:05, 22/11/2026".</summary>
    public string Instant(DateTime utc)
    {
        var local = utc.AddHours(7);
        return $"{local:HH\\:mm}, {Day(DateOnly.FromDateTime(local))}";
    }

    /// <summary>"1.240" in Vietnamese, "1,240" in English.</summary>
    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", IsVietnamese ? "." : ",", StringComparison.Ordinal);

    /// <summary>From one day to another, said once where they share it: "01–31/12/2026".</summary>
    public string Span(DateOnly? start, DateOnly? end) =>
        (start, end) switch
        {
            (null, null) => Day(null),
            ({ } from, null) => this["từ ", "from "] + Day(from),
            (null, { } to) => this["đến ", "until "] + Day(to),
            ({ } from, { } to) when from == to => Day(to),
            ({ } from, { } to) when IsVietnamese && from.Year == to.Year && from.Month == to.Month => $"{from.Day:00}–{Day(to)}",
            ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
        };

    private static IEnumerable<string> InEnglish(Citation place)
    {
        if (place.Article is { } article)
            yield return $"Article {article}{(place.Clause is { } clause ? $"({clause})" : "")}{(place.Point is { } point ? $"({point})" : "")}";
        yield return place
            .Instrument.Replace("Luật ", "Law ", StringComparison.Ordinal)
            .Replace("Nghị định ", "Decree ", StringComparison.Ordinal)
            .Replace("Thông tư ", "Circular ", StringComparison.Ordinal);
    }
}
