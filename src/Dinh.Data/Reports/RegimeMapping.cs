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
        Bodies(regime);
        regime.HasIndex(r => r.SourceRef);
    }

    private static void Bodies(EntityTypeBuilder<ReportRegime> regime)
    {
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
