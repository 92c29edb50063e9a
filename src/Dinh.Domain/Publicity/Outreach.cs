using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.Domain.Publicity;

/// <summary>Lần tuyên truyền: one time that something was made known on a channel – where, for whom, how many were counted and how, with what shows it.</summary>
public sealed class Outreach(Id<Outreach> id) : Entity<Outreach>(id)
{
    public const int LongestContent = 500;
    public const int LongestReason = 1000;
    public const int MostProofs = 20;

    public Id<Body> BodyId { get; private init; }

    public Id<Campaign>? CampaignId { get; private init; }

    public Id<Article>? ArticleId { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>The key of a <see cref="PublicityChannel"/>.</summary>
    public string Channel { get; private init; } = "";

    public string Place { get; private init; } = "";

    /// <summary>What was made known, in a sentence.</summary>
    public string Content { get; private init; } = "";

    /// <summary>How often on that day: three broadcasts.</summary>
    public int Times { get; private init; } = 1;

    public Audience Audience { get; private init; } = Audience.Everybody;

    /// <summary>Who was counted, each in its own unit; never added up over channels.</summary>
    public IReadOnlyList<Reached> Reached { get; private init; } = [];

    public IReadOnlyList<OutreachProof> Proofs { get; private set; } = [];

    /// <summary>What others published of it.</summary>
    public IReadOnlyList<LinkedPost> Posts { get; private set; } = [];

    /// <summary>Who recorded it, as named that day.</summary>
    public string By { get; private init; } = "";

    /// <summary>The duty to which it was given as evidence.</summary>
    public Id<Duty>? GivenTo { get; private set; }

    /// <summary>The evidence that it became there.</summary>
    public Id<Evidence>? GivenAs { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledBecause { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public bool Stands => CancelledOn is null;

    /// <summary>Records one; ask <see cref="NewOutreach.RefusedOn"/> first.</summary>
    public static Outreach Record(NewOutreach given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new Outreach(given.Key)
        {
            BodyId = given.BodyId,
            CampaignId = given.CampaignId,
            ArticleId = given.ArticleId,
            On = given.On,
            Channel = given.Channel,
            Place = given.Place.Trim(),
            Content = given.Content.Trim(),
            Times = given.Times,
            Audience = given.Audience,
            Reached = given.Reached,
            By = given.By,
        };
        made.Did(new OutreachRecorded(made.Id, made.BodyId, made.Channel, made.On, made.Content));
        return made;
    }

    public Outcome Prove(OutreachProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (!Stands)
            return new Refusal("outreach.cancelled");
        if (proof.IsPicture && string.IsNullOrWhiteSpace(proof.Words))
            return new Refusal("outreach.picture-without-words");
        if (Proofs.Any(p => p.Hash == proof.Hash))
            return new Refusal("outreach.proof-known");
        if (Proofs.Count >= MostProofs)
            return new Refusal("outreach.too-many-proofs");

        Proofs = [.. Proofs, proof];
        return Did(new OutreachProved(Id, proof.Hash));
    }

    public Outcome Link(LinkedPost post, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!Stands)
            return new Refusal("outreach.cancelled");
        if (post.RefusedOn(today) is { } refused)
            return refused;
        if (Posts.Any(p => p.Address == post.Address))
            return new Refusal("outreach.post-known");
        if (Posts.Count >= MostProofs)
            return new Refusal("outreach.too-many-proofs");

        Posts = [.. Posts, post];
        return Did(new OutreachLinked(Id, post.Address, post.SavedHash));
    }

    /// <summary>It was given as evidence to a duty.</summary>
    public Outcome Give(Id<Duty> duty, Id<Evidence> evidence)
    {
        if (!Stands)
            return new Refusal("outreach.cancelled");
        if (GivenTo is not null)
            return new Refusal("outreach.given-already");

        (GivenTo, GivenAs) = (duty, evidence);
        return Did(new OutreachGiven(Id, duty));
    }

    /// <summary>The evidence that it was has been withdrawn at the duty.</summary>
    public void TakeBack() => (GivenTo, GivenAs) = (null, null);

    /// <summary>It was recorded by mistake; the record stays with the reason.</summary>
    public Outcome Cancel(string because, DateOnly today)
    {
        if (!Stands)
            return new Refusal("outreach.cancelled");
        if (GivenTo is not null)
            return new Refusal("outreach.is-evidence");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("outreach.reason-needed");
        if (because.Trim().Length > LongestReason)
            return new Refusal("outreach.too-long");

        (CancelledOn, CancelledBecause) = (today, because.Trim());
        return Did(new OutreachCancelled(Id, because.Trim(), today));
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
