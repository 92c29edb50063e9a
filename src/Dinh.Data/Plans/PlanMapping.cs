using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Plans;

internal sealed class PlanDraftMapping : IEntityTypeConfiguration<PlanDraft>
{
    public void Configure(EntityTypeBuilder<PlanDraft> draft)
    {
        draft.Property(d => d.Lines).AsJson();
        draft.Property(d => d.Parts).AsJson();
        draft.Property(d => d.Findings).AsJson();
        draft.Property(d => d.Answers).AsJson();
        draft.Property<Composition>(nameof(PlanDraft.Composition)).AsJson().IsRequired(false);
        draft.Property(d => d.FileName).HasMaxLength(260);
        draft.Property(d => d.FileHash).HasMaxLength(64);
        draft.Property(d => d.SavedBy).HasMaxLength(200);
        draft
            .Ignore(d => d.Head)
            .Ignore(d => d.Standing)
            .Ignore(d => d.Mentions)
            .Ignore(d => d.State)
            .Ignore(d => d.IssuedOn)
            .Ignore(d => d.Year)
            .Ignore(d => d.HasNumber);
        draft.HasOne<Body>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<PaperDraft>().WithOne().HasForeignKey<PlanDraft>(d => d.PaperDraftId).OnDelete(DeleteBehavior.Restrict);
        draft.HasIndex(d => d.PaperDraftId).IsUnique();
        draft.HasIndex(d => new { d.OwnerId, d.FileHash });
    }
}

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.Property(p => p.ConfirmedBy).HasMaxLength(200);
        plan.HasOne(p => p.Paper).WithOne().HasForeignKey<Plan>("PaperId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        plan.HasOne(p => p.Parent).WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Body>().WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Restrict);
        plan.HasMany(p => p.Entries).WithOne().HasForeignKey("PlanId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        plan.Navigation(p => p.Entries).HasField("entries");
        plan.OwnsMany(
            p => p.Addressees,
            addressee =>
            {
                addressee.ToTable("PlanAddressees");
                addressee.WithOwner().HasForeignKey("PlanId");
                addressee.HasKey("PlanId", nameof(Addressee.BodyId));
                addressee.HasIndex(a => a.BodyId);
            }
        );
        plan.Navigation(p => p.Addressees).HasField("addressees");

        // Two clerks who confirm at the same moment: the second is turned away here at the latest.
        plan.HasOne<PlanDraft>().WithOne().HasForeignKey<Plan>(p => p.DraftId).OnDelete(DeleteBehavior.Restrict);
        plan.HasIndex(p => p.DraftId).IsUnique();
    }
}

internal sealed class PlanEntryMapping : IEntityTypeConfiguration<PlanEntry>
{
    public void Configure(EntityTypeBuilder<PlanEntry> entry)
    {
        entry.Property(e => e.Window).AsJson();
        entry.Property(e => e.Section).HasMaxLength(20);
    }
}
