using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Papers;

internal sealed class NumberBookMapping : IEntityTypeConfiguration<NumberBook>
{
    public void Configure(EntityTypeBuilder<NumberBook> book)
    {
        book.Property(b => b.Kind).HasMaxLength(100);
        book.Property(b => b.Symbol).HasMaxLength(NumberBook.LongestSymbol);
        book.Ignore(b => b.Next);
        book.HasOne<Body>().WithMany().HasForeignKey(b => b.OwnerId).OnDelete(DeleteBehavior.Restrict);
        book.HasIndex(b => new
            {
                b.OwnerId,
                b.Register,
                b.Kind,
                b.Year,
            })
            .IsUnique();
    }
}

internal sealed class OutgoingPaperMapping : IEntityTypeConfiguration<OutgoingPaper>
{
    public void Configure(EntityTypeBuilder<OutgoingPaper> entry)
    {
        entry.Property(e => e.Kind).HasMaxLength(100);
        entry.Property(e => e.Mark).HasMaxLength(100);
        entry.HasOne<Body>().WithMany().HasForeignKey(e => e.OwnerId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<PaperDraft>().WithMany().HasForeignKey(e => e.DraftId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Paper>().WithMany().HasForeignKey(e => e.PaperId).OnDelete(DeleteBehavior.Restrict);

        // The last wall against the same number twice.
        entry
            .HasIndex(e => new
            {
                e.OwnerId,
                e.Year,
                e.Kind,
                e.Number,
            })
            .IsUnique();
    }
}

internal sealed class IncomingPaperMapping : IEntityTypeConfiguration<IncomingPaper>
{
    public void Configure(EntityTypeBuilder<IncomingPaper> entry)
    {
        entry.Property(e => e.Mark).HasMaxLength(100);
        entry.Property(e => e.Kind).HasMaxLength(100);
        entry.Property(e => e.FileHash).HasMaxLength(64);
        entry.Property(e => e.FileName).HasMaxLength(260);
        entry.Ignore(e => e.Awaits);
        entry.HasOne<Body>().WithMany().HasForeignKey(e => e.OwnerId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Paper>().WithMany().HasForeignKey(e => e.PaperId).OnDelete(DeleteBehavior.Restrict);
        entry
            .HasIndex(e => new
            {
                e.OwnerId,
                e.Year,
                e.Number,
            })
            .IsUnique();
    }
}

internal sealed class PaperLinkMapping : IEntityTypeConfiguration<PaperLink>
{
    public void Configure(EntityTypeBuilder<PaperLink> link)
    {
        link.Ignore(l => l.Closes);
        link.HasOne<Paper>().WithMany().HasForeignKey(l => l.LaterId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Paper>().WithMany().HasForeignKey(l => l.EarlierId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.LaterId, l.EarlierId }).IsUnique();
    }
}
