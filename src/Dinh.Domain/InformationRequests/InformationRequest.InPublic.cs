using Dinh.Domain.Common;

namespace Dinh.Domain.InformationRequests;

/// <content>That a request was received, put off, answered or refused, and when, enters the log: as hashes alone. Who asked and what never do.</content>
public sealed partial class InformationRequest : IActsInPublic
{
    public const string Record = "information-request";

    public PublicAct? InPublic(object happening) =>
        happening switch
        {
            InformationRequestReceived received => Act(PublicDeed.Receive, ("on", received.On), ("due", received.DueOn)),
            InformationRequestTransferred given => Act(PublicDeed.Hand, ("on", given.On), ("due", given.DueOn)),
            RequestExtended extended => Act(PublicDeed.Extend, ("on", extended.On), ("due", extended.To)),
            InformationRequestAnswered answered => Act(PublicDeed.Answer, ("on", answered.On)) with { Files = [.. Answer.Files.Select(f => f.Hash)] },
            InformationRequestRefused refused => Act(PublicDeed.Refuse, ("on", refused.On)),
            _ => null,
        };

    private PublicAct Act(PublicDeed deed, params (string Name, DateOnly Day)[] days)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["number"] = Number };
        foreach (var (name, day) in days)
            facts[name] = $"{day:yyyy-MM-dd}";
        if (Ground is { } ground)
            facts["ground"] = ground;
        return new(deed, Record, Id.Value, BodyId.Value)
        {
            Title = $"Yêu cầu cung cấp thông tin số {Number}",
            Facts = facts,
            IsOpen = false,
        };
    }
}
