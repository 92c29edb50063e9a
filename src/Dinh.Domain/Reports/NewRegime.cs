using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports;

/// <summary>All that a regime states when it is laid down.</summary>
public sealed record NewRegime
{
    public required string Name { get; init; }

    public required Id<Body> OwnerId { get; init; }

    public required Id<Body> ToId { get; init; }

    public Id<Body>? ViaId { get; init; }

    public required string FormCode { get; init; }

    public required PeriodKind Period { get; init; }

    public DateOnly? WindowFrom { get; init; }

    public DateOnly? WindowTo { get; init; }

    public required DueRule Due { get; init; }

    /// <summary>None for all units below the receiver's.</summary>
    public IReadOnlyList<Id<Body>> Bodies { get; init; } = [];

    public required string Ground { get; init; }

    public string? Confidence { get; init; }

    public DutySource? Source { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>What of all that must be stated is missing or does not go together; null when nothing is.</summary>
    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Name) ? new("regime.without-name")
        : Name.Trim().Length > ReportRegime.LongestName ? new("regime.name-too-long")
        : string.IsNullOrWhiteSpace(Ground) ? new("regime.without-ground")
        : Ground.Length > ReportRegime.LongestGround ? new("regime.ground-too-long")
        : ViaId == ToId || Bodies.Contains(ToId) ? new("regime.to-oneself")
        : (WindowFrom is null) != (WindowTo is null) || (Period == PeriodKind.Own && WindowTo is null) ? new("regime.without-days")
        : WindowTo < WindowFrom ? new("regime.days-turned-round")
        : !Due.IsKnown && string.IsNullOrWhiteSpace(Due.Words.Vi) ? new("regime.without-due")
        : null;
}
