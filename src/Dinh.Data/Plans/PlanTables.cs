using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<PlanDraft> PlanDrafts => Set<PlanDraft>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<LowerPlan> LowerPlans => Set<LowerPlan>();

    public DbSet<Paper> Papers => Set<Paper>();
}
