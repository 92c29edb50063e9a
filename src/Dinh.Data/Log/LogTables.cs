using Dinh.Data.Log;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<LogEntry> LogEntries => Set<LogEntry>();

    public DbSet<Tile> LogTiles => Set<Tile>();

    public DbSet<LogCheckpoint> LogCheckpoints => Set<LogCheckpoint>();

    public DbSet<LogKey> LogKeys => Set<LogKey>();

    public DbSet<LogHold> LogHolds => Set<LogHold>();

    public DbSet<LogWitness> LogWitnesses => Set<LogWitness>();

    public DbSet<LogCosignature> LogCosignatures => Set<LogCosignature>();

    /// <summary>Whether entries were written through this door: once they are committed, they wait for their places.</summary>
    public bool HasLogged { get; private set; }

    /// <summary>Puts a public act that is no single record's into the log, with whatever is saved next. Records do it by themselves: <see cref="IActsInPublic"/>.</summary>
    public LogEntry Log(PublicAct act)
    {
        var entry = LogEntry.Of(act, clock.GetUtcNow().UtcDateTime, actor);
        LogEntries.Add(entry);
        HasLogged = true;
        return entry;
    }
}

internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> entry)
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.At);
        entry.Property(e => e.Line).HasMaxLength(1000);
        entry.Property(e => e.Record).HasMaxLength(60);
        entry.HasIndex(e => e.Index).IsUnique();
        entry.HasIndex(e => e.RecordKey);
    }
}

internal sealed class TileMapping : IEntityTypeConfiguration<Tile>
{
    public void Configure(EntityTypeBuilder<Tile> tile)
    {
        tile.HasKey(t => new { t.Level, t.Number });
        tile.Property(t => t.Level).ValueGeneratedNever();
        tile.Property(t => t.Number).ValueGeneratedNever();
        tile.Property(t => t.Hashes);
        tile.Ignore(t => t.IsFull);
        tile.Ignore(t => t.Count);
    }
}

internal sealed class LogCheckpointMapping : IEntityTypeConfiguration<LogCheckpoint>
{
    public void Configure(EntityTypeBuilder<LogCheckpoint> checkpoint)
    {
        checkpoint.HasKey(c => c.Size);
        checkpoint.Property(c => c.Size).ValueGeneratedNever();
        checkpoint.Property(c => c.At);
        checkpoint.Property(c => c.Note).HasMaxLength(2000);
    }
}

internal sealed class LogKeyMapping : IEntityTypeConfiguration<LogKey>
{
    public void Configure(EntityTypeBuilder<LogKey> key)
    {
        key.HasKey(k => k.PublicKey);
        key.Property(k => k.PublicKey).HasMaxLength(400);
        key.Property(k => k.SealedKey).HasMaxLength(4000);
        key.Property(k => k.MadeAt);
    }
}

internal sealed class LogHoldMapping : IEntityTypeConfiguration<LogHold>
{
    public void Configure(EntityTypeBuilder<LogHold> hold) => hold.Property(h => h.Id).ValueGeneratedNever();
}

internal sealed class LogWitnessMapping : IEntityTypeConfiguration<LogWitness>
{
    public void Configure(EntityTypeBuilder<LogWitness> witness)
    {
        witness.Property(w => w.Id).ValueGeneratedNever();
        witness.Property(w => w.Title).HasMaxLength(300);
        witness.Property(w => w.PublicKey).HasMaxLength(400);
        witness.Property(w => w.RegisteredAt);
        witness.HasIndex(w => w.PublicKey).IsUnique();
    }
}

internal sealed class LogCosignatureMapping : IEntityTypeConfiguration<LogCosignature>
{
    public void Configure(EntityTypeBuilder<LogCosignature> cosignature)
    {
        cosignature.HasKey(c => new { c.Size, c.WitnessId });
        cosignature.Property(c => c.Size).ValueGeneratedNever();
        cosignature.Property(c => c.Line).HasMaxLength(500);
        cosignature.Property(c => c.At);
    }
}
