using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Reports;

internal sealed class WrittenReportMapping : IEntityTypeConfiguration<WrittenReport>
{
    public void Configure(EntityTypeBuilder<WrittenReport> written)
    {
        written.Property(w => w.Passages).AsJson();
        written.Property(w => w.DraftedBy).HasMaxLength(200);
        written.HasOne<Report>().WithMany().HasForeignKey(w => w.ReportId).OnDelete(DeleteBehavior.Restrict);
        written.HasOne<PaperDraft>().WithMany().HasForeignKey(w => w.PaperDraftId).OnDelete(DeleteBehavior.Restrict);

        // Two hands that press the button at once: the second finds what the first has drafted.
        written.HasIndex(w => w.ReportId).IsUnique();
        written.HasIndex(w => w.PaperDraftId);
    }
}
