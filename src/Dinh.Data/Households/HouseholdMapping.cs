using Dinh.Domain.Households;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Households;

internal sealed class HouseholdRollMapping : IEntityTypeConfiguration<HouseholdRoll>
{
    public void Configure(EntityTypeBuilder<HouseholdRoll> roll)
    {
        roll.Ignore(r => r.IsOpen);
        roll.HasOne<Body>().WithMany().HasForeignKey(r => r.VillageId).OnDelete(DeleteBehavior.Restrict);
        roll.HasOne<Body>().WithMany().HasForeignKey(r => r.KeeperId).OnDelete(DeleteBehavior.Restrict);
        roll.HasOne<HouseholdRoll>().WithMany().HasForeignKey(r => r.ContinuedIn).OnDelete(DeleteBehavior.Restrict);

        // A village has one roll, however many open it at once.
        roll.HasIndex(r => r.VillageId).IsUnique();
        roll.HasIndex(r => r.KeeperId);
    }
}

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> household)
    {
        household.Ignore(h => h.IsListed);
        household.Property(h => h.Terms).AsJson();
        household.Property(h => h.Steps).AsJson();
        household.HasOne<HouseholdRoll>().WithMany().HasForeignKey(h => h.RollId).OnDelete(DeleteBehavior.Restrict);
        household.HasOne<Household>().WithMany().HasForeignKey(h => h.SplitFromId).OnDelete(DeleteBehavior.Restrict);
        household.HasOne<Household>().WithMany().HasForeignKey(h => h.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        household.HasIndex(h => new { h.RollId, h.Number }).IsUnique();
    }
}

internal sealed class RollImportMapping : IEntityTypeConfiguration<RollImport>
{
    public void Configure(EntityTypeBuilder<RollImport> import)
    {
        import.Property(i => i.By).HasMaxLength(200);
        import.Property(i => i.FileHash).HasMaxLength(64);
        import.Property(i => i.Touched).AsJson();
        import.HasOne<HouseholdRoll>().WithMany().HasForeignKey(i => i.RollId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RollFreezeMapping : IEntityTypeConfiguration<RollFreeze>
{
    public void Configure(EntityTypeBuilder<RollFreeze> freeze)
    {
        freeze.Property(f => f.Purpose).HasMaxLength(RollFreeze.LongestPurpose);
        freeze.Property(f => f.By).HasMaxLength(200);
        freeze.Property(f => f.Hash).HasMaxLength(64);
        freeze.Property(f => f.Because).HasMaxLength(RollFreeze.LongestReason);
        freeze.ComplexProperty(f => f.Difference);
        freeze.HasOne<HouseholdRoll>().WithMany().HasForeignKey(f => f.RollId).OnDelete(DeleteBehavior.Restrict);
        freeze.HasOne<Body>().WithMany().HasForeignKey(f => f.VillageId).OnDelete(DeleteBehavior.Restrict);
        freeze.HasOne<Body>().WithMany().HasForeignKey(f => f.BodyId).OnDelete(DeleteBehavior.Restrict);

        // One copy stands in the place of another, and only one.
        freeze.HasOne<RollFreeze>().WithMany().HasForeignKey(f => f.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        freeze.HasIndex(f => f.ReplacesId).IsUnique();
        freeze.HasIndex(f => new { f.RollId, f.Number }).IsUnique();
        freeze.HasIndex(f => f.VillageId);
    }
}

internal sealed class RollChallengeMapping : IEntityTypeConfiguration<RollChallenge>
{
    public void Configure(EntityTypeBuilder<RollChallenge> challenge)
    {
        challenge.Ignore(c => c.AwaitsCorrection);
        challenge.Property(c => c.ReceivedBy).HasMaxLength(200);
        challenge.Property(c => c.AnsweredBy).HasMaxLength(200);
        challenge.HasOne<RollFreeze>().WithMany().HasForeignKey(c => c.FreezeId).OnDelete(DeleteBehavior.Restrict);
        challenge.HasOne<RollFreeze>().WithMany().HasForeignKey(c => c.CorrectedInId).OnDelete(DeleteBehavior.Restrict);
        challenge.HasOne<HouseholdRoll>().WithMany().HasForeignKey(c => c.RollId).OnDelete(DeleteBehavior.Restrict);
    }
}
