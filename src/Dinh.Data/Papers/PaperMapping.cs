using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Papers;

internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.Property(p => p.FileHash).HasMaxLength(64);
        paper.Property(p => p.FileName).HasMaxLength(260);
        paper.Ignore(p => p.IsPublic).Ignore(p => p.Symbol).Ignore(p => p.Name);
        paper.HasOne<Body>().WithMany().HasForeignKey(p => p.IssuerId).OnDelete(DeleteBehavior.Restrict);
        paper.HasIndex(p => new
        {
            p.IssuerId,
            p.Number,
            p.IssuedOn,
        });
    }
}
