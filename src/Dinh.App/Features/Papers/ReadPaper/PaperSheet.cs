using Dinh.App.Features.Papers.SettleOwed;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Papers.ReadPaper;

/// <summary>An issued paper as its page shows it.</summary>
public sealed record PaperSheet(Id<Paper> Id, string Name, string Title, string IssuerName, DateOnly IssuedOn)
{
    public string Number { get; init; } = "";

    public string Signer { get; init; } = "";

    public string SignerTitle { get; init; } = "";

    public string Content { get; init; } = "";

    public string FileName { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>The plan that was issued as this paper, where the reader may see it.</summary>
    public Id<Plan>? Plan { get; init; }

    public Id<PaperDraft>? Draft { get; init; }

    /// <summary>What this paper does to earlier ones.</summary>
    public IReadOnlyList<RelatedPaper> Earlier { get; init; } = [];

    /// <summary>What later papers did to it.</summary>
    public IReadOnlyList<RelatedPaper> Later { get; init; } = [];

    public IReadOnlyList<SentLine> Sent { get; init; } = [];

    /// <summary>What is still owed under a plan that this paper, or a later one than it, has replaced or ended: nothing of it falls away by itself.</summary>
    public IReadOnlyList<OwedLine> StillOwed { get; init; } = [];

    /// <summary>Whether the reader works for the issuer, or for its heir.</summary>
    public bool Owns { get; init; }

    /// <summary>Whether it awaits a number that the reader's body gives.</summary>
    public bool MayNumber { get; init; }

    public bool MayPublish { get; init; }

    /// <summary>Where it was made public under the law's list, or is being prepared to be.</summary>
    public IReadOnlyList<PaperPublication> Publications { get; init; } = [];

    /// <summary>The later paper since which it no longer stands; null while it does.</summary>
    public RelatedPaper? ClosedBy => Later.FirstOrDefault(l => l.Relation is PaperRelation.Replaces or PaperRelation.Ends);
}

/// <summary>A paper at the other end of a relation; without a key where the reader may not see it.</summary>
public sealed record RelatedPaper(Id<Paper> Id, PaperRelation Relation, string Name, string Title, bool MayRead);

/// <summary>What became of the paper at one recipient's desk.</summary>
public sealed record SentLine(string Body, int? Number, DateOnly? ArrivedOn, string? ReturnedBecause);

/// <summary>A publication of a paper.</summary>
/// <param name="Since">Its first day before everybody; null while it is being drafted.</param>
public sealed record PaperPublication(Id<Publication> Id, string Title, PublicationState State, DateOnly? Since);
