using Dinh.Domain.Duties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Duties;

internal sealed class DutyMapping : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> duty)
    {
        duty.Property(d => d.SourceRef).HasMaxLength(200);
        duty.Property(d => d.AwaitedKey).HasMaxLength(1000);
        duty.ComplexProperty(d => d.Source);
        duty.ComplexProperty(d => d.Window).Ignore(w => w.Repeats);
        duty.Ignore(d => d.Turns).Ignore(d => d.Silent).Ignore(d => d.OwnPart);

        duty.OwnsMany(
            d => d.Participants,
            participant =>
            {
                participant.ToTable("DutyParticipants");
                participant.WithOwner().HasForeignKey("DutyId");
                participant.Property<long>("Row");
                participant.HasKey("Row");
                participant.Property(p => p.Name).HasMaxLength(500);
                participant.Property(p => p.AnswerPaper).HasMaxLength(200);
                participant.HasIndex(p => p.BodyId);
                participant.HasIndex(p => p.AnswerBy);
            }
        );
        duty.HasMany(d => d.Milestones).WithOne().HasForeignKey("DutyId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        duty.HasMany(d => d.Evidence).WithOne().HasForeignKey("DutyId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        duty.Navigation(d => d.Participants).HasField("participants");
        duty.Navigation(d => d.Milestones).HasField("milestones");
        duty.Navigation(d => d.Evidence).HasField("evidence");

        duty.HasIndex(d => new { d.BodyId, d.NextDue });
        duty.HasIndex(d => new { d.NextDue, d.Id });
        duty.HasIndex(d => d.AssignedBy);
        duty.HasIndex(d => d.EnteredBy);
        duty.HasIndex(d => d.SourceRef);
        duty.HasIndex(d => d.AwaitedKey);
        duty.HasIndex(d => d.BegunBy);
        duty.HasIndex(d => d.ParentId);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.Property(e => e.Mark).HasMaxLength(64);
        evidence.Property(e => e.Sort).HasMaxLength(60);
        evidence.Ignore(e => e.Part);
        evidence.HasIndex("DutyId", nameof(Evidence.Mark)).IsUnique();
    }
}

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.HasOne<Duty>().WithMany().HasForeignKey(c => c.DutyId).OnDelete(DeleteBehavior.Cascade);
        comment.HasIndex(c => c.DutyId);
    }
}

internal sealed class AwaitedEventMapping : IEntityTypeConfiguration<AwaitedEvent>
{
    public void Configure(EntityTypeBuilder<AwaitedEvent> happened)
    {
        happened.Property(e => e.Mark).HasMaxLength(1200);
        happened.HasIndex(e => e.Mark).IsUnique();
    }
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.Property(v => v.Name).HasMaxLength(120);
        view.Property(v => v.Query).HasMaxLength(2000);
        view.HasIndex(v => new { v.Owner, v.Name }).IsUnique();
        view.HasIndex(v => v.SharedWith);
    }
}
