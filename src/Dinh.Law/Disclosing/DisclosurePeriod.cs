using System.Globalization;

namespace Dinh.Law.Disclosing;

/// <summary>How often something falls due to be made public.</summary>
public enum DisclosureRhythm
{
    Quarter,
    HalfYear,
    Year,

    /// <summary>Whenever there is something: a decision, a project, a donation.</summary>
    AsItHappens,

    /// <summary>It stands for good, and is renewed when it changes.</summary>
    Standing,
}

/// <summary>Kỳ công khai: the calendar time of which something is made public. It is the year's own, not that of reports, whose figures close in the middle of a month.</summary>
/// <param name="Number">The quarter or the half; 1 for a year.</param>
public readonly record struct DisclosurePeriod(DisclosureRhythm Rhythm, int Year, int Number)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>"2026-Q2", "2026-H1", "2026".</summary>
    public string Key =>
        Rhythm switch
        {
            DisclosureRhythm.Quarter => $"{Year:0000}-Q{Number}",
            DisclosureRhythm.HalfYear => $"{Year:0000}-H{Number}",
            _ => $"{Year:0000}",
        };

    public DateOnly From => new(Year, ((Number - 1) * Months) + 1, 1);

    public DateOnly To => From.AddMonths(Months).AddDays(-1);

    /// <summary>"quý II năm 2026".</summary>
    public Sentence Name =>
        Rhythm switch
        {
            DisclosureRhythm.Quarter => new($"quý {Roman[Number - 1]} năm {Year}", $"quarter {Number} of {Year}"),
            DisclosureRhythm.HalfYear => new($"6 tháng {(Number == 1 ? "đầu" : "cuối")} năm {Year}", $"{(Number == 1 ? "first" : "second")} half of {Year}"),
            _ => new($"năm {Year}", $"{Year}"),
        };

    private int Months =>
        Rhythm switch
        {
            DisclosureRhythm.Quarter => 3,
            DisclosureRhythm.HalfYear => 6,
            _ => 12,
        };

    /// <summary>The period in which a day lies; null for what has no periods.</summary>
    public static DisclosurePeriod? At(DisclosureRhythm rhythm, DateOnly day) =>
        rhythm switch
        {
            DisclosureRhythm.Quarter => new(rhythm, day.Year, ((day.Month - 1) / 3) + 1),
            DisclosureRhythm.HalfYear => new(rhythm, day.Year, ((day.Month - 1) / 6) + 1),
            DisclosureRhythm.Year => new(rhythm, day.Year, 1),
            _ => null,
        };

    public static DisclosurePeriod? Read(string? key)
    {
        if (
            key is null
            || key.Length is not (4 or 7)
            || !int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year == 0
        )
            return null;
        if (key.Length == 4)
            return new(DisclosureRhythm.Year, year, 1);

        return (key[4], key[5], key[6]) switch
        {
            ('-', 'Q', >= '1' and <= '4') => new(DisclosureRhythm.Quarter, year, key[6] - '0'),
            ('-', 'H', '1' or '2') => new(DisclosureRhythm.HalfYear, year, key[6] - '0'),
            _ => null,
        };
    }

    public override string ToString() => Key;
}
