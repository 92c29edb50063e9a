using Dinh.Domain.Common;

namespace Dinh.Domain.Papers;

/// <content>What of a paper enters the log of public acts.</content>
public sealed partial class Paper : IActsInPublic
{
    public const string Record = "paper";

    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            PaperPublished => Shown(PublicDeed.Publish),
            PaperWithdrawnFromPublic => Shown(PublicDeed.Withdraw),
            PaperRelated related => Shown(DeedOf(related.Relation), ("earlier", $"{related.Earlier}")) with { IsOpen = IsPublic },
            _ => null,
        };

    private PublicAct Shown(PublicDeed deed, params (string Name, string Value)[] more)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = Kind,
            ["number"] = Number,
            ["issuer"] = IssuerName,
            ["issued"] = $"{IssuedOn:yyyy-MM-dd}",
        };
        foreach (var (name, value) in more)
            facts[name] = value;
        return new(deed, Record, Id.Value, IssuerId.Value)
        {
            Title = Title,
            Facts = facts,
            Files = FileHash is null ? [] : [FileHash],
            Text = Content,
        };
    }

    internal static PublicDeed DeedOf(PaperRelation relation) =>
        relation switch
        {
            PaperRelation.Corrects => PublicDeed.Correct,
            PaperRelation.Amends => PublicDeed.Amend,
            PaperRelation.Replaces => PublicDeed.Replace,
            _ => PublicDeed.Withdraw,
        };
}

public sealed record PaperRelated(Id<Paper> Paper, Id<Paper> Earlier, PaperRelation Relation);
