using System.ComponentModel.DataAnnotations;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;

namespace Dinh.App.Features.Papers.DraftPaper;

/// <summary>What the form for a draft brings.</summary>
public sealed class DraftPaperForm
{
    public Id<PaperDraft> Key { get; set; } = Id<PaperDraft>.New();

    public Id<Body> Owner { get; set; }

    public string? Kind { get; set; }

    [StringLength(PaperWords.LongestTitle)]
    public string? Title { get; set; }

    [StringLength(PaperWords.LongestContent)]
    public string? Content { get; set; }

    public IFormFile? File { get; set; }

    [StringLength(20_000)]
    public string? Recipients { get; set; }

    public Id<Person>? Signer { get; set; }

    [StringLength(300)]
    public string? Keeper { get; set; }

    [Range(0, 100_000)]
    public int Copies { get; set; } = 1;

    public bool IsForPublic { get; set; }

    /// <summary>Of a plan: the earlier paper that it speaks of.</summary>
    public Id<Paper>? Earlier { get; set; }

    public PaperRelation? Relation { get; set; }
}
