using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.Domain.Reports;

/// <summary>What was done with a report.</summary>
public enum ReportDeed
{
    Opened,
    Sent,
    PassedOn,
    Returned,
    Accepted,
    AcceptedInPart,
    Merged,
    Locked,
    Reopened,
    HandedOver,
    Joined,
}

/// <summary>Bước xử lý: one thing that was done with a report, on its way up.</summary>
/// <param name="BodyId">The body that did it.</param>
/// <param name="By">The person, as named that day.</param>
public sealed record ReportStep(ReportDeed Deed, Id<Body> BodyId, DateTime At, DateOnly On, string By)
{
    /// <summary>The reason or the remark.</summary>
    public string? Words { get; init; }

    /// <summary>Which sending it was about.</summary>
    public int Filing { get; init; }
}

/// <summary>What a report covers beside its own body: the body before it, of a unit that was merged within the period.</summary>
/// <param name="ReportId">Its own report, where it owed one.</param>
/// <param name="Until">Its last day.</param>
public sealed record ReportPart(Id<Body> BodyId, Id<AdministrativeUnit> UnitId, Id<Report>? ReportId, DateOnly Until);

/// <summary>Who does something with a report, in the name of which body, and when.</summary>
/// <param name="At">The instant, UTC: roll-ups "as of" go by it.</param>
public sealed record Moment(string By, Id<Body> BodyId, DateTime At, DateOnly Today);

/// <summary>What the receiver says to one section.</summary>
public sealed record SectionVerdict(string Section, bool IsAccepted, string Words);
