using Dinh.App.Features.Plans.SignPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;

namespace Dinh.App.Features.Papers.ReadPaperDraft;

/// <summary>A draft as its page shows it to who writes it, and to who was asked about it.</summary>
public sealed record PaperDraftSheet(Id<PaperDraft> Id, PaperStage Stage, string Kind, string Title, string Content, DateOnly Today)
{
    /// <summary>The plan whose words these are; null for a paper of its own.</summary>
    public BornePlan? Plan { get; init; }

    /// <summary>Whether it has words that can be set in the decree's form; those of a file are taken along as they are.</summary>
    public bool IsWritten => Plan is not null || Content.Length > 0;

    public string Owner { get; init; } = "";

    public string FileName { get; init; } = "";

    public string? Signer { get; init; }

    public string Keeper { get; init; } = "";

    public int Copies { get; init; }

    public bool IsForPublic { get; init; }

    public string? ReturnedBecause { get; init; }

    public string DraftedBy { get; init; } = "";

    public DateOnly DraftedOn { get; init; }

    public string? SubmittedBy { get; init; }

    /// <summary>Number and symbol, once it is signed.</summary>
    public string? Mark { get; init; }

    public DateOnly? SignedOn { get; init; }

    public Id<Paper>? IssuedAs { get; init; }

    /// <summary>The earlier paper that it speaks of.</summary>
    public Id<Paper>? EarlierId { get; init; }

    public string? EarlierName { get; init; }

    public PaperRelation? Relation { get; init; }

    public DateOnly? OpinionsUntil { get; init; }

    public IReadOnlyList<RecipientLine> Recipients { get; init; } = [];

    public IReadOnlyList<OpinionLine> Opinions { get; init; } = [];

    public IReadOnlyList<PaperToldLine> History { get; init; } = [];

    /// <summary>Whether the reader works for the body that drafts it.</summary>
    public bool Owns { get; init; }

    /// <summary>Whether the reader signs for that body.</summary>
    public bool Approves { get; init; }

    /// <summary>Whether it was submitted to this reader.</summary>
    public bool IsMineToSign { get; init; }
}

/// <summary>A recipient; without a desk here it is only a name.</summary>
public sealed record RecipientLine(string Name, bool HasDesk);

/// <summary>What one body was asked and said.</summary>
/// <param name="Given">The opinion itself.</param>
/// <param name="Body">The body's name.</param>
/// <param name="IsMine">Whether the reader speaks for it.</param>
public sealed record OpinionLine(Opinion Given, string Body, bool IsMine);

/// <summary>A line of the journal, when and by whom.</summary>
public sealed record PaperToldLine(DateTime At, string Name, string Kind, string Body);
