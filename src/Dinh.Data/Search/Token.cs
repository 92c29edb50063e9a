using System.Globalization;

namespace Dinh.Data.Search;

/// <summary>The words of the index. Beside the plain ones there are marks, which no reader can type: they turn "in this commune", "this year", "next to each other" into one more word that must be there.</summary>
public static class Token
{
    // Nothing was made public before; it only bounds how many years an open span names.
    private static readonly DateOnly Earliest = new(1945, 9, 2);

    public static string Pair(string one, string next) => $"_p.{one}.{next}";

    public static string InTitle(string word) => $"_t.{word}";

    public static string PairInTitle(string one, string next) => $"_q.{one}.{next}";

    public static string Kind(string kind) => $"_k.{Plain(kind)}";

    public static string Item(string item) => $"_i.{Plain(item)}";

    public static string Unit(string path) => $"_u.{Plain(path.TrimEnd('/'))}";

    public static string State(SearchState state) => $"_s.{state.ToString().ToLowerInvariant()}";

    /// <summary>The unit itself and all above it.</summary>
    public static IEnumerable<string> UnitsDownTo(string path) => PathsDownTo(path).Select(Unit);

    public static IEnumerable<string> PathsDownTo(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path[..(at + 1)];
    }

    /// <summary>Day, month and year.</summary>
    public static IEnumerable<string> Of(DateOnly day) => [Day(day), Month(day), Year(day)];

    /// <summary>The fewest words of which each day of the span has one: whole years, whole months, days at the ends.</summary>
    public static IReadOnlyList<string> Within(DateOnly from, DateOnly to)
    {
        var span = new List<string>();
        for (var day = from; day <= to; )
        {
            var (month, year) = (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, 1, 1));
            var (token, last) =
                day == year && EndOf(year) <= to ? (Year(day), EndOf(year))
                : day == month && month.AddMonths(1).AddDays(-1) <= to ? (Month(day), month.AddMonths(1).AddDays(-1))
                : (Day(day), day);
            span.Add(token);
            day = last.AddDays(1);
        }

        return span;
    }

    /// <summary>The same with an end left open; no day at all where the span is turned round.</summary>
    public static IReadOnlyList<string> Within(DateOnly? from, DateOnly? to, DateOnly today)
    {
        var (first, last) = (from is { } day && day > Earliest ? day : Earliest, to is { } end && end < today ? end : today);
        return first > last ? ["_d."] : Within(first, last);
    }

    private static DateOnly EndOf(DateOnly year) => new(year.Year, 12, 31);

    private static string Day(DateOnly day) => "_d." + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => "_m." + day.ToString("yyyyMM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => "_y." + day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Plain(string key) => string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? char.ToLowerInvariant(c) : '.'));
}
