using Dinh.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    /// <summary>What everybody may find. Modules offer it (<see cref="Searched{T}"/>), and it is written with what they save.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<FileText> FileTexts => Set<FileText>();

    public DbSet<SearchTokens> SearchTokens => Set<SearchTokens>();
}

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.HasKey(e => e.Number);
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Ref).HasMaxLength(100);
        entry.Property(e => e.Kind).HasMaxLength(40);
        entry.Property(e => e.UnitName).HasMaxLength(200);
        entry.Property(e => e.BodyName).HasMaxLength(300);
        entry.Property(e => e.ItemKey).HasMaxLength(40);
        entry.Property(e => e.Title).HasMaxLength(SearchDraft.LongestTitle);
        entry.Property(e => e.Print).HasMaxLength(32);
        entry.HasIndex(e => e.Ref).IsUnique();
    }
}

internal sealed class FileTextMapping : IEntityTypeConfiguration<FileText>
{
    public void Configure(EntityTypeBuilder<FileText> text)
    {
        text.HasKey(t => t.Hash);
        text.Property(t => t.Hash).HasMaxLength(64);
        text.Property(t => t.Refused).HasMaxLength(100);
    }
}

internal sealed class SearchTokensMapping : IEntityTypeConfiguration<SearchTokens>
{
    public void Configure(EntityTypeBuilder<SearchTokens> tokens)
    {
        tokens.HasKey(t => t.Number);
        tokens.Property(t => t.Number).ValueGeneratedNever();
    }
}
