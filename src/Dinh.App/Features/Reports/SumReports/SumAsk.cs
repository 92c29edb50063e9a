using System.Globalization;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.Extensions.Primitives;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What is to be added up: a form, periods, a unit, a moment; perhaps one indicator, then told by the units below.</summary>
public sealed record SumAsk
{
    /// <summary>The most periods that are asked for at once.</summary>
    public const int MostPeriods = 40;

    public const string AllSections = "tat-ca";

    public string? Form { get; init; }

    /// <summary>In the order of time, none lying within another.</summary>
    public IReadOnlyList<ReportPeriod> Periods { get; init; } = [];

    public Id<AdministrativeUnit>? Unit { get; init; }

    public bool IsOwn { get; init; }

    /// <summary>The cell that is told unit by unit.</summary>
    public string? Cell { get; init; }

    /// <summary>The section that stands open on the page, or <see cref="AllSections"/>; null opens the first.</summary>
    public string? Section { get; init; }

    /// <summary>"As filed on": null for now.</summary>
    public DateTime? At { get; init; }

    public IReadOnlyList<string> PeriodKeys => [.. Periods.Select(p => p.Key)];

    /// <summary>What the address says; what cannot be read is as if it had not been said, and the page tells what it took.</summary>
    public static SumAsk Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new()
        {
            Form = Word(query["mau"]),
            Periods = PeriodsOf(query["ky"]),
            Unit = Id<AdministrativeUnit>.TryParse(query["don-vi"], null, out var unit) ? unit : null,
            IsOwn = query["rieng"] == "true",
            Cell = Word(query["chi-tieu"]),
            Section = Word(query["muc"]),
            At = Moment(query["luc"]),
        };
    }

    /// <summary>Periods that share days would count the same days twice.</summary>
    public Refusal? Fault() => Periods.Zip(Periods.Skip(1)).Any(p => p.Second.From <= p.First.To) ? new("sum.periods-overlap") : null;

    public string Query()
    {
        var said = new List<string>();
        if (Form is not null)
            said.Add($"mau={Uri.EscapeDataString(Form)}");
        if (Periods.Count > 0)
            said.Add($"ky={string.Join(',', PeriodKeys)}");
        if (Unit is { } unit)
            said.Add($"don-vi={unit}");
        if (IsOwn)
            said.Add("rieng=true");
        if (Cell is not null)
            said.Add($"chi-tieu={Uri.EscapeDataString(Cell)}");
        if (At is { } at)
            said.Add($"luc={at:yyyy-MM-dd'T'HH:mm:ss.FFFFFFF}Z");
        if (Section is not null)
            said.Add($"muc={Uri.EscapeDataString(Section)}");
        return said.Count == 0 ? "" : "?" + string.Join('&', said);
    }

    private static List<ReportPeriod> PeriodsOf(StringValues said) =>
        [
            .. said.SelectMany(k => (k ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(ReportPeriods.Read)
                .OfType<ReportPeriod>()
                .DistinctBy(p => p.Key)
                .OrderBy(p => p.From)
                .ThenBy(p => p.To)
                .Take(MostPeriods),
        ];

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // A moment without a zone is on Vietnam's clock.
    private static DateTime? Moment(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)
            ? at.Kind == DateTimeKind.Unspecified
                ? at.Year > 1
                    ? DateTime.SpecifyKind(at.AddHours(-7), DateTimeKind.Utc)
                    : null
                : at.ToUniversalTime()
            : null;
}
