using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Plans;

internal sealed class LowerPlanMapping : IEntityTypeConfiguration<LowerPlan>
{
    public void Configure(EntityTypeBuilder<LowerPlan> lower)
    {
        lower.Property(l => l.Asked).AsJson();
        lower.HasOne(l => l.Parent).WithMany().HasForeignKey(l => l.ParentId).OnDelete(DeleteBehavior.Restrict);
        lower.HasOne<Body>().WithMany().HasForeignKey(l => l.BodyId).OnDelete(DeleteBehavior.Restrict);
        lower.HasOne<Duty>().WithMany().HasForeignKey(l => l.DutyId).OnDelete(DeleteBehavior.Restrict);
        lower.HasOne<Plan>().WithMany().HasForeignKey(l => l.PlanId).OnDelete(DeleteBehavior.Restrict);
        lower.HasMany(l => l.Cells).WithOne().HasForeignKey("LowerPlanId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        lower.Navigation(l => l.Cells).HasField("cells");
        lower.HasIndex(l => new { l.ParentId, l.BodyId }).IsUnique();
    }
}

internal sealed class CoverageMapping : IEntityTypeConfiguration<Coverage>
{
    public void Configure(EntityTypeBuilder<Coverage> cell)
    {
        cell.Property(c => c.Entries).AsJson();
        cell.Property(c => c.Chosen).AsJson();
        cell.Property(c => c.CorrectedBy).HasMaxLength(200);
        cell.Ignore(c => c.Why);
        cell.HasIndex("LowerPlanId", nameof(Coverage.Order)).IsUnique();
    }
}
