using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <summary>All that is said when a province lays down a term of its own. It may demand more than the law, never less.</summary>
/// <param name="Task">The key of the task that it speaks of, or under which it adds a matter.</param>
/// <param name="Ground">The paper: "Quyết định 12/2026/QĐ-UBND ngày 03/02/2026".</param>
public sealed record LocalRule(string Task, string Ground)
{
    private const int MostDays = 365;
    private const decimal DaysOfWorkingDay = 7 / 5m;

    public int? Days { get; init; }

    public bool Working { get; init; }

    public int? PostingDays { get; init; }

    public IReadOnlyList<string> Forms { get; init; } = [];

    public string MatterName { get; init; } = "";

    public DisclosureRhythm? MatterRhythm { get; init; }

    private bool IsEmpty => Days is null && PostingDays is null && Forms.Count == 0;

    /// <summary>Why the law, or its own words, forbid it; null when it may stand.</summary>
    public Refusal? RefusedOn(DateOnly from) =>
        DisclosureTasks.Find(Task, from) is not { } task ? new("disclosure.no-such-task")
        : string.IsNullOrWhiteSpace(Ground) ? new("disclosure.ground-needed")
        : Ground.Trim().Length > LocalTerm.LongestGround || MatterName.Trim().Length > LocalTerm.LongestName ? new("disclosure.reason-too-long")
        : IsEmpty ? new("disclosure.rule-empty")
        : Days is < 0 or > MostDays || PostingDays is < 1 or > MostDays ? new("disclosure.days-out-of-range")
        : string.IsNullOrWhiteSpace(MatterName) ? RefusedBy(task, from)
        : Days is null || MatterRhythm is null or DisclosureRhythm.AsItHappens or DisclosureRhythm.Standing ? new("disclosure.matter-without-rhythm")
        : null;

    private Refusal? RefusedBy(DisclosureTask task, DateOnly from) =>
        IsLongerThanLaw(task, from) ? new("disclosure.later-than-law", task.Basis)
        : PostingDays is { } days && PostingOf(task, from) is var posting && (posting is null || posting.Permanent || days < posting.Days)
            ? new("disclosure.shorter-than-law", posting?.Basis)
        : Forms.Any(f => DisclosureForms.Find(task.Discloser, f, from) is null) ? new("disclosure.no-such-form")
        : null;

    // Where the law itself fixes no day, the day of the list is a proposal that a province may replace.
    private bool IsLongerThanLaw(DisclosureTask task, DateOnly from)
    {
        if (Days is not { } own || task.Confidence != Confidence.Text || task.Due.Kind == DisclosureDueKind.DayOfYear)
            return false;

        var law = DisclosureTasks.DueOf(task, null, from);
        return law.Days is { } days && Calendar(own, Working) > Calendar(days, law.Working);
    }

    private static decimal Calendar(int days, bool working) => working ? days * DaysOfWorkingDay : days;

    private static FormDemand? PostingOf(DisclosureTask task, DateOnly day) => task.DemandsOn(day).FirstOrDefault(d => d.Form == DisclosureForm.Posting);
}
