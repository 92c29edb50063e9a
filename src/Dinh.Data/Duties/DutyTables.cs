using Dinh.Domain.Duties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<AwaitedEvent> AwaitedEvents => Set<AwaitedEvent>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();
}
