using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Papers;

internal sealed class PaperDraftMapping : IEntityTypeConfiguration<PaperDraft>
{
    public void Configure(EntityTypeBuilder<PaperDraft> draft)
    {
        draft.Property(d => d.Title).HasMaxLength(PaperWords.LongestTitle);
        draft.Property(d => d.FileHash).HasMaxLength(64);
        draft.Property(d => d.FileName).HasMaxLength(260);
        draft.Ignore(d => d.IsOpen).Ignore(d => d.Closes);
        draft.HasMany(d => d.Recipients).WithOne().HasForeignKey("DraftId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        draft.Navigation(d => d.Recipients).HasField("recipients");
        draft.HasMany(d => d.Opinions).WithOne().HasForeignKey("DraftId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        draft.Navigation(d => d.Opinions).HasField("opinions");
        draft.HasOne<Body>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<Person>().WithMany().HasForeignKey(d => d.SignerId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<Paper>().WithMany().HasForeignKey(d => d.PaperId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<Paper>().WithMany().HasForeignKey(d => d.EarlierId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<Paper>().WithMany().HasForeignKey(d => d.IssuedAs).OnDelete(DeleteBehavior.Restrict);
        draft.HasIndex(d => new { d.OwnerId, d.Stage });
    }
}

internal sealed class RecipientMapping : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> recipient)
    {
        recipient.ToTable("PaperRecipients");
        recipient.Property(r => r.Name).HasMaxLength(Recipient.LongestName);
        recipient.HasOne<Body>().WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        recipient.Property<Id<PaperDraft>>("DraftId");
    }
}

internal sealed class OpinionMapping : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> opinion)
    {
        opinion.ToTable("DraftOpinions");
        opinion.Property(o => o.Words).HasMaxLength(Opinion.Longest);
        opinion.Ignore(o => o.IsAnswered);
        opinion.HasOne<Body>().WithMany().HasForeignKey(o => o.BodyId).OnDelete(DeleteBehavior.Restrict);
        opinion.Property<Id<PaperDraft>>("DraftId");
        opinion.HasIndex("DraftId", nameof(Opinion.Round), nameof(Opinion.BodyId)).IsUnique();
    }
}
