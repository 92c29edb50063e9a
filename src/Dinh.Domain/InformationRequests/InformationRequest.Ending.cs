using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Informing;

namespace Dinh.Domain.InformationRequests;

/// <content>How it ends: with the information, in whole or in part, with a refusal, or taken back.</content>
public sealed partial class InformationRequest
{
    /// <summary>Saves the answer that is being written.</summary>
    public Outcome Write(AnswerWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (State is not (RequestState.Received or RequestState.InHand))
            return new Refusal("request.not-open");
        if (words.Refused is { } refused)
            return refused;

        Answer = words;
        return Did(new RequestAnswerWritten(Id));
    }

    /// <summary>Takes a part out of what is given, on a ground of the law.</summary>
    public Outcome Withhold(Withheld part, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (string.IsNullOrWhiteSpace(part.What) || WordsRefused(part.Because) is not null || part.What.Length > LongestReason)
            return new Refusal("request.part-needs-reason");
        if (GroundRefused(part.Ground, today) is { } refused)
            return refused;

        return Write(Answer with { Withheld = [.. Answer.Withheld, part] });
    }

    /// <summary>Gives what was written to the asker.</summary>
    public Outcome Send(string? paperNumber, RequestHand hand)
    {
        if (State is not (RequestState.Received or RequestState.InHand))
            return new Refusal("request.not-open");
        if (Answer.RefusedToSend is { } refused)
            return refused;
        if (paperNumber?.Length > LongestNumber)
            return new Refusal("request.number-too-long");
        if (Cost is not null && CostPaidOn is null)
            return new Refusal("request.cost-not-paid", InformingNotes.Of("fee").Basis);

        (State, EndedOn, PaperNumber) = (RequestState.Answered, hand.Today, Trimmed(paperNumber));
        return Add(new(RequestDeed.Answered, hand.Today, By: hand.By), new InformationRequestAnswered(Id, hand.Today, EndedInTime, Answer.Withheld.Count > 0));
    }

    /// <summary>Refuses it, on one of the grounds of the law alone, with the reason why it holds here.</summary>
    public Outcome Refuse(string ground, string because, string? paperNumber, RequestHand hand)
    {
        if (State is not (RequestState.Received or RequestState.InHand))
            return new Refusal("request.not-open");
        if (WordsRefused(because) is { } unsaid)
            return unsaid with { Basis = InformingNotes.Of("written").Basis };
        if (GroundRefused(ground, hand.Today) is { } refused)
            return refused;
        if (paperNumber?.Length > LongestNumber)
            return new Refusal("request.number-too-long");

        (State, EndedOn, Ground, PaperNumber) = (RequestState.Refused, hand.Today, ground, Trimmed(paperNumber));
        return Add(new(RequestDeed.Refused, hand.Today, because.Trim(), hand.By), new InformationRequestRefused(Id, ground, hand.Today, EndedInTime));
    }

    /// <summary>The asker takes it back.</summary>
    public Outcome Withdraw(DateOnly today)
    {
        if (!IsOpen)
            return new Refusal("request.not-open");

        (State, EndedOn) = (RequestState.Withdrawn, today);
        return Add(new(RequestDeed.Withdrawn, today), new InformationRequestWithdrawn(Id, today));
    }

    /// <summary>The asker says, once, whether the answer helped.</summary>
    public Outcome Rate(bool helped)
    {
        if (State != RequestState.Answered)
            return new Refusal("request.not-answered");
        if (Helped is not null)
            return new Refusal("request.rated");

        Helped = helped;
        return Did(new RequestRated(Id, helped));
    }

    /// <summary>The heir of the body has it from now on; number, days and code stay.</summary>
    public void Succeed(Id<Body> heir, DateOnly day, string ground)
    {
        var from = BodyId;
        BodyId = heir;
        Add(new(RequestDeed.HandedOver, day, ground), new InformationRequestHandedOver(Id, heir, from, day, ground));
    }

    private Refusal? GroundRefused(string ground, DateOnly today) =>
        RefusalGrounds.Find(ground, today) is not { } known ? new("request.no-such-ground")
        : known.Needs == GroundNeed.Fee && (Cost is null || CostPaidOn is not null) ? new("request.cost-not-told", known.Basis)
        : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
