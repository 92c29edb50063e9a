using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Reports;

internal sealed class CellNumberMapping : IEntityTypeConfiguration<CellNumber>
{
    public void Configure(EntityTypeBuilder<CellNumber> cell)
    {
        cell.HasKey(c => c.Number);
        cell.Property(c => c.Number).ValueGeneratedOnAdd();
        cell.Property(c => c.Key).HasMaxLength(160);
        cell.HasIndex(c => c.Key).IsUnique();
    }
}

internal sealed class FigureMapping : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> figure)
    {
        figure.HasKey(f => new { f.Filing, f.Cell });
        figure.Property(f => f.Stamp).IsConcurrencyToken();
        ForSums(figure);

        // Millions of rows: a byte says as much as a word.
        figure.Property(f => f.Origin).HasConversion<byte>();
        figure.HasOne<Filing>().WithMany().HasForeignKey(f => f.Filing).OnDelete(DeleteBehavior.Restrict);
    }

    // A national sum reads hundreds of thousands of figures. The table itself would be one random page a row; this index holds all that a sum asks
    // for, and its rows of one filing lie side by side.
    private static void ForSums(EntityTypeBuilder<Figure> figure) =>
        figure.HasIndex(f => new
        {
            f.Filing,
            f.Cell,
            f.Number,
            f.Origin,
        });
}

internal sealed class RegisterLineMapping : IEntityTypeConfiguration<RegisterLine>
{
    public void Configure(EntityTypeBuilder<RegisterLine> line)
    {
        line.HasKey(l => l.Id);
        line.Property(l => l.Id).ValueGeneratedNever();
        line.Property(l => l.Filing);
        line.Property(l => l.Section).HasMaxLength(80);
        line.Property(l => l.Stamp).IsConcurrencyToken();
        line.HasIndex(l => new { l.Filing, l.Section });
        line.HasOne<Filing>().WithMany().HasForeignKey(l => l.Filing).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CellNoteMapping : IEntityTypeConfiguration<CellNote>
{
    public void Configure(EntityTypeBuilder<CellNote> note)
    {
        note.HasKey(n => new { n.Filing, n.Cell });
        note.Property(n => n.EvidenceHash).HasMaxLength(64);
        note.Property(n => n.EvidenceName).HasMaxLength(260);
        note.Property(n => n.By).HasMaxLength(200);
        note.HasOne<Filing>().WithMany().HasForeignKey(n => n.Filing).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CellTraceMapping : IEntityTypeConfiguration<CellTrace>
{
    public void Configure(EntityTypeBuilder<CellTrace> trace)
    {
        trace.HasKey(t => t.Row);
        trace.Property(t => t.Row).ValueGeneratedOnAdd();
        trace.Property(t => t.Filing);
        trace.Property(t => t.Cell);
        trace.Property(t => t.Record).HasMaxLength(200);

        // Traces of before told of one thing each.
        trace.Property(t => t.Amount).HasDefaultValue(1L);
        trace.HasIndex(t => new { t.Filing, t.Cell });
        trace.HasOne<Filing>().WithMany().HasForeignKey(t => t.Filing).OnDelete(DeleteBehavior.Restrict);
    }
}
