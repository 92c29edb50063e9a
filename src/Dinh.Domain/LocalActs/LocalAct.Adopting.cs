using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <content>How a version is put before the people and adopted.</content>
public sealed partial class LocalAct
{
    /// <summary>Posts the words and opens the duty of consultation, which evidence must close.</summary>
    public Outcome Consult(Consultation given, string link, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (Pending is not { Stage: ActStage.Drafting } version)
            return new Refusal("local-act.no-draft");
        if (version.Text is not { } text)
            return new Refusal("local-act.without-text");
        if (given.PostedOn > today)
            return new Refusal("local-act.in-future");
        if (given.PostedOn < version.DraftedOn)
            return new Refusal("local-act.before-draft");
        if (string.IsNullOrWhiteSpace(given.Where))
            return new Refusal("local-act.posted-nowhere");
        if (Procedures.Find(Kind, ActStep.Consult, given.PostedOn) is not { } rule)
            return new Refusal("local-act.no-law-on-day");
        if (given.Until < (rule.LastDayFrom(given.PostedOn) ?? given.PostedOn))
            return new Refusal("local-act.consultation-too-short", rule.Basis);

        (version.Stage, version.Consultation, version.PostedTextId) = (ActStage.Consulting, given with { Where = given.Where.Trim() }, text.Id);
        Open(version, rule, ActDuties.Consult(this, rule, given, link, today));
        return Changed(new ActPosted(Id, version.Number, given.PostedOn, given.Until));
    }

    /// <summary>Takes the posted words back; they are posted anew before anything is adopted.</summary>
    public Outcome StopConsultation(Duty duty, string because, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(duty);
        if (Pending is not { Stage: ActStage.Consulting } version || version.DutyOf(ActStep.Consult) != duty.Id)
            return new Refusal("local-act.not-posted");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        duty.Cancel(because, today);
        (version.Stage, version.Consultation, version.PostedTextId) = (ActStage.Drafting, null, null);
        return Changed(new ActTakenDown(Id, version.Number, because.Trim(), today));
    }

    /// <summary>Adopts the words as they stand: an issued paper brings them into force, a village's vote sends them on to be recognised.</summary>
    /// <param name="given">How it was decided.</param>
    /// <param name="consultation">The duty of consultation as it stands; null where there is none.</param>
    /// <param name="link">Where the act is read.</param>
    /// <param name="today">The day of recording.</param>
    public Outcome Adopt(Adoption given, Duty? consultation, string link, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (Pending is not { Stage: ActStage.Drafting or ActStage.Consulting } version)
            return new Refusal("local-act.no-draft");
        if ((Untimely(given, version, today) ?? Unconsulted(given, version, consultation) ?? Undecided(given)) is { } refusal)
            return refusal;

        (version.Adoption, version.AdoptedTextId) = (given, version.Text!.Id);
        if (Kind == ActKind.VillageCode)
        {
            version.Stage = ActStage.Adopted;
            Open(version, ActStep.Submit, given.On, link);
        }
        else
        {
            version.PaperId = given.PaperId;
            ComeIntoForce(version, given.EffectiveOn ?? given.On);
            Open(version, ActStep.Publish, given.On, link);
        }

        return Changed(new ActAdopted(Id, version.Number, given.On));
    }

    private static Refusal? Untimely(Adoption given, ActVersion version, DateOnly today) =>
        version.Text is null ? new("local-act.without-text")
        : given.On > today ? new("local-act.in-future")
        : given.On < version.DraftedOn ? new("local-act.before-draft")
        : given.EffectiveOn < given.On ? new("local-act.in-force-before-adopted")
        : null;

    private Refusal? Unconsulted(Adoption given, ActVersion version, Duty? duty)
    {
        if (Procedures.Find(Kind, ActStep.Consult, given.On) is not { } rule)
            return new("local-act.no-law-on-day");
        if (version.Consultation is not { } asked)
            return rule.Binding ? new("local-act.not-consulted", rule.Basis) : null;
        if (!asked.HasEndedBy(given.On))
            return new("local-act.consultation-still-runs", rule.Basis);

        var closed = duty is { ClosedOn: not null, CancelledOn: null } && duty.Id == version.DutyOf(ActStep.Consult);
        return closed ? null : new("local-act.consultation-not-closed", rule.Basis);
    }

    private Refusal? Undecided(Adoption given) =>
        Kind != ActKind.VillageCode ? (given.PaperId is null ? new("local-act.without-paper", Procedures.Find(Kind, ActStep.Adopt, given.On)?.Basis) : null)
        : given.Tally is not { } tally ? new("village-code.without-vote", Procedures.Find(Kind, ActStep.Adopt, given.On)?.Basis)
        : VillageCodeVote.Count(tally, given.On).Refusal;

    private void Open(ActVersion version, ActStep step, DateOnly from, string link)
    {
        if (Procedures.Find(Kind, step, from) is { } rule)
            Open(version, rule, ActDuties.Of(this, rule, from, link));
    }

    private void Open(ActVersion version, StepRule rule, Duty duty)
    {
        version.Owes(rule.Step, duty);
        opened.Add(duty);
    }
}
