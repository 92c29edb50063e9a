using Dinh.App.Features.Reports.SumReports;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.ReadCompleteness;

/// <summary>Whose completeness is asked for: the same words in the address as for sums, and the order of the rows.</summary>
public sealed record CompletenessAsk(SumAsk Sums)
{
    public const string Usual = "don-vi";

    public static IReadOnlyList<string> Sorts { get; } = [Usual, "xep-hang"];

    /// <summary>"don-vi" by name; "xep-hang" ranks, where ranking is fair.</summary>
    public string Sort { get; init; } = Usual;

    public static CompletenessAsk Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sort = query["sap"].ToString();
        return new(SumAsk.Read(query)) { Sort = Sorts.Contains(sort) ? sort : Usual };
    }

    public CompletenessAsk At(Id<AdministrativeUnit> unit) => this with { Sums = Sums with { Unit = unit, IsOwn = false } };

    public CompletenessAsk In(ReportPeriod period) => this with { Sums = Sums with { Periods = [period] } };

    public string Address()
    {
        var query = (Sums with { Cell = null, IsOwn = false }).Query();
        return ReportLinks.Completeness + query + (Sort == Usual ? "" : (query.Length == 0 ? "?" : "&") + $"sap={Sort}");
    }
}
