using System.Text.Json;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

/// <summary>The one door to the database. What an entity says has happened is written to the journal in the same transaction.</summary>
public sealed class DinhDb(DbContextOptions<DinhDb> options, TimeProvider clock) : DbContext(options)
{
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        WriteJournal();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.MapIds();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(DinhDb).Assembly);

    private void WriteJournal()
    {
        var happenings = ChangeTracker.Entries<Entity>().SelectMany(e => e.Entity.TakeHappenings()).ToList();
        Journal.AddRange(
            happenings.Select(h => new JournalEntry(Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime, h.GetType().Name, JsonSerializer.Serialize(h)))
        );
    }
}
