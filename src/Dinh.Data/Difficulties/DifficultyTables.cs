using Dinh.Domain.Difficulties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<Difficulty> Difficulties => Set<Difficulty>();

    public DbSet<DifficultyCluster> DifficultyClusters => Set<DifficultyCluster>();
}
