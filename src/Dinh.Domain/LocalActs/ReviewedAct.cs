using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.Domain.LocalActs;

/// <summary>What a review says of a paper.</summary>
public enum Finding
{
    /// <summary>Giữ nguyên.</summary>
    Keep,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amend,

    /// <summary>Thay thế.</summary>
    Replace,

    /// <summary>Bãi bỏ.</summary>
    Repeal,

    /// <summary>Ban hành mới.</summary>
    New,
}

/// <summary>Văn bản được rà soát: one paper on a review's list, of the register or typed from an old one, with the finding and the duty that came of it.</summary>
public sealed class ReviewedAct(Id<ReviewedAct> id, int position, string title) : Entity<ReviewedAct>(id)
{
    /// <summary>From 1, in the order of the list.</summary>
    public int Position { get; } = position;

    public string Title { get; } = title;

    /// <summary>The act of the register that it is; null for a paper that is not in it.</summary>
    public Id<LocalAct>? ActId { get; private init; }

    public string Number { get; private init; } = "";

    public DateOnly? IssuedOn { get; private init; }

    public string Issuer { get; private init; } = "";

    /// <summary>What makes two lines the same paper.</summary>
    public string Mark { get; private init; } = "";

    /// <summary>Null while nobody has looked at it: that is no news, neither kept nor late.</summary>
    public Finding? Finding { get; private set; }

    public string Proposal { get; private set; } = "";

    public Id<Body>? BodyId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? JudgedOn { get; private set; }

    /// <summary>The duty to amend, replace, repeal or make it; null where nothing is to be done.</summary>
    public Id<Duty>? DutyId { get; private set; }

    public string? RemovedBecause { get; private set; }

    internal static ReviewedAct Of(ReviewedPaper paper, int position) =>
        new(Id<ReviewedAct>.New(), position, paper.Title.Trim())
        {
            ActId = paper.ActId,
            Number = paper.Number.Trim(),
            IssuedOn = paper.IssuedOn,
            Issuer = paper.Issuer.Trim(),
            Mark = paper.Mark,
        };

    internal void Judge(Judgement given, Duty? duty, DateOnly today)
    {
        (Finding, Proposal, JudgedOn) = (given.Finding, given.Proposal.Trim(), today);
        (BodyId, DueOn, DutyId) = (duty is null ? null : given.BodyId, duty is null ? null : given.DueOn, duty?.Id);
    }

    internal void Remove(string because) => RemovedBecause = because;

    internal Duty DutyOf(ActReview review, Judgement given, string link, DateOnly today) =>
        Duty.Assign(
            new()
            {
                BodyId = given.BodyId!.Value,
                AssignedBy = review.OwnerId,
                EnteredBy = review.OwnerId,
                ParentId = given.PartOf,
                Source = new("act-review", review.Id.ToString(), $"Rà soát văn bản năm {review.Year}")
                {
                    Link = link,
                    Path = $"{Position}",
                    Quote = Title,
                },
                Content = $"{VerbOf(given.Finding)} {(Number.Length > 0 ? $"{Number}: " : "")}{Title}",
                Detail = given.Proposal.Trim(),
                Window = new()
                {
                    Kind = TimeKind.By,
                    Start = today,
                    End = given.DueOn,
                    Text = $"trước ngày {WindowText.Day(given.DueOn!.Value)}",
                    ReasonVi = "Hạn do đợt rà soát đặt.",
                    ReasonEn = "The day was set by the review.",
                },
                On = today,
            }
        );

    private static string VerbOf(Finding finding) =>
        finding switch
        {
            LocalActs.Finding.Amend => "Sửa đổi, bổ sung",
            LocalActs.Finding.Replace => "Thay thế",
            LocalActs.Finding.Repeal => "Bãi bỏ",
            _ => "Ban hành mới",
        };
}

/// <summary>A paper as it is put on the list.</summary>
public sealed record ReviewedPaper(string Title)
{
    public Id<LocalAct>? ActId { get; init; }

    public string Number { get; init; } = "";

    public DateOnly? IssuedOn { get; init; }

    public string Issuer { get; init; } = "";

    /// <summary>The act, or number and day, or the words of its title where it bears no number.</summary>
    internal string Mark
    {
        get
        {
            var key = ActId is { } act ? $"act {act}" : SearchText.Fold(Number.Trim().Length > 0 ? $"{Number.Trim()} {IssuedOn:yyyy-MM-dd}" : Title.Trim());
            return key.Length > 300 ? key[..300] : key;
        }
    }
}

/// <summary>What was found of a paper, what is proposed, and who does it by when.</summary>
public sealed record Judgement(Finding Finding, string Proposal, Id<Body>? BodyId = null, DateOnly? DueOn = null)
{
    /// <summary>The plan's task that the work is a part of; null where no plan asked for it.</summary>
    public Id<Duty>? PartOf { get; init; }

    public bool NeedsWork => Finding != Finding.Keep;

    public Refusal? RefusedOn(DateOnly today) =>
        !NeedsWork ? null
        : string.IsNullOrWhiteSpace(Proposal) ? new("act-review.without-proposal")
        : BodyId is null ? new("act-review.without-body")
        : DueOn is null ? new("act-review.without-due-day")
        : DueOn < today ? new("act-review.due-in-past")
        : null;
}

/// <summary>What is said when a list is opened.</summary>
public sealed record NewReview(Id<Body> OwnerId, int Year, DateOnly DueOn, Id<Duty> YearlyDuty, Id<Duty>? PlanDuty = null)
{
    /// <summary>By which the yearly duty of a body is found.</summary>
    public static string YearlyRefOf(Id<Body> owner) => $"act-review:{owner}";

    /// <summary>The duty that comes again each year on the day of the first list.</summary>
    public static Duty Yearly(Id<Body> owner, DateOnly dueOn, string link, DateOnly today) =>
        Duty.Assign(
            new()
            {
                BodyId = owner,
                AssignedBy = owner,
                EnteredBy = owner,
                Source = new("act-review", owner.ToString(), "Rà soát văn bản hằng năm") { Link = link },
                Content = "Rà soát văn bản về thực hiện dân chủ ở cơ sở hằng năm",
                TaskKind = "document_review",
                Window = new()
                {
                    Kind = TimeKind.Periodic,
                    Start = today,
                    Cycles = $"Yearly {dueOn.Month} {dueOn.Day}",
                    Text = $"hằng năm, trước ngày {dueOn.Day:00}/{dueOn.Month}",
                    ReasonVi = "Ủy ban nhân dân cấp xã định kỳ hằng năm rà soát hương ước, quy ước; ngày do cơ quan đặt.",
                    ReasonEn = "The commune People’s Committee reviews village codes every year; the day is the body’s own.",
                    Basis = Places.BasisOf("yearly-review", today)?.ToString(),
                    Confidence = "text",
                },
                On = today,
            }
        );
}

public sealed record ReviewOpened(Id<ActReview> Review, int Year, DateOnly Due);

public sealed record ActListed(Id<ActReview> Review, string Title);

public sealed record ActUnlisted(Id<ActReview> Review, Id<ReviewedAct> Act, string Because, DateOnly On);

public sealed record ActJudged(Id<ActReview> Review, Id<ReviewedAct> Act, Finding Finding, DateOnly On);

public sealed record ReviewClosed(Id<ActReview> Review, string Report, DateOnly On);
