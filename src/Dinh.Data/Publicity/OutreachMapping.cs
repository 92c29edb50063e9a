using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Publicity;

internal sealed class OutreachMapping : IEntityTypeConfiguration<Outreach>
{
    public void Configure(EntityTypeBuilder<Outreach> outreach)
    {
        outreach.Ignore(o => o.Stands);
        outreach.Property(o => o.Channel).HasMaxLength(40);
        outreach.Property(o => o.Place).HasMaxLength(Campaign.LongestPlace);
        outreach.Property(o => o.Content).HasMaxLength(Outreach.LongestContent);
        outreach.Property(o => o.By).HasMaxLength(200);
        outreach.Property(o => o.CancelledBecause).HasMaxLength(Outreach.LongestReason);
        outreach.Property(o => o.Audience).AsJson();
        outreach.Property(o => o.Reached).AsJson();
        outreach.Property(o => o.Proofs).AsJson();
        outreach.Property(o => o.Posts).AsJson();
        outreach.HasOne<Body>().WithMany().HasForeignKey(o => o.BodyId).OnDelete(DeleteBehavior.Restrict);
        outreach.HasOne<Campaign>().WithMany().HasForeignKey(o => o.CampaignId).OnDelete(DeleteBehavior.Restrict);
        outreach.HasOne<Article>().WithMany().HasForeignKey(o => o.ArticleId).OnDelete(DeleteBehavior.Restrict);
        outreach.HasOne<Duty>().WithMany().HasForeignKey(o => o.GivenTo).OnDelete(DeleteBehavior.Restrict);
        outreach.HasIndex(o => new { o.BodyId, o.On });
        outreach.HasIndex(o => o.CampaignId);
    }
}

internal sealed class QuizTallyMapping : IEntityTypeConfiguration<QuizTally>
{
    public void Configure(EntityTypeBuilder<QuizTally> tally)
    {
        tally.ToTable("QuizTallies");
        tally.HasKey(t => new
        {
            t.ArticleId,
            t.Version,
            t.Mark,
        });
        tally.Property(t => t.Mark).HasMaxLength(12);
        tally.HasOne<Article>().WithMany().HasForeignKey(t => t.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
