using Dinh.Data.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.HasKey(f => f.Hash);
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.Content);
        file.Property(f => f.At);
    }
}
