using Dinh.Domain.Common;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <content>What of a local act enters the log of public acts: it is put before the people, decided on, shown and ended.</content>
public sealed partial class LocalAct : IActsInPublic
{
    public const string Record = "local-act";

    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            ActPosted posted => Shown(PublicDeed.Post, DrafterId, posted.Number) with { IsOpen = true },
            ActTakenDown taken => Shown(PublicDeed.TakeDown, DrafterId, taken.Number) with { IsOpen = true },
            ActAdopted adopted => Shown(PublicDeed.Decide, Kind == ActKind.VillageCode ? DrafterId : DeciderId, adopted.Number, ("step", "adopted")),
            ActRecognised recognised => Shown(PublicDeed.Decide, DeciderId, recognised.Number, ("step", "recognised"), ("paper", recognised.Paper)),
            RecognitionRefused refused => Shown(PublicDeed.Decide, DeciderId, refused.Number, ("step", "refused"), ("paper", refused.Paper)),
            ActSuspended suspended => Shown(PublicDeed.Decide, DeciderId, suspended.Number, ("step", "suspended"), ("paper", suspended.Paper)),
            ActEnded ended => Shown(PublicDeed.Decide, DeciderId, ended.Number, ("step", "ended"), ("paper", ended.Paper)),
            ActPublished => Shown(PublicDeed.Publish, OwnerId, (Standing ?? Newest).Number) with { IsOpen = true },
            ActHidden => Shown(PublicDeed.Withdraw, OwnerId, (Standing ?? Newest).Number),
            _ => null,
        };

    private PublicAct Shown(PublicDeed deed, Id<People.Body> body, int number, params (string Name, string Value)[] more)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["kind"] = Kind.ToString(), ["version"] = $"{number}" };
        foreach (var (name, value) in more)
            facts[name] = value;
        var words = versions.Find(v => v.Number == number)?.Text;
        return new(deed, Record, Id.Value, body.Value)
        {
            Title = Title,
            Facts = facts,
            Files = words?.FileHash is { } file ? [file] : [],
            Text = words?.Content ?? "",
            IsOpen = IsPublic,
        };
    }
}
