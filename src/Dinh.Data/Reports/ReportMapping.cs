using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Reports;

internal sealed class FormMapping : IEntityTypeConfiguration<ReportForm>
{
    public void Configure(EntityTypeBuilder<ReportForm> form)
    {
        form.Property(f => f.Code).HasMaxLength(ReportForm.LongestCode);
        form.Property(f => f.Content).AsJson();
        form.HasIndex(f => new { f.Code, f.Edition }).IsUnique();
    }
}

internal sealed class RegimeMapping : IEntityTypeConfiguration<ReportRegime>
{
    public void Configure(EntityTypeBuilder<ReportRegime> regime)
    {
        regime.Property(r => r.Name).HasMaxLength(ReportRegime.LongestName);
        regime.Property(r => r.FormCode).HasMaxLength(ReportForm.LongestCode);
        regime.Property(r => r.SourceRef).HasMaxLength(200);
        regime.Property(r => r.Due).AsJson();
        regime.HasOne<Body>().WithMany().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Restrict);
        regime.HasOne<Body>().WithMany().HasForeignKey(r => r.ToId).OnDelete(DeleteBehavior.Restrict);
        regime.OwnsMany(
            r => r.Bodies,
            body =>
            {
                body.ToTable("RegimeBodies");
                body.WithOwner().HasForeignKey("RegimeId");
                body.Property<long>("Row");
                body.HasKey("Row");
                body.HasIndex(b => b.BodyId);
            }
        );
        regime.Navigation(r => r.Bodies).HasField("bodies");
        regime.HasIndex(r => r.SourceRef);
    }
}

internal sealed class RoundMapping : IEntityTypeConfiguration<ReportRound>
{
    public void Configure(EntityTypeBuilder<ReportRound> round)
    {
        round.Property(r => r.PeriodKey).HasMaxLength(40);
        round.Property(r => r.FormCode).HasMaxLength(ReportForm.LongestCode);
        round.Ignore(r => r.IsLocked);
        round.HasOne<ReportRegime>().WithMany().HasForeignKey(r => r.RegimeId).OnDelete(DeleteBehavior.Restrict);
        round.HasOne<ReportForm>().WithMany().HasForeignKey(r => r.FormId).OnDelete(DeleteBehavior.Restrict);

        // Two hands that open the same period: the second is turned away here at the latest.
        round.HasIndex(r => new { r.RegimeId, r.PeriodKey }).IsUnique();
        round.HasIndex(r => r.ToId);
    }
}

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Ignore(r => r.Current).Ignore(r => r.Counting).Ignore(r => r.IsLate).Ignore(r => r.IsBeingFilled);
        report.HasOne<ReportRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Body>().WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Duty>().WithMany().HasForeignKey(r => r.DutyId).OnDelete(DeleteBehavior.Restrict);
        report.HasMany(r => r.Filings).WithOne().HasForeignKey(f => f.ReportId).OnDelete(DeleteBehavior.Restrict);
        report.Navigation(r => r.Filings).HasField("filings");
        report.OwnsMany(
            r => r.Steps,
            step =>
            {
                step.ToTable("ReportSteps");
                step.WithOwner().HasForeignKey("ReportId");
                step.Property<long>("Row");
                step.HasKey("Row");
                step.Property(s => s.By).HasMaxLength(200);
            }
        );
        report.Navigation(r => r.Steps).HasField("steps");
        report.OwnsMany(
            r => r.Parts,
            part =>
            {
                part.ToTable("ReportParts");
                part.WithOwner().HasForeignKey("OwnerId");
                part.Property<long>("Row");
                part.HasKey("Row");
            }
        );
        report.Navigation(r => r.Parts).HasField("parts");

        // One body owes one report in a round, however often the round is opened.
        report.HasIndex(r => new { r.RoundId, r.BodyId }).IsUnique();
        report.HasIndex(r => r.BodyId);
        report.HasIndex(r => r.HolderId);
        report.HasIndex(r => r.ToId);
        report.HasIndex(r => r.DutyId);
    }
}

internal sealed class FilingMapping : IEntityTypeConfiguration<Filing>
{
    public void Configure(EntityTypeBuilder<Filing> filing)
    {
        // Figures point at it by a small number; everything else by its key.
        filing.HasKey(f => f.Row);
        filing.Property(f => f.Row).ValueGeneratedOnAdd();
        filing.HasAlternateKey(f => f.Id);
        filing.Ignore(f => f.IsSent).Ignore(f => f.SaysNothing);
        filing.Property(f => f.FormCode).HasMaxLength(ReportForm.LongestCode);
        filing.Property(f => f.PeriodKey).HasMaxLength(40);
        filing.Property(f => f.SentBy).HasMaxLength(200);
        filing.Property(f => f.Seal).HasMaxLength(64);
        filing.Property(f => f.Verdicts).AsJson();
        filing.HasIndex(f => new { f.ReportId, f.Number }).IsUnique();

        // A sum looks up a form, a period and a range of paths, and then asks of each filing whether it counted at the moment: this index alone answers that.
        filing.HasIndex(f => new
        {
            f.FormCode,
            f.PeriodKey,
            f.UnitPath,
            f.BodyId,
            f.CountsFrom,
            f.CountsTo,
        });
        filing.HasIndex(f => f.RoundId);
    }
}

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

        // A national sum reads hundreds of thousands of figures. The table itself would be one random page a row; this index holds all that a sum asks
        // for, and its rows of one filing lie side by side.
        figure.HasIndex(f => new
        {
            f.Filing,
            f.Cell,
            f.Number,
            f.Origin,
        });

        // Millions of rows: a byte says as much as a word.
        figure.Property(f => f.Origin).HasConversion<byte>();
        figure.HasOne<Filing>().WithMany().HasForeignKey(f => f.Filing).OnDelete(DeleteBehavior.Restrict);
    }
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
        trace.HasIndex(t => new { t.Filing, t.Cell });
        trace.HasOne<Filing>().WithMany().HasForeignKey(t => t.Filing).OnDelete(DeleteBehavior.Restrict);
    }
}
