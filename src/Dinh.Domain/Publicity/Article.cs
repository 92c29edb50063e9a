using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Publicity;

/// <summary>What sort of text it is.</summary>
public enum ArticleKind
{
    News,
    Story,
    Leaflet,
    Answer,
    Quiz,
}

public enum ArticleState
{
    Draft,

    /// <summary>Waits for who approves for the body.</summary>
    Waiting,
    Published,
    Withdrawn,
}

/// <summary>Tin, bài tuyên truyền: news, a story, a leaflet, an answer on the law or a quiz, from the draft through its approval to the public. What went out is never edited: it is corrected or withdrawn, and that is seen.</summary>
public sealed partial class Article(Id<Article> id) : Entity<Article>(id)
{
    public const int LongestReason = 1000;

    private readonly List<PublicationVersion> versions = [];

    public Id<Body> BodyId { get; private set; }

    public string UnitPath { get; private set; } = "";

    public ArticleKind Kind { get; private init; }

    public Id<Campaign>? CampaignId { get; private init; }

    /// <summary>The key of the starter it was taken from: "niem-yet"; null for what the body wrote itself.</summary>
    public string? StarterKey { get; private init; }

    public ArticleState State { get; private set; }

    /// <summary>Of the newest version; of the draft while there is none.</summary>
    public string Title { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public PublicWording? Draft { get; private set; }

    /// <summary>The questions being worked on; null where it is no quiz or nothing is being changed.</summary>
    public Quiz? DraftQuiz { get; private set; }

    /// <summary>The questions that stand; null where it is no quiz or none went out.</summary>
    public Quiz? Quiz { get; private set; }

    /// <summary>Who wrote it, as named that day.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>Why it was given back to its writer; null where it was not.</summary>
    public string? SentBackBecause { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<PublicationVersion> Versions => versions;

    public PublicationVersion? Newest => versions.MaxBy(v => v.Number);

    public bool IsPublic => State == ArticleState.Published || (State == ArticleState.Waiting && PublishedOn is not null);

    /// <summary>What is being worked on: the draft, or what stands, to be corrected.</summary>
    public PublicWording Words => Draft ?? (Newest is { } newest ? new(newest.Title, newest.Text, newest.Files) : new("", "", []));

    public Quiz QuizInHand => DraftQuiz ?? Quiz ?? new("", []);

    public static Article Begin(NewArticle given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new Article(given.Key)
        {
            BodyId = given.BodyId,
            UnitPath = given.UnitPath,
            Kind = given.Kind,
            CampaignId = given.CampaignId,
            StarterKey = given.StarterKey,
            WrittenBy = given.By,
        };
        made.Take(given.Wording, given.Quiz);
        made.Did(new ArticleBegun(made.Id, made.BodyId, made.Kind, made.Title));
        return made;
    }

    /// <summary>Saves the draft. Of what is public already it is the correction that is being prepared.</summary>
    public Outcome Write(PublicWording wording, Quiz? quiz = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (State == ArticleState.Withdrawn)
            return new Refusal("article.withdrawn");
        if (wording.Refused is { } refusal)
            return refusal;

        Take(wording, quiz ?? (Kind == ArticleKind.Quiz ? QuizInHand : null));
        return Did(new ArticleWritten(Id));
    }

    /// <summary>Puts the draft before who approves.</summary>
    public Outcome Submit()
    {
        if (State is ArticleState.Withdrawn or ArticleState.Waiting)
            return new Refusal(State == ArticleState.Waiting ? "article.waits" : "article.withdrawn");
        if (RefusedToPublish is { } refusal)
            return refusal;

        (State, SentBackBecause) = (ArticleState.Waiting, null);
        return Did(new ArticleSubmitted(Id));
    }

    /// <summary>Gives it back to its writer.</summary>
    public Outcome SendBack(string because)
    {
        if (State != ArticleState.Waiting)
            return new Refusal("article.not-waiting");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("article.reason-needed");
        if (because.Trim().Length > LongestReason)
            return new Refusal("article.reason-too-long");

        (State, SentBackBecause) = (Standing, because.Trim());
        return Did(new ArticleSentBack(Id, because.Trim()));
    }

    /// <summary>Approves the draft: it is public from now on, for the first time or as a correction.</summary>
    /// <param name="because">What was wrong; needed for a correction.</param>
    /// <param name="now">Who does it, and when.</param>
    public Outcome Publish(string? because, PublishingMoment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (State == ArticleState.Withdrawn)
            return new Refusal("article.withdrawn");
        if (RefusedToPublish is { } refusal)
            return refusal;
        if (versions.Count > 0 && string.IsNullOrWhiteSpace(because))
            return new Refusal("publication.reason-needed");

        var version = PublicationVersion.Of(versions.Count + 1, Draft!, because?.Trim(), now);
        versions.Add(version);
        (State, Title, Draft, SentBackBecause) = (ArticleState.Published, version.Title, null, null);
        (Quiz, DraftQuiz) = (DraftQuiz ?? Quiz, null);
        (PublishedAt, PublishedOn) = (PublishedAt ?? now.At, PublishedOn ?? now.Today);
        return Did(new ArticlePublished(Id, version.Number, version.Seal, version.Because, now.Today));
    }

    /// <summary>Takes it back, with the ground; its place goes on to say that something stood there.</summary>
    public Outcome Withdraw(string because, DateOnly today)
    {
        if (!IsPublic)
            return new Refusal("article.not-public");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("article.reason-needed");
        if (because.Trim().Length > LongestReason)
            return new Refusal("article.reason-too-long");

        (State, WithdrawnOn, WithdrawnBecause, Draft, DraftQuiz) = (ArticleState.Withdrawn, today, because.Trim(), null, null);
        return Did(new ArticleWithdrawn(Id, because.Trim(), today));
    }

    public void Succeed(Id<Body> heir, string path, DateOnly day, string ground)
    {
        var from = BodyId;
        (BodyId, UnitPath) = (heir, path);
        Did(new ArticleHandedOver(Id, from, heir, day, ground));
    }

    private ArticleState Standing => versions.Count > 0 ? ArticleState.Published : ArticleState.Draft;

    private Refusal? RefusedToPublish =>
        Draft is null ? new("publication.nothing-new")
        : Kind == ArticleKind.Quiz && QuizInHand.RefusedToPublish is { } quiz ? quiz
        : Draft.RefusedToPublish is { } refusal ? refusal
        : Draft.Files.Any(f => IsPicture(f.Name) && string.IsNullOrWhiteSpace(f.Words)) ? new("article.picture-without-words")
        : null;

    /// <summary>Whether a file is seen on the page itself.</summary>
    public static bool IsPicture(string name) => Path.GetExtension(name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png";

    // What waits and is changed goes back to its writer: nobody approves what he has not read.
    private void Take(PublicWording wording, Quiz? quiz)
    {
        (Draft, DraftQuiz, State) = (quiz is null ? wording : wording with { Text = quiz.AsText() }, quiz, Standing);
        if (State == ArticleState.Draft)
            (Title, Folded) = (wording.Title.Trim(), SearchText.Fold(wording.Title));
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
