using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<AdministrativeUnit> Units => Set<AdministrativeUnit>();

    public DbSet<UnitChange> UnitChanges => Set<UnitChange>();
}
