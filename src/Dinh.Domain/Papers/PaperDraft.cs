using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Papers;

/// <summary>How far a draft has come on its way to be a paper.</summary>
public enum PaperStage
{
    /// <summary>Đang soạn.</summary>
    Drafting,

    /// <summary>Đang lấy ý kiến.</summary>
    Consulting,

    /// <summary>Đã trình ký.</summary>
    Submitted,

    /// <summary>Đã ký, đã cấp số; not yet issued.</summary>
    Numbered,

    /// <summary>Đã ban hành.</summary>
    Issued,

    /// <summary>Thôi soạn.</summary>
    Dropped,
}

/// <summary>Dự thảo văn bản: what a body writes before it is a paper: put before others for their opinion, submitted, signed under a number, issued.</summary>
public sealed partial class PaperDraft(Id<PaperDraft> id, Id<Body> ownerId) : Entity<PaperDraft>(id)
{
    private readonly List<Recipient> recipients = [];
    private readonly List<Opinion> opinions = [];

    public Id<Body> OwnerId { get; private set; } = ownerId;

    /// <summary>As printed: "KẾ HOẠCH".</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Trích yếu.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The words of the body; empty where a file holds them.</summary>
    public string Content { get; private set; } = "";

    public string? FileHash { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Who is to sign.</summary>
    public Id<Person>? SignerId { get; private set; }

    /// <summary>The unit or person that will keep the original.</summary>
    public string Keeper { get; private set; } = "";

    public int Copies { get; private set; } = 1;

    /// <summary>Whether everybody may read it on the portal once it is issued.</summary>
    public bool IsForPublic { get; private set; }

    /// <summary>The earlier paper that it corrects, amends, replaces or ends.</summary>
    public Id<Paper>? EarlierId { get; private set; }

    public PaperRelation? Relation { get; private set; }

    public PaperStage Stage { get; private set; }

    /// <summary>Why it came back the last time; null while it goes on.</summary>
    public string? ReturnedBecause { get; private set; }

    /// <summary>The last day for opinions.</summary>
    public DateOnly? OpinionsUntil { get; private set; }

    public string DraftedBy { get; private init; } = "";

    public DateOnly DraftedOn { get; private init; }

    public string? SubmittedBy { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>The line of the register with its number, once it is signed.</summary>
    public Id<OutgoingPaper>? EntryId { get; private set; }

    /// <summary>Its words are those of a plan that is being drafted, and that becomes a plan with its duties when this paper is issued.</summary>
    public bool IsPlan { get; private init; }

    /// <summary>The paper that came of it; of a plan that has no number yet, the plan's paper from the beginning.</summary>
    public Id<Paper>? PaperId { get; private init; }

    public Id<Paper>? IssuedAs { get; private set; }

    public string Folded { get; private set; } = "";

    /// <summary>Grows with every deed, also with one that changes only what stands below the draft: so two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<Recipient> Recipients => recipients;

    public IReadOnlyList<Opinion> Opinions => opinions;

    public bool IsOpen => Stage is not (PaperStage.Issued or PaperStage.Dropped);

    public bool Closes => Relation is PaperRelation.Replaces or PaperRelation.Ends;

    /// <param name="key">Made when the form was shown, so that the same form sent twice is one draft.</param>
    /// <param name="owner">The body that drafts it.</param>
    /// <param name="given">Its words; ask <see cref="PaperWords.Refused"/> first.</param>
    /// <param name="by">Who drafts it.</param>
    /// <param name="today">The day on which it begins.</param>
    /// <param name="of">The paper without a number that it shall give one to; null for a paper of its own.</param>
    public static PaperDraft Begin(Id<PaperDraft> key, Id<Body> owner, PaperWords given, string by, DateOnly today, Id<Paper>? of = null)
    {
        var draft = new PaperDraft(key, owner)
        {
            DraftedBy = by,
            DraftedOn = today,
            PaperId = of,
            IsPlan = given.IsPlan,
        };
        if (draft.IsPlan)
            draft.Call(given.Kind, given.Title);
        draft.Take(given);
        draft.Changed(new PaperDrafted(draft.Id, draft.Title, today));
        return draft;
    }

    /// <summary>Writes it anew; only while nobody has it before them.</summary>
    public Outcome Rewrite(PaperWords given, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (Stage != PaperStage.Drafting)
            return new Refusal("paper-draft.not-with-drafter");
        if (given.Refused is { } refused)
            return refused;

        Take(given);
        return Changed(new PaperRewritten(Id, today));
    }

    /// <summary>Gives it up; what was written stays to be read.</summary>
    public Outcome Drop(string because, DateOnly today)
    {
        if (Stage is not (PaperStage.Drafting or PaperStage.Consulting))
            return new Refusal("paper-draft.not-with-drafter");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("paper.reason-needed");

        (Stage, ReturnedBecause) = (PaperStage.Dropped, because.Trim());
        return Changed(new PaperDropped(Id, ReturnedBecause, today));
    }

    /// <summary>Bears the name that a plan's own head says.</summary>
    public void Call(string kind, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        (Kind, Title) = (kind, title.Trim());
        Folded = SearchText.Fold($"{Kind} {Title}");
    }

    private void Take(PaperWords given)
    {
        if (!IsPlan)
            Write(given);
        (SignerId, Keeper, Copies, IsForPublic) = (given.SignerId, given.Keeper.Trim(), given.Copies, given.IsForPublic);
        EarlierId = given.EarlierId;
        Relation = given.EarlierId is null ? null : given.Relation ?? PaperRelation.Amends;
        recipients.Clear();
        recipients.AddRange(given.Recipients.Select((r, at) => new Recipient(Id<Recipient>.New(), at + 1, r.Name, r.BodyId)));
    }

    private void Write(PaperWords given)
    {
        Call(given.Kind, given.Title);
        Content = given.Content.Trim();
        if (given.FileHash is not null)
            (FileHash, FileName) = (given.FileHash, given.FileName);
    }

    private Outcome Changed(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}

/// <summary>What the form for a draft says.</summary>
/// <param name="Kind">As printed: "KẾ HOẠCH".</param>
/// <param name="Title">Trích yếu.</param>
/// <param name="Content">The words of the body.</param>
public sealed record PaperWords(string Kind, string Title, string Content)
{
    public const int LongestTitle = 500;
    public const int LongestContent = 200_000;
    public const int MostRecipients = 300;

    /// <summary>Its words are a plan's, which are written elsewhere.</summary>
    public bool IsPlan { get; init; }

    public IReadOnlyList<NamedRecipient> Recipients { get; init; } = [];

    public Id<Person>? SignerId { get; init; }

    public string Keeper { get; init; } = "";

    public int Copies { get; init; } = 1;

    public bool IsForPublic { get; init; }

    public Id<Paper>? EarlierId { get; init; }

    public PaperRelation? Relation { get; init; }

    /// <summary>Null keeps the file that is there.</summary>
    public string? FileHash { get; init; }

    public string FileName { get; init; } = "";

    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Kind) ? new("paper-draft.without-kind")
        : string.IsNullOrWhiteSpace(Title) ? new("paper-draft.without-title")
        : Title.Length > LongestTitle || Content.Length > LongestContent ? new("paper-draft.too-long")
        : Recipients.Count > MostRecipients ? new("paper-draft.too-many-recipients")
        : Copies is < 0 or > 100_000 ? new("paper-draft.copies-out-of-range")
        : null;
}

/// <summary>A recipient by the name that the paper gives, and the body that the name means where there is one.</summary>
public sealed record NamedRecipient(string Name, Id<Body>? BodyId);
