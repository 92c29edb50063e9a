using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Publicity;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.Ignore(c => c.IsOpen);
        campaign.Property(c => c.Title).HasMaxLength(Campaign.LongestTitle);
        campaign.Property(c => c.Audience).AsJson();
        campaign.Property(c => c.Targets).AsJson();
        campaign.Property(c => c.Cancelled).AsJson().HasDefaultValueSql("'[]'");
        campaign.HasOne<Body>().WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
        campaign.HasOne<Duty>().WithMany().HasForeignKey(c => c.DutyId).OnDelete(DeleteBehavior.Restrict);
        campaign.OwnsMany(
            c => c.Calendar,
            planned =>
            {
                planned.ToTable("PlannedOutreaches");
                planned.WithOwner().HasForeignKey("CampaignId");
                planned.HasKey(p => p.Key);
                planned.Property(p => p.Key).ValueGeneratedNever();
                planned.Property(p => p.Channel).HasMaxLength(40);
                planned.Property(p => p.Place).HasMaxLength(Campaign.LongestPlace);
                planned.HasIndex(p => p.On);
            }
        );
        campaign.Navigation(c => c.Calendar).HasField("calendar");
        campaign.HasIndex(c => new { c.BodyId, c.EndedOn });
        campaign.HasIndex(c => c.DutyId);
        campaign.HasIndex(c => c.UnitPath);
    }
}

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.Ignore(a => a.Newest).Ignore(a => a.Words).Ignore(a => a.IsPublic).Ignore(a => a.QuizInHand);
        article.Property(a => a.Title).HasMaxLength(Publication.LongestTitle);
        article.Property(a => a.Folded).HasMaxLength(Publication.LongestTitle);
        article.Property(a => a.StarterKey).HasMaxLength(80);
        article.Property(a => a.WrittenBy).HasMaxLength(200);
        article.Property(a => a.SentBackBecause).HasMaxLength(Article.LongestReason);
        article.Property(a => a.WithdrawnBecause).HasMaxLength(Article.LongestReason);
        article.Property<PublicWording>(nameof(Article.Draft)).AsJson().IsRequired(false);
        article.Property<Quiz>(nameof(Article.DraftQuiz)).AsJson().IsRequired(false);
        article.Property<Quiz>(nameof(Article.Quiz)).AsJson().IsRequired(false);
        article.HasOne<Body>().WithMany().HasForeignKey(a => a.BodyId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Campaign>().WithMany().HasForeignKey(a => a.CampaignId).OnDelete(DeleteBehavior.Restrict);
        article.OwnsMany(
            a => a.Versions,
            version =>
            {
                version.ToTable("ArticleVersions");
                version.WithOwner().HasForeignKey("ArticleId");
                version.HasKey("ArticleId", nameof(PublicationVersion.Number));
                version.Property(v => v.Number).ValueGeneratedNever();
                version.Property(v => v.Title).HasMaxLength(Publication.LongestTitle);
                version.Property(v => v.Files).AsJson();
                version.Property(v => v.Because).HasMaxLength(Publication.LongestReason);
                version.Property(v => v.By).HasMaxLength(200);
                version.Property(v => v.Seal).HasMaxLength(64);
            }
        );
        article.Navigation(a => a.Versions).HasField("versions");
        article.HasIndex(a => new { a.BodyId, a.State });
        article.HasIndex(a => new { a.UnitPath, a.PublishedAt });
        article.HasIndex(a => a.PublishedAt);
    }
}
