using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Disclosure
{
    internal sealed class FollowingMapping : IEntityTypeConfiguration<Following>
    {
        public void Configure(EntityTypeBuilder<Following> following)
        {
            following.Property(f => f.ItemKey).HasMaxLength(40);
            following.Property(f => f.Language).HasMaxLength(2);
            following.Property(f => f.SealedAddress).HasMaxLength(1000);
            following.Property(f => f.AddressMark).HasMaxLength(64);
            following.Property(f => f.SecretHash).HasMaxLength(64);
            following.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
            following.HasOne<Body>().WithMany().HasForeignKey(f => f.VillageId).OnDelete(DeleteBehavior.Restrict);
            following.HasIndex(f => f.SecretHash).IsUnique();
            following.HasIndex(f => f.AddressMark);
            following.HasIndex(f => new { f.EndedAt, f.ConfirmedAt });
        }
    }
}

namespace Dinh.Data
{
    public sealed partial class DinhDb
    {
        public DbSet<Following> Followings => Set<Following>();
    }
}
