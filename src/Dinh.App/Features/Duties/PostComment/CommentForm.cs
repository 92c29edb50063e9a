using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties.PostComment;

/// <summary>What the form for a comment brings.</summary>
public sealed class CommentForm
{
    public Id<Comment> Key { get; set; } = Id<Comment>.New();

    public Id<Body> For { get; set; }

    [StringLength(Comment.Longest)]
    public string? Text { get; set; }

    public IFormFile? File { get; set; }

    public async Task<PostComment> ReadAsync(Id<Duty> duty, CancellationToken stop) =>
        new(duty, Key, For, Typed.Clean(Text), File is null ? null : await EvidenceFile.OfAsync(File, stop));
}
