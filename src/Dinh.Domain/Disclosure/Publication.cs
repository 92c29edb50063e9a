using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Disclosure;

public enum PublicationState
{
    Draft,
    Published,
    Withdrawn,
}

/// <summary>Bản công khai: what a body makes public, with all its versions and every place where it was shown. What went out is never edited: it is corrected or withdrawn, and that is seen.</summary>
public sealed partial class Publication(Id<Publication> id) : Entity<Publication>(id)
{
    public const int LongestTitle = 300;
    public const int LongestText = 200_000;
    public const int LongestReason = 1000;

    private readonly List<PublicationVersion> versions = [];
    private readonly List<Showing> showings = [];

    public Id<Body> BodyId { get; private set; }

    public string UnitPath { get; private set; } = "";

    /// <summary>The key of the item of the law's list: "11.2"; null for the lists and plans of disclosing itself.</summary>
    public string? ItemKey { get; private init; }

    /// <summary>The key of the task under it.</summary>
    public string TaskKey { get; private init; } = "";

    public string PeriodKey { get; private init; } = "";

    /// <summary>What it answers; null for what is made public of the body's own accord.</summary>
    public Id<DueDisclosure>? DueId { get; private init; }

    public PublicationState State { get; private set; }

    /// <summary>The words of its newest version; of the draft while there is none.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day of the decision or document that it makes known.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The paper of the register from which it was made.</summary>
    public Id<Paper>? PaperId { get; private init; }

    /// <summary>"Quyết định 12/QĐ-UBND ngày 02/3/2026".</summary>
    public string? PaperLabel { get; private set; }

    /// <summary>Who answers for it, as named that day.</summary>
    public string InCharge { get; private set; } = "";

    /// <summary>The draft's words, kept as they are typed; null when nothing is being changed.</summary>
    public PublicWording? Draft { get; private set; }

    /// <summary>The instant of the first publication.</summary>
    public DateTime? PublishedAt { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<PublicationVersion> Versions => versions;

    public IReadOnlyList<Showing> Showings => showings;

    public PublicationVersion? Newest => versions.MaxBy(v => v.Number);

    /// <summary>What is being worked on: the draft, or what stands, to be corrected.</summary>
    public PublicWording Words => Draft ?? (Newest is { } newest ? new(newest.Title, newest.Text, newest.Files) : new("", "", []));

    public bool IsPublic => State == PublicationState.Published;

    public static string RefOf(Id<Publication> publication) => $"publication:{publication}";

    public static Publication Begin(NewPublication given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new Publication(given.Key)
        {
            BodyId = given.BodyId,
            UnitPath = given.UnitPath,
            ItemKey = given.ItemKey,
            TaskKey = given.TaskKey,
            PeriodKey = given.PeriodKey,
            DueId = given.DueId,
            DecidedOn = given.DecidedOn,
            PaperId = given.PaperId,
            PaperLabel = given.PaperLabel,
            InCharge = given.InCharge,
            Draft = given.Wording,
            Title = given.Wording.Title.Trim(),
        };
        made.showings.AddRange(given.Forms.Select(f => new Showing(Guid.CreateVersion7(), f)));
        made.Did(new PublicationBegun(made.Id, made.BodyId, made.TaskKey, made.Title));
        return made;
    }

    /// <summary>Saves the draft. Of what is public already it is the correction that is being prepared.</summary>
    public Outcome Write(PublicWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (State == PublicationState.Withdrawn)
            return new Refusal("publication.withdrawn");
        if (wording.Refused is { } refusal)
            return refusal;

        Draft = wording;
        if (State == PublicationState.Draft)
            Title = wording.Title.Trim();
        return Did(new PublicationWritten(Id));
    }

    /// <summary>Makes the draft public, for the first time or as a correction.</summary>
    /// <param name="because">What was wrong; needed for a correction.</param>
    /// <param name="now">Who does it, and when.</param>
    public Outcome Publish(string? because, PublishingMoment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (State == PublicationState.Withdrawn)
            return new Refusal("publication.withdrawn");
        if (Draft is not { } words)
            return new Refusal("publication.nothing-new");
        if (words.RefusedToPublish is { } refusal)
            return refusal;
        if (versions.Count > 0 && string.IsNullOrWhiteSpace(because))
            return new Refusal("publication.reason-needed");

        var version = PublicationVersion.Of(versions.Count + 1, words, because?.Trim(), now);
        versions.Add(version);
        (State, Title, Draft) = (PublicationState.Published, version.Title, null);
        (PublishedAt, PublishedOn) = (PublishedAt ?? now.At, PublishedOn ?? now.Today);
        return Did(new PublicationPublished(Id, version.Number, version.Seal, version.Because, now.Today));
    }

    /// <summary>Takes it back, with the ground; its place goes on to say that something stood there.</summary>
    public Outcome Withdraw(string because, DateOnly today)
    {
        if (State != PublicationState.Published)
            return new Refusal("publication.not-public");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("publication.ground-needed");
        if (because.Trim().Length > LongestReason)
            return new Refusal("disclosure.reason-too-long");

        (State, WithdrawnOn, WithdrawnBecause, Draft) = (PublicationState.Withdrawn, today, because.Trim(), null);
        return Did(new PublicationWithdrawn(Id, because.Trim(), today));
    }

    public void Succeed(Id<Body> heir, string path, DateOnly day, string ground)
    {
        var from = BodyId;
        (BodyId, UnitPath) = (heir, path);
        Did(new PublicationHandedOver(Id, from, heir, day, ground));
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
