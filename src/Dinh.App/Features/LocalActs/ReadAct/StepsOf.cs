using Dinh.App.Features.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Law.LocalActs;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>Where a version stands among the steps that the law has for its kind: done, next, or ahead.</summary>
internal static class StepsOf
{
    public static IReadOnlyList<StepSheet> Version(ActKind kind, VersionSheet version, DateOnly today)
    {
        var steps = Procedures.Of(kind, version.DraftedOn).Select(r => Bare(r, version, today)).ToList();
        var ended = version.Stage is ActStage.Dropped or ActStage.Ended or ActStage.NotRecognised;
        var next = ended ? -1 : steps.FindIndex(s => s.State == StepState.Ahead);
        if (next >= 0)
            steps[next] = steps[next] with { State = StepState.Now };
        return steps;
    }

    /// <summary>Whether the people were asked, long enough, and the duty of it was closed.</summary>
    public static bool IsConsulted(VersionSheet version, DateOnly today) =>
        version.Consultation is { } asked && asked.HasEndedBy(today) && IsDone(version, ActStep.Consult);

    private static StepSheet Bare(StepRule rule, VersionSheet version, DateOnly today)
    {
        var (state, day) = StateOf(rule, version, today);
        return new(rule.Step, state, rule) { DoneOn = day, Duty = version.Duties.GetValueOrDefault(rule.Step) };
    }

    private static (StepState State, DateOnly? Day) StateOf(StepRule rule, VersionSheet version, DateOnly today) =>
        rule.Step switch
        {
            ActStep.Draft => version.Texts.Count > 0 ? (StepState.Done, version.Texts[^1].SavedOn) : (StepState.Ahead, null),
            ActStep.Consult => Consulted(rule, version, today),
            ActStep.Adopt => version.Adoption is { } adopted ? (StepState.Done, adopted.On) : (StepState.Ahead, null),
            ActStep.Submit => version.SubmittedOn is { } sent ? (StepState.Done, sent) : (StepState.Ahead, null),
            ActStep.Recognise when version.Stage == ActStage.NotRecognised => (StepState.Refused, version.PaperDate),
            ActStep.Recognise => version.EffectiveOn is { } recognised ? (StepState.Done, recognised) : (StepState.Ahead, null),
            ActStep.Review => (StepState.Ahead, null),
            var step => IsDone(version, step) ? (StepState.Done, version.Duties[step].ClosedOn) : (StepState.Ahead, null),
        };

    private static (StepState State, DateOnly? Day) Consulted(StepRule rule, VersionSheet version, DateOnly today) =>
        IsConsulted(version, today) ? (StepState.Done, version.Consultation!.Until)
        : version.Consultation is null && (version.Adoption is not null || !rule.Binding) ? (StepState.LeftOut, null)
        : version.Adoption is not null ? (StepState.Done, version.Consultation!.Until)
        : (StepState.Ahead, null);

    private static bool IsDone(VersionSheet version, ActStep step) =>
        version.Duties.TryGetValue(step, out DutyLine? duty) && duty is { ClosedOn: not null, IsCancelled: false };
}
