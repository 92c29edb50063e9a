using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Plans;

public sealed record LowerPlanAskedFor(Id<LowerPlan> LowerPlan, Id<Plan> Parent, Id<Body> Body);

public sealed record LowerPlanHandedOver(Id<LowerPlan> LowerPlan, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record LowerPlanAnswered(Id<LowerPlan> LowerPlan, Id<Plan> Plan, int Holes);

public sealed record CoverageCorrected(Id<LowerPlan> LowerPlan, int Order, CoverageMark Mark, string? Reason);
