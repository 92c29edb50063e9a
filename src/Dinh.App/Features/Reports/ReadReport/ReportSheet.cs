using Dinh.App.Features.Reports.Cells;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;

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

    /// <summary>What stands in it; null while nobody but who fills it in may see figures.</summary>
    public FiguresSheet? Figures { get; init; }

    /// <summary>The successor's report that covers this one.</summary>
    public string? JoinedTo { get; init; }

    public bool IsOwn { get; init; }

    public bool IsHolder { get; init; }

    public bool IsReceiver { get; init; }

    public bool MayFill => IsOwn && Report.IsBeingFilled && Report.JoinedTo is null && !Round.IsLocked;

    public bool MayDecide => IsHolder && Report.State == ReportState.Sent;

    public bool MayReopen => IsReceiver && !Round.IsLocked && Report.State is not (ReportState.Open or ReportState.Returned);
}

/// <summary>One step of its way.</summary>
public sealed record ReportStepLine(ReportStep Step, string Body);

/// <summary>A body of before that it covers.</summary>
/// <param name="Own">Its own report, where it owed one.</param>
public sealed record ReportPartLine(string Body, DateOnly Until, Id<Report>? Own, ReportState? State);
