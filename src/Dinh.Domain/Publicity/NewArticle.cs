using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;

namespace Dinh.Domain.Publicity;

/// <summary>All that is said when a text is begun.</summary>
public sealed record NewArticle
{
    public required Id<Article> Key { get; init; }

    public required Id<Body> BodyId { get; init; }

    public string UnitPath { get; init; } = "";

    public required ArticleKind Kind { get; init; }

    public Id<Campaign>? CampaignId { get; init; }

    public string? StarterKey { get; init; }

    public string By { get; init; } = "";

    public required PublicWording Wording { get; init; }

    public Quiz? Quiz { get; init; }
}
