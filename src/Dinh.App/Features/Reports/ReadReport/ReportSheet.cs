using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>One report with its way, as its page shows it to this reader.</summary>
public sealed record ReportSheet(ReportLine Line, Report Report, ReportRound Round, DateOnly Today)
{
    public string To { get; init; } = "";

    public string? Via { get; init; }

    public string Holder { get; init; } = "";

    public string Ground { get; init; } = "";

    public IReadOnlyList<ReportStepLine> Steps { get; init; } = [];

    public IReadOnlyList<ReportPartLine> Parts { get; init; } = [];

    /// <summary>The filing whose figures are shown: what is being filled in for who fills it in, what was sent for all others.</summary>
    public Filing? Shown { get; init; }

    public IReadOnlyList<SectionSheet> Sections { get; init; } = [];

    /// <summary>The successor's report that covers this one.</summary>
    public string? JoinedTo { get; init; }

    public bool IsOwn { get; init; }

    public bool IsHolder { get; init; }

    public bool IsReceiver { get; init; }

    public bool MayFill => IsOwn && Report.IsBeingFilled && Report.JoinedTo is null && !Round.IsLocked;

    public bool MayDecide => IsHolder && Report.State == ReportState.Sent;

    public bool MayReopen => IsReceiver && !Round.IsLocked && Report.State is not (ReportState.Open or ReportState.Returned);

    /// <summary>What the receiver said to the last sending, section by section.</summary>
    public IReadOnlyDictionary<string, SectionVerdict> Verdicts { get; init; } = new Dictionary<string, SectionVerdict>();
}

/// <summary>One step of its way.</summary>
public sealed record ReportStepLine(ReportStep Step, string Body);

/// <summary>A body of before that it covers.</summary>
/// <param name="Own">Its own report, where it owed one.</param>
public sealed record ReportPartLine(string Body, DateOnly Until, Id<Report>? Own, ReportState? State);

/// <summary>A section with its figures as text.</summary>
public sealed record SectionSheet(string Key, string Number, Sentence Title, IReadOnlyList<CellLine> Cells, int Rows);

/// <summary>One figure. A value that is not known is null, and never zero.</summary>
public sealed record CellLine(string Code, Sentence Label, Sentence? Part, string? Value, Sentence? Unit);
