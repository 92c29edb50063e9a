using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.LocalActs;

internal sealed class LocalActMapping : IEntityTypeConfiguration<LocalAct>
{
    public void Configure(EntityTypeBuilder<LocalAct> act)
    {
        act.Property(a => a.Title).HasMaxLength(NewAct.LongestTitle);
        act.Ignore(a => a.Newest).Ignore(a => a.Pending).Ignore(a => a.Standing).Ignore(a => a.IsPublic);
        act.HasMany(a => a.Versions).WithOne().HasForeignKey("ActId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        act.Navigation(a => a.Versions).HasField("versions");
        act.HasOne<Body>().WithMany().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Restrict);
        act.HasOne<Body>().WithMany().HasForeignKey(a => a.DrafterId).OnDelete(DeleteBehavior.Restrict);
        act.HasOne<Body>().WithMany().HasForeignKey(a => a.DeciderId).OnDelete(DeleteBehavior.Restrict);
        act.HasIndex(a => new { a.Stage, a.Kind });
        act.HasIndex(a => a.PublishedOn);
    }
}

internal sealed class ActVersionMapping : IEntityTypeConfiguration<ActVersion>
{
    public void Configure(EntityTypeBuilder<ActVersion> version)
    {
        version.Property<Proposal>(nameof(ActVersion.Proposal)).AsJson().IsRequired(false);
        version.Property<Consultation>(nameof(ActVersion.Consultation)).AsJson().IsRequired(false);
        version.Property<Adoption>(nameof(ActVersion.Adoption)).AsJson().IsRequired(false);
        version.Ignore(v => v.Text).Ignore(v => v.IsPending).Ignore(v => v.Stands);
        version.HasOne<Paper>().WithMany().HasForeignKey(v => v.PaperId).OnDelete(DeleteBehavior.Restrict);
        version.HasMany(v => v.Texts).WithOne().HasForeignKey("VersionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        version.Navigation(v => v.Texts).HasField("texts");
        version.OwnsMany(
            v => v.Duties,
            duty =>
            {
                duty.ToTable("ActDuties");
                duty.WithOwner().HasForeignKey("VersionId");
                duty.Property<long>("Row");
                duty.HasKey("Row");
                duty.HasIndex(d => d.DutyId);
            }
        );
        version.Navigation(v => v.Duties).HasField("duties");
        version.Property<Id<LocalAct>>("ActId");
        version.HasIndex("ActId", nameof(ActVersion.Number)).IsUnique();
    }
}

internal sealed class ActTextMapping : IEntityTypeConfiguration<ActText>
{
    public void Configure(EntityTypeBuilder<ActText> text)
    {
        text.Property(t => t.SavedBy).HasMaxLength(200);
        text.Property(t => t.FileHash).HasMaxLength(64);
        text.Property(t => t.FileName).HasMaxLength(260);
        text.Property<Id<ActVersion>>("VersionId");
        text.HasIndex("VersionId", nameof(ActText.Position)).IsUnique();
    }
}

internal sealed class ActReviewMapping : IEntityTypeConfiguration<ActReview>
{
    public void Configure(EntityTypeBuilder<ActReview> review)
    {
        review.HasMany(r => r.Acts).WithOne().HasForeignKey("ReviewId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        review.Navigation(r => r.Acts).HasField("acts");
        review.HasOne<Body>().WithMany().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Duty>().WithMany().HasForeignKey(r => r.YearlyDutyId).OnDelete(DeleteBehavior.Restrict);

        // Two hands that open the same year's list: the second is turned away here at the latest.
        review.HasIndex(r => new { r.OwnerId, r.Year }).IsUnique();
    }
}

internal sealed class ReviewedActMapping : IEntityTypeConfiguration<ReviewedAct>
{
    public void Configure(EntityTypeBuilder<ReviewedAct> act)
    {
        act.Property(a => a.Mark).HasMaxLength(300);
        act.HasOne<LocalAct>().WithMany().HasForeignKey(a => a.ActId).OnDelete(DeleteBehavior.Restrict);
        act.HasIndex(a => a.DutyId);
    }
}
