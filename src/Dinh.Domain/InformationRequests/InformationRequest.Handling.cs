using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Informing;

namespace Dinh.Domain.InformationRequests;

/// <content>What the body does with it until it answers.</content>
public sealed partial class InformationRequest
{
    /// <summary>Sends it back to be completed. No days run until it is.</summary>
    public Outcome AskCompletion(string what, RequestHand hand)
    {
        if (State != RequestState.Received)
            return new Refusal("request.not-new");
        if (WordsRefused(what) is { } refused)
            return refused;

        State = RequestState.ToComplete;
        return Add(new(RequestDeed.CompletionAsked, hand.Today, what.Trim(), hand.By), new RequestCompletionAsked(Id, hand.Today));
    }

    /// <summary>The asker, or an officer with the asker's words, completes it; the days begin anew.</summary>
    public Outcome Complete(string words, RequestHand hand)
    {
        if (State != RequestState.ToComplete)
            return new Refusal("request.not-to-complete");
        if (string.IsNullOrWhiteSpace(words))
            return new Refusal("request.empty");
        if (Content.Length + words.Length + 2 > LongestContent * 2)
            return new Refusal("request.too-long");

        (State, ValidOn, Content) = (RequestState.Received, hand.Today, $"{Content}\n\n{words.Trim()}");
        SetDue(RequestClocks.First(Provision, hand.Today));
        return Add(new(RequestDeed.Completed, hand.Today, By: hand.By, Due: DueOn), new RequestCompleted(Id, hand.Today, DueOn));
    }

    /// <summary>Says by when: as simple and at hand, or as what must be sought and put together.</summary>
    public Outcome Accept(bool isSimple, RequestHand hand)
    {
        if (State != RequestState.Received)
            return new Refusal("request.not-new");

        (State, IsSimple) = (RequestState.InHand, isSimple);
        SetDue(RequestClocks.Of(Provision, isSimple, ValidOn));
        return Add(new(RequestDeed.Accepted, hand.Today, By: hand.By, Due: DueOn), new RequestAccepted(Id, isSimple, hand.Today, DueOn));
    }

    /// <summary>To which day it may be put off today; null where it may not.</summary>
    public RequestDay? LastExtensionOn(DateOnly today) => ExtensionRefused(today) is null ? RequestClocks.LastExtension(Provision, ValidOn, DueOn) : null;

    /// <summary>Puts it off, once, within the days of the law, with the reason that the asker is told.</summary>
    public Outcome Extend(DateOnly until, string because, RequestHand hand)
    {
        if (ExtensionRefused(hand.Today) is { } not)
            return not;
        if (WordsRefused(because) is { } refused)
            return refused;
        var (last, before) = (RequestClocks.LastExtension(Provision, ValidOn, DueOn), DueOn);
        if (until <= before)
            return new Refusal("request.extension-not-later");
        if (until > last.On)
            return new Refusal("request.extension-beyond-law", last.Basis);

        ExtendedTo = until;
        SetDue(last with { On = until });
        return Add(new(RequestDeed.Extended, hand.Today, because.Trim(), hand.By, until), new RequestExtended(Id, before, until, hand.Today));
    }

    /// <summary>Tells what printing, copying and sending will cost.</summary>
    public Outcome TellCost(decimal cost, string what, RequestHand hand)
    {
        if (State is not (RequestState.Received or RequestState.InHand))
            return new Refusal("request.not-open");
        if (cost is <= 0 or > 100_000_000)
            return new Refusal("request.cost-out-of-range");
        if (WordsRefused(what) is { } refused)
            return refused;

        (Cost, CostPaidOn) = (cost, null);
        return Add(new(RequestDeed.CostTold, hand.Today, what.Trim(), hand.By), new RequestCostTold(Id, cost, hand.Today));
    }

    public Outcome PayCost(RequestHand hand)
    {
        if (Cost is null || CostPaidOn is not null)
            return new Refusal("request.no-cost");

        CostPaidOn = hand.Today;
        return Add(new(RequestDeed.CostPaid, hand.Today, By: hand.By), new RequestCostPaid(Id, hand.Today));
    }

    /// <summary>Names the item of the law's list that it is about.</summary>
    public Outcome Sort(string? topic)
    {
        Topic = topic;
        return Did(new RequestSorted(Id, topic));
    }

    /// <summary>Gives it to the body that holds the information: there it is received today, with a number and days of its own.</summary>
    public Outcome Transfer(Id<Body> to, int serial, string because, RequestHand hand)
    {
        if (State is not (RequestState.Received or RequestState.InHand))
            return new Refusal("request.not-open");
        if (to == BodyId)
            return new Refusal("request.same-body");
        if (WordsRefused(because) is { } refused)
            return refused;

        var from = BodyId;
        (BodyId, RegisteredBy, Year, Serial) = (to, to, hand.Today.Year, serial);
        (State, ValidOn, IsSimple, ExtendedTo, Cost, CostPaidOn) = (RequestState.Received, hand.Today, null, null, null, null);
        Answer = AnswerWords.None;
        SetDue(RequestClocks.First(Provision, hand.Today));
        return Add(
            new(RequestDeed.Transferred, hand.Today, because.Trim(), hand.By, DueOn),
            new InformationRequestTransferred(Id, to, from, Number, hand.Today, DueOn)
        );
    }

    private Refusal? ExtensionRefused(DateOnly today) =>
        State != RequestState.InHand ? new("request.not-in-hand")
        : ExtendedTo is not null ? new("request.already-extended")
        : IsSimple == true ? new("request.simple-not-extended")
        : today > DueOn ? new("request.extension-too-late")
        : null;

    private static Refusal? WordsRefused(string words) =>
        string.IsNullOrWhiteSpace(words) ? new("request.reason-needed")
        : words.Trim().Length > LongestReason ? new("request.reason-too-long")
        : null;
}
