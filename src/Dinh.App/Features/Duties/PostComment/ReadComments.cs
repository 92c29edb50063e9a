using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.PostComment;

/// <summary>One comment as the bodies concerned read it; a withdrawn one has lost its words.</summary>
public sealed record CommentLine(Id<Comment> Id, DateTime At, string Person, string BodyName, Id<Body> BodyId)
{
    public string Text { get; init; } = "";

    public string? FileName { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBecause { get; init; }
}

/// <summary>What was said about a duty, to who has to do with it; nothing to others.</summary>
public sealed class ReadCommentsQuery(DinhDb db, Access access)
{
    public const int Most = 200;

    /// <param name="duty">About what.</param>
    /// <param name="text">Words to look for, marks not needed; all where empty.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<CommentLine>> ReadAsync(Id<Duty> duty, string text, CancellationToken stop)
    {
        var concerned = access.Concerned(db.Duties);
        var comments = db.Comments.Where(c => c.DutyId == duty && concerned.Any(d => d.Id == c.DutyId));
        if (SearchText.Fold(text) is { Length: > 0 } folded)
            comments = comments.Where(c => c.WithdrawnOn == null && c.Folded.Contains(folded));

        var lines = await comments
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new CommentLine(
                c.Id,
                c.At,
                db.People.Where(p => p.Id == c.PersonId).Select(p => p.Name).FirstOrDefault() ?? "",
                db.Bodies.Where(b => b.Id == c.BodyId).Select(b => b.Name).FirstOrDefault() ?? "",
                c.BodyId
            )
            {
                Text = c.WithdrawnOn == null ? c.Text : "",
                FileName = c.WithdrawnOn == null ? c.FileName : null,
                WithdrawnOn = c.WithdrawnOn,
                WithdrawnBecause = c.WithdrawnBecause,
            })
            .ToListAsync(stop);
        lines.Reverse();
        return lines;
    }
}
