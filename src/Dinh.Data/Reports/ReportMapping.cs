using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Reports;

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
        Steps(report);
        Parts(report);

        // One body owes one report in a round, however often the round is opened.
        report.HasIndex(r => new { r.RoundId, r.BodyId }).IsUnique();
        report.HasIndex(r => r.BodyId);
        report.HasIndex(r => r.HolderId);
        report.HasIndex(r => r.ToId);
        report.HasIndex(r => r.DutyId);
    }

    private static void Steps(EntityTypeBuilder<Report> report)
    {
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
    }

    private static void Parts(EntityTypeBuilder<Report> report)
    {
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
        filing.Property(f => f.Villages).AsJson().HasDefaultValueSql("'[]'");
        filing.HasIndex(f => new { f.ReportId, f.Number }).IsUnique();
        ForSums(filing);
        filing.HasIndex(f => f.RoundId);
    }

    // A sum looks up a form, a period and a range of paths, and then asks of each filing whether it counted at the moment: this index alone answers that.
    private static void ForSums(EntityTypeBuilder<Filing> filing) =>
        filing.HasIndex(f => new
        {
            f.FormCode,
            f.PeriodKey,
            f.UnitPath,
            f.BodyId,
            f.CountsFrom,
            f.CountsTo,
        });
}
