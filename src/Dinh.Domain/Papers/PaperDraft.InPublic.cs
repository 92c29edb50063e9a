using Dinh.Domain.Common;

namespace Dinh.Domain.Papers;

/// <content>That a paper was signed under its number and issued is fixed in the log on the day, so that neither can be dated back. Its words stay closed until the paper itself is public.</content>
public sealed partial class PaperDraft : IActsInPublic
{
    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            PaperSigned signed => Closed(PublicDeed.Sign, signed.Mark, OutgoingPaper.Record, EntryId!.Value.Value),
            PaperIssued issued => Closed(Relation is { } to ? Paper.DeedOf(to) : PublicDeed.Issue, issued.Mark, Paper.Record, issued.Paper.Value),
            _ => null,
        };

    private PublicAct Closed(PublicDeed deed, string mark, string record, Guid key)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["kind"] = Kind, ["number"] = mark };
        if (EarlierId is { } earlier)
            facts["earlier"] = $"{earlier}";
        return new(deed, record, key, OwnerId.Value)
        {
            Title = Title,
            Facts = facts,
            Files = FileHash is null ? [] : [FileHash],
            Text = Content,
            IsOpen = false,
        };
    }
}
