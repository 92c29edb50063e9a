using Dinh.Data.People;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

/// <summary>The one door to the database. What an entity says has happened is written to the journal and the outbox in the same transaction, and what it shows to everybody is found at once.</summary>
/// <remarks>Each module adds its tables in its own folder, as a part of this class.</remarks>
public sealed partial class DinhDb(DbContextOptions<DinhDb> options, TimeProvider clock, Actor actor) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    // The model must not depend on which services the host happens to have registered.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>Writes down a deed that is no single record's, such as an import, with whatever is saved next.</summary>
    public void Note(object happening) => WriteDown(happening);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        CountVersions();
        WriteJournal();
        await KeepFindableAsync(cancellationToken);
        return PublicPlaces.Of(ChangeTracker) is { Count: > 0 } places
            ? await SaveStampedAsync(places, acceptAllChangesOnSuccess, cancellationToken)
            : await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.MapIds();
        configurationBuilder.MapValues();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.MapEntities();
        builder.ApplyConfigurationsFromAssembly(typeof(DinhDb).Assembly);
    }

    private void CountVersions()
    {
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified))
        {
            entry.Property(e => e.Version).CurrentValue = entry.Property(e => e.Version).OriginalValue + 1;
        }
    }

    private void WriteJournal()
    {
        foreach (var (record, happening) in ChangeTracker.Entries<Entity>().SelectMany(e => e.Entity.TakeHappenings().Select(h => (e.Entity, h))).ToList())
        {
            WriteDown(happening);
            if (record is IActsInPublic open && open.InPublic(happening) is { } act)
                Log(act);
        }
    }

    private void WriteDown(object happening)
    {
        var line = JournalEntry.Of(happening, clock.GetUtcNow().UtcDateTime, actor);
        Journal.Add(line);
        Outbox.Add(new(line.Id, line.At, line.Kind, line.Body));
    }
}
