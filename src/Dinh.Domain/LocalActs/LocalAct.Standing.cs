using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <content>How a village code is recognised, and how an act stands, is shown and ends.</content>
public sealed partial class LocalAct
{
    /// <summary>Records the whole file's arrival; from that day the commune's days are counted.</summary>
    public Outcome Submit(RecognitionFile file, string link, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Pending is not { Stage: ActStage.Adopted } version)
            return new Refusal("village-code.not-adopted");
        if (file.ReceivedOn > today)
            return new Refusal("local-act.in-future");
        if (file.ReceivedOn < version.Adoption!.On)
            return new Refusal("village-code.sent-before-adopted");
        if (!file.IsWhole)
            return new Refusal("village-code.file-not-whole", Places.BasisOf("recognition-file", today));

        (version.Stage, version.SubmittedOn) = (ActStage.Submitted, file.ReceivedOn);
        Open(version, ActStep.Recognise, file.ReceivedOn, link);
        return Changed(new ActSubmitted(Id, version.Number, file.ReceivedOn));
    }

    /// <summary>The commune recognises the code: it is in force from that day.</summary>
    public Outcome Recognise(Decision decision, string link, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (NotSubmitted(decision, today) is { } refusal)
            return refusal;

        var version = Pending!;
        version.PaperId = decision.PaperId;
        ComeIntoForce(version, decision.On);
        Open(version, ActStep.Deliver, decision.On, link);
        Open(version, ActStep.Publish, decision.On, link);
        if (!versions.Exists(v => v.DutyOf(ActStep.Review) is not null))
            Open(version, ActStep.Review, decision.On, link);
        return Changed(new ActRecognised(Id, version.Number, decision.Number, decision.On));
    }

    /// <summary>The commune answers in writing why it does not recognise the code.</summary>
    public Outcome RefuseRecognition(Decision decision, string because, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (NotSubmitted(decision, today) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("village-code.refused-without-reason", Places.BasisOf("written-refusal", today));

        var version = Pending!;
        (version.Stage, version.PaperId, version.Reason) = (ActStage.NotRecognised, decision.PaperId, because.Trim());
        return Changed(new RecognitionRefused(Id, version.Number, decision.Number, because.Trim(), decision.On));
    }

    /// <summary>Suspends a village code, wholly or in part, until what the decision asks for is done and recognised.</summary>
    public Outcome Suspend(Decision decision, string because, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (Kind != ActKind.VillageCode)
            return new Refusal("local-act.only-codes-are-suspended");
        if (Standing is not { Stage: ActStage.InForce } version)
            return new Refusal("local-act.not-in-force");
        if (decision.On > today || decision.On < version.EffectiveOn)
            return new Refusal("local-act.decision-out-of-time");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed", Places.BasisOf("suspension", today));

        (version.Stage, version.Reason) = (ActStage.Suspended, because.Trim());
        return Changed(new ActSuspended(Id, version.Number, decision.Number, because.Trim(), decision.On));
    }

    /// <summary>A later paper repeals the act, or another act replaces it.</summary>
    public Outcome End(Decision decision, string because, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (Standing is not { } version)
            return new Refusal("local-act.not-in-force");
        if (Pending is not null)
            return new Refusal("local-act.drop-amendment-first");
        if (decision.On > today || decision.On < version.EffectiveOn)
            return new Refusal("local-act.decision-out-of-time");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        (version.Stage, version.Reason, version.EndedOn) = (ActStage.Ended, because.Trim(), decision.On);
        return Changed(new ActEnded(Id, version.Number, decision.Number, because.Trim(), decision.On));
    }

    /// <summary>Gives up a version that was not adopted; its words stay to be read.</summary>
    public Outcome Drop(Duty? consultation, string because, DateOnly today)
    {
        if (Pending is not { Stage: ActStage.Drafting or ActStage.Consulting } version)
            return new Refusal("local-act.no-draft");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        if (consultation is { CancelledOn: null, ClosedOn: null } && consultation.Id == version.DutyOf(ActStep.Consult))
            consultation.Cancel(because, today);
        (version.Stage, version.Reason) = (ActStage.Dropped, because.Trim());
        return Changed(new ActDropped(Id, version.Number, because.Trim(), today));
    }

    /// <summary>Shows what stands on the portal.</summary>
    public Outcome Publish(DateOnly today)
    {
        if (IsPublic)
            return new Refusal("local-act.already-public");
        if (Standing is null)
            return new Refusal("local-act.not-in-force");

        (PublishedOn, HiddenBecause) = (today, null);
        return Changed(new ActPublished(Id, today));
    }

    public Outcome Hide(string because, DateOnly today)
    {
        if (!IsPublic)
            return new Refusal("local-act.not-public");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        HiddenBecause = because.Trim();
        return Changed(new ActHidden(Id, because.Trim(), today));
    }

    private Refusal? NotSubmitted(Decision decision, DateOnly today) =>
        Pending is not { Stage: ActStage.Submitted } version ? new("village-code.not-submitted")
        : decision.On > today || decision.On < version.SubmittedOn ? new("local-act.decision-out-of-time")
        : null;

    /// <summary>What stood before ends the day before.</summary>
    private void ComeIntoForce(ActVersion version, DateOnly day)
    {
        if (Standing is { } before)
            (before.Stage, before.EndedOn) = (ActStage.Ended, day.AddDays(-1));
        (version.Stage, version.EffectiveOn) = (ActStage.InForce, day);
    }
}
