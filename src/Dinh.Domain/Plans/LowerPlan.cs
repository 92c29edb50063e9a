using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Plans;

/// <summary>Kế hoạch cấp dưới: that a unit below makes its own plan of a higher one. It is asked for when the higher plan is confirmed, and answered by the unit's own confirmed plan.</summary>
public sealed class LowerPlan : Entity<LowerPlan>
{
    private readonly List<Coverage> cells = [];

    public LowerPlan(Plan parent, int number, Id<Body> bodyId, Id<Duty> dutyId, IReadOnlyList<int> asked)
        : this(Id<LowerPlan>.New(), number, bodyId, dutyId)
    {
        ArgumentNullException.ThrowIfNull(parent);
        (Parent, ParentId, Asked) = (parent, parent.Id, asked);
        Happened(new LowerPlanAskedFor(Id, parent.Id, bodyId));
    }

    private LowerPlan(Id<LowerPlan> id, int number, Id<Body> bodyId, Id<Duty> dutyId)
        : base(id) => (Number, BodyId, DutyId) = (number, bodyId, dutyId);

    /// <summary>The higher plan.</summary>
    public Plan Parent { get; private set; } = null!;

    public Id<Plan> ParentId { get; private init; }

    /// <summary>From 1 among those of the higher plan; its row in the matrix.</summary>
    public int Number { get; }

    /// <summary>The body that is to make it.</summary>
    public Id<Body> BodyId { get; private set; }

    /// <summary>The duty that asks for it.</summary>
    public Id<Duty> DutyId { get; }

    /// <summary>The higher plan's entries that are this unit's to take up, by their order.</summary>
    public IReadOnlyList<int> Asked { get; private set; } = [];

    /// <summary>The unit's own plan; null while there is none.</summary>
    public Id<Plan>? PlanId { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>One for each entry asked for, from the first answer on.</summary>
    public IReadOnlyList<Coverage> Cells => cells;

    /// <summary>The unit has its plan, or another in place of its former one. What was corrected by hand stands as long as its words are in the plan.</summary>
    public void AnswerWith(Plan plan, IReadOnlyDictionary<int, Cover> found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(found);
        (PlanId, AnsweredOn) = (plan.Id, today);
        foreach (var order in Asked)
            CellOf(order).Recompute(found.GetValueOrDefault(order), plan.Entries);
        Happened(new LowerPlanAnswered(Id, plan.Id, cells.Count(c => c.Mark == CoverageMark.Hole)));
    }

    /// <summary>The successor of the body that was asked makes the plan, and takes up what each of those before it was asked for.</summary>
    public void HandTo(Id<Body> heir, IEnumerable<LowerPlan> joined, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(joined);
        var from = BodyId;
        (BodyId, Asked) = (heir, [.. Asked.Concat(joined.SelectMany(j => j.Asked)).Distinct().Order()]);
        Happened(new LowerPlanHandedOver(Id, from, heir, day, ground));
    }

    /// <summary>A person says how it is; it holds until the person, or another, takes it back.</summary>
    public Outcome Correct(CoverageWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (PlanId is null)
            return new Refusal("coverage.no-plan-yet");
        if (cells.Find(c => c.Order == word.Order) is not { } cell)
            return new Refusal("coverage.not-asked");

        var outcome = cell.Say(word);
        if (outcome.Refusal is null)
            Happened(new CoverageCorrected(Id, word.Order, cell.Mark, cell.Reason));
        return outcome;
    }

    /// <summary>Lets what was found by rule stand again.</summary>
    public Outcome TakeBack(int order, Plan plan, Cover? found)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (cells.Find(c => c.Order == order) is not { ByHand: true } cell)
            return new Refusal("coverage.not-corrected");

        cell.Forget();
        cell.Recompute(found, plan.Entries);
        Happened(new CoverageCorrected(Id, order, cell.Mark, null));
        return Outcome.Done;
    }

    private Coverage CellOf(int order)
    {
        if (cells.Find(c => c.Order == order) is { } known)
            return known;

        var made = new Coverage(Id<Coverage>.New(), order);
        cells.Add(made);
        return made;
    }
}
