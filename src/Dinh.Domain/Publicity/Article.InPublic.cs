using Dinh.Domain.Common;

namespace Dinh.Domain.Publicity;

/// <content>What everybody may read enters the log: published, corrected, withdrawn.</content>
public sealed partial class Article : IActsInPublic
{
    public const string Record = "article";

    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            ArticlePublished published => Shown(published.Number == 1 ? PublicDeed.Publish : PublicDeed.Correct, ("seal", published.Seal)),
            ArticleWithdrawn withdrawn => Shown(PublicDeed.Withdraw, ("because", withdrawn.Because)),
            _ => null,
        };

    private PublicAct Shown(PublicDeed deed, (string Name, string Value) more) =>
        new(deed, Record, Id.Value, BodyId.Value)
        {
            Title = Newest?.Title ?? Title,
            Facts = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["kind"] = Kind.ToString().ToLowerInvariant(),
                ["version"] = $"{Newest?.Number}",
                [more.Name] = more.Value,
            },
            Files = [.. Newest?.Files.Select(f => f.Hash) ?? []],
            Text = Newest?.Text ?? "",
            IsOpen = IsPublic,
        };
}
