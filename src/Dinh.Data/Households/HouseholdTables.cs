using Dinh.Domain.Households;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<HouseholdRoll> HouseholdRolls => Set<HouseholdRoll>();

    public DbSet<Household> Households => Set<Household>();

    public DbSet<RollImport> RollImports => Set<RollImport>();

    public DbSet<RollFreeze> RollFreezes => Set<RollFreeze>();

    public DbSet<RollChallenge> RollChallenges => Set<RollChallenge>();
}
