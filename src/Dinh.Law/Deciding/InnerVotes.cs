namespace Dinh.Law.Deciding;

/// <summary>A smaller question on the way to a decision, with its own share and base: who is secretary, how to vote, whether to vote online.</summary>
public sealed record InnerVoteRow : LegalRow
{
    /// <summary>"secretary", "method", "counting-team", "online-choice", "initiative" or "dismissal-petition".</summary>
    public required string Key { get; init; }

    public required Counted Counted { get; init; }

    public required Share Share { get; init; }

    /// <summary>How it stands.</summary>
    /// <param name="inFavour">Household representatives for it.</param>
    /// <param name="whole">Those who attend, or all of the village, as <see cref="Counted"/> says.</param>
    public VoteCount Count(long inFavour, long whole) => new(whole, Share.LeastOf(whole), inFavour);

    /// <summary>Why it is not carried; null when it is.</summary>
    public Refusal? RefusalOf(long inFavour, long whole) =>
        whole < 1 || inFavour < 0 || inFavour > whole ? new("vote.votes-do-not-add-up")
        : Share.IsReachedBy(inFavour, whole) ? null
        : new("vote.too-few-agree", Basis);
}

public static class InnerVotes
{
    private static readonly List<InnerVoteRow> Rows = LawBook.ReadRows<InnerVoteRow>("Deciding/inner-votes.json");

    /// <summary>Null on a day when no rule puts this question.</summary>
    public static InnerVoteRow? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);
}
