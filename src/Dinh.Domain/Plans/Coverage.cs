using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Plans;

/// <summary>How an entry of a higher plan stands in a lower one.</summary>
public enum CoverageMark
{
    /// <summary>Thiếu: nothing in the lower plan answers to it.</summary>
    Hole,

    /// <summary>Có: one or several entries of the lower plan answer to it.</summary>
    Covered,

    /// <summary>Không áp dụng: it does not concern the unit, and the reason is written down.</summary>
    NotApplicable,
}

/// <summary>The entries of a lower plan that answer to one of the higher, as found by rule.</summary>
/// <param name="Share">How sure, from 0 to 1.</param>
public sealed record Cover(IReadOnlyList<Id<PlanEntry>> Entries, double Share, Sentence Why);

/// <summary>What a person says of one entry of the higher plan.</summary>
/// <param name="Order">The higher entry.</param>
/// <param name="Entries">The entries of the lower plan that answer to it; only with <see cref="CoverageMark.Covered"/>.</param>
/// <param name="Reason">Needed where it is said not to apply.</param>
public sealed record CoverageWord(int Order, CoverageMark Mark, IReadOnlyList<PlanEntry> Entries, string? Reason, string By, DateOnly On);

/// <summary>Độ phủ: how one entry of a higher plan stands in a lower plan: covered, missing or not applicable; found by rule or said by a person.</summary>
public sealed class Coverage(Id<Coverage> id, int order) : Entity<Coverage>(id)
{
    public const int LongestReason = 1000;

    /// <summary>The higher plan's entry.</summary>
    public int Order { get; } = order;

    public CoverageMark Mark { get; private set; }

    public bool ByHand { get; private set; }

    /// <summary>The entries of the lower plan that answer to it.</summary>
    public IReadOnlyList<Id<PlanEntry>> Entries { get; private set; } = [];

    /// <summary>The titles of the entries that a person chose: by them they are found again in a later plan.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>How sure the rule was, from 0 to 1.</summary>
    public double Share { get; private set; }

    public string WhyVi { get; private set; } = "";

    public string WhyEn { get; private set; } = "";

    /// <summary>Why a person said so.</summary>
    public string? Reason { get; private set; }

    public string? CorrectedBy { get; private set; }

    public DateOnly? CorrectedOn { get; private set; }

    public Sentence Why => new(WhyVi, WhyEn);

    internal void Recompute(Cover? found, IReadOnlyList<PlanEntry> entries)
    {
        (Share, WhyVi, WhyEn) = (found?.Share ?? 0, found?.Why.Vi ?? "", found?.Why.En ?? "");
        if (ByHand && Mark != CoverageMark.Covered)
            return;

        var kept = entries.Where(e => Chosen.Contains(BodyAnswer.KeyOf(e.Title))).Select(e => e.Id).ToList();
        if (ByHand && kept.Count > 0)
        {
            Entries = kept;
            return;
        }

        Forget();
        Entries = found?.Entries ?? [];
        Mark = Entries.Count > 0 ? CoverageMark.Covered : CoverageMark.Hole;
    }

    internal Outcome Say(CoverageWord word)
    {
        var reason = word.Reason?.Trim() ?? "";
        if (word.Mark == CoverageMark.Covered && word.Entries.Count == 0)
            return new Refusal("coverage.names-no-entry");
        if (word.Mark == CoverageMark.NotApplicable && reason.Length == 0)
            return new Refusal("coverage.reason-needed");
        if (reason.Length > LongestReason)
            return new Refusal("coverage.reason-too-long");

        var named = word.Mark == CoverageMark.Covered ? word.Entries : [];
        (Mark, ByHand, Entries, Chosen) = (word.Mark, true, [.. named.Select(e => e.Id)], [.. named.Select(e => BodyAnswer.KeyOf(e.Title))]);
        (Reason, CorrectedBy, CorrectedOn) = (reason.Length == 0 ? null : reason, word.By, word.On);
        return Outcome.Done;
    }

    internal void Forget() => (ByHand, Chosen, Reason, CorrectedBy, CorrectedOn) = (false, [], null, null, null);
}
