using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Domain.Reports;

/// <summary>Báo cáo: what one body reports for one period of a regime. Late, missing and nothing to report are three different things.</summary>
public sealed partial class Report(Id<Report> id) : Entity<Report>(id)
{
    private readonly List<Filing> filings = [];
    private readonly List<ReportStep> steps = [];
    private readonly List<ReportPart> parts = [];

    public Id<ReportRound> RoundId { get; private init; }

    /// <summary>The body that owes it.</summary>
    public Id<Body> BodyId { get; private set; }

    public Id<AdministrativeUnit> UnitId { get; private set; }

    /// <summary>Where the unit stood in the tree when the report was opened; with the three instants below, completeness as of a moment is the same for ever.</summary>
    public string UnitPath { get; private init; } = "";

    public DateTime OpenedAt { get; private init; }

    /// <summary>The instant of the first sending.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>From then on the successor owes it.</summary>
    public DateTime? JoinedAt { get; private set; }

    /// <summary>The body in whose hands it is: the one that fills it in, the focal body, or the receiver.</summary>
    public Id<Body> HolderId { get; private set; }

    /// <summary>The body that gets it.</summary>
    public Id<Body> ToId { get; private set; }

    /// <summary>The focal body through which it goes; null where it goes straight.</summary>
    public Id<Body>? ViaId { get; private set; }

    /// <summary>The duty to send it.</summary>
    public Id<Duty> DutyId { get; private init; }

    public DateOnly DueOn { get; private init; }

    public ReportState State { get; private set; }

    /// <summary>The day of the first sending: whether it came in time goes by it.</summary>
    public DateOnly? SentOn { get; private set; }

    public bool SaysNothing { get; private set; }

    /// <summary>The receiver's own report in which its figures stand.</summary>
    public Id<Report>? MergedInto { get; private set; }

    /// <summary>The report of the successor that covers this one; it then owes nothing by itself.</summary>
    public Id<Report>? JoinedTo { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<Filing> Filings => filings;

    public IReadOnlyList<ReportStep> Steps => steps;

    /// <summary>The bodies before it that it covers, from the day on which their units were merged.</summary>
    public IReadOnlyList<ReportPart> Parts => parts;

    /// <summary>Whether the body may fill it in.</summary>
    public bool IsBeingFilled => State is ReportState.Open or ReportState.Returned && JoinedTo is null;

    /// <summary>The figures that are being filled in, or the last that were sent.</summary>
    public Filing Current => filings.MaxBy(f => f.Number)!;

    /// <summary>What counts now in the sums; null while nothing was sent or all was returned.</summary>
    public Filing? Counting => filings.Find(f => f is { CountsFrom: not null, CountsTo: null });

    public bool IsLate => SentOn > DueOn;

    public bool IsMissingOn(DateOnly day) => SentOn is null && day > DueOn && JoinedTo is null;

    public static string RefOf(Id<Report> report) => $"report:{report}";

    private Outcome Did(ReportDeed deed, Moment now, object happening, string? words = null)
    {
        Deeds++;
        steps.Add(new(deed, now.BodyId, now.At, now.Today, now.By) { Words = words, Filing = filings.Count == 0 ? 0 : Current.Number });
        Happened(happening);
        return Outcome.Done;
    }
}
