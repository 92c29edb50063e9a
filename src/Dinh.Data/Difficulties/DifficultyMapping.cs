using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Difficulties;

internal sealed class DifficultyMapping : IEntityTypeConfiguration<Difficulty>
{
    public void Configure(EntityTypeBuilder<Difficulty> difficulty)
    {
        difficulty.Property(d => d.Title).HasMaxLength(Difficulty.LongestTitle);
        difficulty.Property(d => d.SourceRef).HasMaxLength(200);
        difficulty.Ignore(d => d.Stands);
        difficulty.HasOne<Body>().WithMany().HasForeignKey(d => d.AskerId).OnDelete(DeleteBehavior.Restrict);
        difficulty.HasOne<Duty>().WithMany().HasForeignKey(d => d.DutyId).OnDelete(DeleteBehavior.Restrict);
        difficulty.OwnsMany(
            d => d.Steps,
            step =>
            {
                step.ToTable("DifficultySteps");
                step.WithOwner().HasForeignKey("DifficultyId");
                step.Property<long>("Row");
                step.HasKey("Row");
                step.Property(s => s.By).HasMaxLength(200);
                step.HasIndex(s => s.BodyId);
            }
        );
        difficulty.Navigation(d => d.Steps).HasField("steps");
        difficulty.HasIndex(d => d.SourceRef);
    }
}

internal sealed class DifficultyClusterMapping : IEntityTypeConfiguration<DifficultyCluster>
{
    public void Configure(EntityTypeBuilder<DifficultyCluster> cluster)
    {
        cluster.Property(c => c.Wording).HasMaxLength(Difficulty.LongestTitle);
        cluster.Property(c => c.AnswerPaper).HasMaxLength(100);
        cluster.Property(c => c.AnswerFileHash).HasMaxLength(64);
        cluster.Property(c => c.AnswerFileName).HasMaxLength(260);
        cluster.HasMany(c => c.Members).WithOne().HasForeignKey(d => d.ClusterId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        cluster.Navigation(c => c.Members).HasField("members");
        cluster.HasOne<Body>().WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
        cluster.HasIndex(c => new { c.BodyId, c.State });
    }
}
