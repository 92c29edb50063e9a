using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Reports;

/// <content>The way back: returned whole or in part, or opened once more.</content>
public sealed partial class Report
{
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
        filings.Add(Filing.After(returned, this, round));
        return outcome;
    }

    /// <summary>Accepts some sections and gives the others back: from then on the accepted ones alone count, as a sending of their own.</summary>
    public Outcome AcceptInPart(ReportRound round, IReadOnlyList<SectionVerdict> verdicts, string seal, Moment now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(verdicts);
        if ((RefusedToHolder(now) ?? RefusedInPart(verdicts)) is { } refusal)
            return refusal;

        var sent = Current;
        sent.Judge(verdicts);
        sent.StopCounting(now.At);
        (State, HolderId) = (ReportState.Returned, BodyId);
        var outcome = Did(ReportDeed.AcceptedInPart, now, new ReportAcceptedInPart(Id, sent.Number, verdicts.Count(v => v.IsAccepted)));
        var part = Filing.After(sent, this, round, isPart: true);
        part.Send(new(seal), now);
        filings.Add(part);
        filings.Add(Filing.After(sent, this, round, by: 2));
        return outcome;
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
        filings.Add(Filing.After(last, this, round));
        return outcome;
    }

    private static Refusal? RefusedInPart(IReadOnlyList<SectionVerdict> verdicts) =>
        verdicts.All(v => v.IsAccepted) || !verdicts.Any(v => v.IsAccepted) ? new("report.part-is-whole")
        : verdicts.Any(v => !v.IsAccepted && string.IsNullOrWhiteSpace(v.Words)) ? new("report.reason-needed")
        : null;
}
