using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Domain.Reports;

/// <content>The way of a report: opened, sent, passed on, returned or accepted, merged, locked; and back again, with a trace.</content>
public sealed partial class Report
{
    public static Report Open(Id<Report> key, ReportRound round, (Id<Body> Body, Id<AdministrativeUnit> Unit, string Path) owes, Id<Duty> duty, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(now);
        var report = new Report(key)
        {
            RoundId = round.Id,
            BodyId = owes.Body,
            UnitId = owes.Unit,
            UnitPath = owes.Path,
            OpenedAt = now.At,
            HolderId = owes.Body,
            ToId = round.ToId,
            ViaId = round.ViaId,
            DutyId = duty,
            DueOn = round.DueOn,
        };
        report.filings.Add(Filing.Begin(report, round, owes.Path, 1));
        report.Did(ReportDeed.Opened, now, new ReportOpened(key, owes.Body, round.Id));
        return report;
    }

    /// <summary>Sends what was filled in. The sending before it stops counting at the same moment, and so do the reports that it covers.</summary>
    public Outcome Send(ReportRound round, Sending given, IReadOnlyList<Report> covered, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(covered);
        ArgumentNullException.ThrowIfNull(now);
        if (RefusedToSend(round) is { } refusal)
            return refusal;

        foreach (var other in filings.Concat(covered.SelectMany(c => c.filings)))
            other.StopCounting(now.At);
        Current.Send(given, now);
        (State, SaysNothing) = (ReportState.Sent, given.NothingBecause is not null);
        SentOn ??= now.Today;
        SentAt ??= now.At;
        HolderId = ViaId ?? ToId;
        return Did(ReportDeed.Sent, now, new ReportSent(Id, Current.Number, now.Today, SaysNothing), given.NothingBecause);
    }

    /// <summary>The focal body has looked at it and gives it to the receiver.</summary>
    public Outcome PassOn(string? words, Moment now)
    {
        if (RefusedToHolder(now) is { } refusal)
            return refusal;
        if (HolderId == ToId)
            return new Refusal("report.already-with-receiver");

        HolderId = ToId;
        return Did(ReportDeed.PassedOn, now, new ReportPassedOn(Id, ToId), words);
    }

    public Outcome Accept(Moment now)
    {
        if (RefusedToHolder(now) is { } refusal)
            return refusal;

        State = ReportState.Accepted;
        return Did(ReportDeed.Accepted, now, new ReportAccepted(Id, Current.Number, now.Today));
    }

    /// <summary>Its figures stand in the receiver's own report.</summary>
    public Outcome Merge(Id<Report> into, Moment now)
    {
        if (State is not (ReportState.Accepted or ReportState.Merged))
            return new Refusal("report.not-accepted");

        (State, MergedInto) = (ReportState.Merged, into);
        return Did(ReportDeed.Merged, now, new ReportMerged(Id, into));
    }

    public void Lock(Moment now)
    {
        if (State is not (ReportState.Accepted or ReportState.Merged))
            return;

        State = ReportState.Locked;
        Did(ReportDeed.Locked, now, new ReportLocked(Id, now.Today));
    }

    private Refusal? RefusedToSend(ReportRound round) =>
        round.IsLocked ? new("round.locked")
        : JoinedTo is not null ? new("report.joined")
        : !IsBeingFilled ? new("report.already-sent")
        : null;

    private Refusal? RefusedToHolder(Moment now) =>
        State != ReportState.Sent ? new("report.not-sent")
        : HolderId != now.BodyId ? new("report.not-in-your-hands")
        : null;
}
