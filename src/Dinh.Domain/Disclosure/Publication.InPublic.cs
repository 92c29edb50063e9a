using Dinh.Domain.Common;

namespace Dinh.Domain.Disclosure;

/// <content>Every step of making something public before everybody enters the log: published, corrected, withdrawn, and each place where it was shown. Who confirmed it is named in the journal, not here.</content>
public sealed partial class Publication : IActsInPublic
{
    public const string Record = "publication";

    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            PublicationPublished published => Shown(published.Number == 1 ? PublicDeed.Publish : PublicDeed.Correct, ("seal", published.Seal)),
            PublicationWithdrawn withdrawn => Shown(PublicDeed.Withdraw, ("because", withdrawn.Because)),
            ShowingBegun begun => At(begun.Form, begun.Place, ("from", $"{begun.From:yyyy-MM-dd}")),
            ShowingEnded ended => At(ended.Form, ended.Place, ("until", $"{ended.Until:yyyy-MM-dd}")) with { Deed = PublicDeed.TakeDown },
            ShowingProved proved when Find(proved.Showing) is { } showing => At(showing.Form, showing.Place, ("proof", proved.Hash)),
            ShowingMarked { Confirmed: not null } marked when Find(marked.Showing) is { } showing => At(
                showing.Form,
                showing.Place,
                ("on", $"{marked.On:yyyy-MM-dd}")
            ),
            _ => null,
        };

    private Showing? Find(Guid showing) => showings.Find(s => s.Key == showing);

    private PublicAct At(string form, string place, (string Name, string Value) when) => Shown(DeedOf(form), ("form", form), ("place", place), when);

    private static PublicDeed DeedOf(string form) =>
        form switch
        {
            "loudspeaker" => PublicDeed.Broadcast,
            "village-heads" or "letter" or "organisations" => PublicDeed.Hand,
            _ => PublicDeed.Post,
        };

    private PublicAct Shown(PublicDeed deed, params (string Name, string Value)[] more)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["item"] = ItemKey ?? TaskKey, ["version"] = $"{Newest?.Number}" };
        if (PaperLabel is { Length: > 0 } paper)
            facts["paper"] = paper;
        foreach (var (name, value) in more)
            facts[name] = value;
        return new(deed, Record, Id.Value, BodyId.Value)
        {
            Title = Newest?.Title ?? Title,
            Facts = facts,
            Files = [.. Newest?.Files.Select(f => f.Hash) ?? []],
            Text = Newest?.Text ?? "",
            IsOpen = IsPublic,
        };
    }
}
