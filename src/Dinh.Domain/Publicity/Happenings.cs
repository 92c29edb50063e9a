using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.Domain.Publicity;

public sealed record CampaignBegun(Id<Campaign> Campaign, Id<Body> Body, string Title, DateOnly From, DateOnly To);

public sealed record CampaignChanged(Id<Campaign> Campaign, string Title, DateOnly From, DateOnly To);

public sealed record CampaignEnded(Id<Campaign> Campaign, string Because, DateOnly On);

public sealed record CampaignHandedOver(Id<Campaign> Campaign, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record OutreachPlanned(Id<Campaign> Campaign, DateOnly On, string Channel);

public sealed record OutreachMoved(Id<Campaign> Campaign, DateOnly From, DateOnly To, string Channel);

public sealed record OutreachUnplanned(Id<Campaign> Campaign, DateOnly On, string Channel);

public sealed record PlannedCarriedOut(Id<Campaign> Campaign, Id<Outreach> Outreach, DateOnly On);

public sealed record PlannedReopened(Id<Campaign> Campaign, Id<Outreach> Outreach, DateOnly On);

public sealed record OutreachRecorded(Id<Outreach> Outreach, Id<Body> Body, string Channel, DateOnly On, string Content);

public sealed record OutreachProved(Id<Outreach> Outreach, string Hash);

public sealed record OutreachLinked(Id<Outreach> Outreach, string Address, string? SavedHash);

public sealed record OutreachGiven(Id<Outreach> Outreach, Id<Duty> Duty);

public sealed record OutreachCancelled(Id<Outreach> Outreach, string Because, DateOnly On);

public sealed record ArticleBegun(Id<Article> Article, Id<Body> Body, ArticleKind Kind, string Title);

public sealed record ArticleWritten(Id<Article> Article);

public sealed record ArticleSubmitted(Id<Article> Article);

public sealed record ArticleSentBack(Id<Article> Article, string Because);

public sealed record ArticlePublished(Id<Article> Article, int Number, string Seal, string? Because, DateOnly On);

public sealed record ArticleWithdrawn(Id<Article> Article, string Because, DateOnly On);

public sealed record ArticleHandedOver(Id<Article> Article, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
