using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Reports;

/// <content>The way of a report: sent, passed on, returned or accepted, merged, locked; and back again, with a trace.</content>
public sealed partial class Report
{
    /// <summary>Sends what was filled in. The sending before it stops counting at the same moment, and so do the reports that it covers.</summary>
    public Outcome Send(ReportRound round, Sending given, IReadOnlyList<Report> covered, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(covered);
        ArgumentNullException.ThrowIfNull(now);
        if (round.IsLocked)
            return new Refusal("round.locked");
        if (JoinedTo is not null)
            return new Refusal("report.joined");
        if (!IsBeingFilled)
            return new Refusal("report.already-sent");

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

    /// <summary>Gives it back whole: it counts no longer, and the body fills in a further one that begins with the same figures.</summary>
    public Outcome Return(ReportRound round, string because, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        if (RefusedToHolder(now) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("report.reason-needed");

        var returned = Current;
        returned.StopCounting(now.At);
        (State, HolderId) = (ReportState.Returned, BodyId);
        var outcome = Did(ReportDeed.Returned, now, new ReportReturned(Id, returned.Number, because.Trim()), because.Trim());
        filings.Add(Filing.Begin(this, round, returned.UnitPath, returned.Number + 1));
        return outcome;
    }

    /// <summary>Accepts some sections and gives the others back: from then on the accepted ones alone count, as a sending of their own.</summary>
    public Outcome AcceptInPart(ReportRound round, IReadOnlyList<SectionVerdict> verdicts, string seal, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (RefusedToHolder(now) is { } refusal)
            return refusal;
        if (verdicts.All(v => v.IsAccepted) || !verdicts.Any(v => v.IsAccepted))
            return new Refusal("report.part-is-whole");
        if (verdicts.Any(v => !v.IsAccepted && string.IsNullOrWhiteSpace(v.Words)))
            return new Refusal("report.reason-needed");

        var sent = Current;
        sent.Judge(verdicts);
        sent.StopCounting(now.At);
        (State, HolderId) = (ReportState.Returned, BodyId);
        var outcome = Did(ReportDeed.AcceptedInPart, now, new ReportAcceptedInPart(Id, sent.Number, verdicts.Count(v => v.IsAccepted)));
        var part = Filing.Begin(this, round, sent.UnitPath, sent.Number + 1, isPart: true);
        part.Send(new(seal), now);
        filings.Add(part);
        filings.Add(Filing.Begin(this, round, sent.UnitPath, sent.Number + 2));
        return outcome;
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

    /// <summary>Opens what was accepted once more; what was sent still counts until another is sent.</summary>
    public Outcome Reopen(ReportRound round, string because, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        if (round.IsLocked)
            return new Refusal("round.locked");
        if (State is ReportState.Open or ReportState.Returned)
            return new Refusal("report.already-open");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("report.reason-needed");

        var last = Current;
        (State, HolderId) = (ReportState.Open, BodyId);
        var outcome = Did(ReportDeed.Reopened, now, new ReportReopened(Id, because.Trim(), now.Today), because.Trim());
        filings.Add(Filing.Begin(this, round, last.UnitPath, last.Number + 1));
        return outcome;
    }

    private Refusal? RefusedToHolder(Moment now) =>
        State != ReportState.Sent ? new("report.not-sent")
        : HolderId != now.BodyId ? new("report.not-in-your-hands")
        : null;
}
