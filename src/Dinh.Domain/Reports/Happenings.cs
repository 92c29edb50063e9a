using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Reports;

public sealed record FormIssued(Id<ReportForm> Form, string Code, int Edition, DateOnly From);

public sealed record FormEnded(Id<ReportForm> Form, DateOnly LastDay);

public sealed record RegimeLaid(Id<ReportRegime> Regime, Id<Body> Owner, string Name, DateOnly From);

public sealed record RegimeChanged(Id<ReportRegime> Regime, string Name);

public sealed record RegimeEnded(Id<ReportRegime> Regime, DateOnly LastDay, string Because);

public sealed record RegimeHandedOver(Id<ReportRegime> Regime, Id<Body> To, DateOnly On, string Ground);

public sealed record RoundOpened(Id<ReportRound> Round, Id<ReportRegime> Regime, string Period, DateOnly Due);

public sealed record RoundLocked(Id<ReportRound> Round, DateOnly On);

public sealed record RoundUnlocked(Id<ReportRound> Round, string Because, DateOnly On);

public sealed record RoundHandedOver(Id<ReportRound> Round, Id<Body> To, DateOnly On, string Ground);

public sealed record ReportOpened(Id<Report> Report, Id<Body> Body, Id<ReportRound> Round);

public sealed record ReportSent(Id<Report> Report, int Filing, DateOnly On, bool SaysNothing);

public sealed record ReportPassedOn(Id<Report> Report, Id<Body> To);

public sealed record ReportReturned(Id<Report> Report, int Filing, string Because);

public sealed record ReportAccepted(Id<Report> Report, int Filing, DateOnly On);

public sealed record ReportAcceptedInPart(Id<Report> Report, int Filing, int Sections);

public sealed record ReportMerged(Id<Report> Report, Id<Report> Into);

public sealed record ReportLocked(Id<Report> Report, DateOnly On);

public sealed record ReportReopened(Id<Report> Report, string Because, DateOnly On);

public sealed record ReportCovers(Id<Report> Report, Id<Body> Earlier, DateOnly Until);

public sealed record ReportJoined(Id<Report> Report, Id<Report> Successor);

public sealed record ReportHandedOver(Id<Report> Report, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

/// <param name="Cells">What was changed, each from what to what; rows of registers by their section.</param>
public sealed record ReportFilled(Id<Report> Report, int Filing, IReadOnlyList<WrittenCell> Cells);

public sealed record WrittenCell(string Cell, string? Was, string? Now);
