using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Units;

internal sealed class UnitMapping : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> unit)
    {
        unit.Property(u => u.Code).HasMaxLength(10);
        unit.Property(u => u.Name).HasMaxLength(200);
        unit.Property(u => u.Kind).HasMaxLength(40);
        unit.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(u => new
        {
            u.Code,
            u.Kind,
            u.ValidFrom,
        });
        unit.HasIndex(u => u.Path).IsUnique();
        unit.HasIndex(u => u.Folded);
    }
}

internal sealed class UnitChangeMapping : IEntityTypeConfiguration<UnitChange>
{
    public void Configure(EntityTypeBuilder<UnitChange> change)
    {
        change.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.FromId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(c => c.ToId).OnDelete(DeleteBehavior.Restrict);
        change
            .HasIndex(c => new
            {
                c.FromId,
                c.Day,
                c.ToId,
            })
            .IsUnique();
    }
}
