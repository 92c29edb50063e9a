using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties;

/// <summary>How a body was asked: what it must and what it may are counted apart; and what it has not answered.</summary>
public sealed record AskedFigures(int Orders, int Requests, int Unanswered, int Late);

internal static class AskedCounts
{
    /// <summary>Counts the parts that one body has in these duties, in one question to the database.</summary>
    public static async Task<AskedFigures> AskedAsync(this IQueryable<Duty> duties, Id<Body> body, DateOnly today, CancellationToken stop) =>
        await duties
            .SelectMany(
                d => d.Participants,
                (d, p) =>
                    new
                    {
                        p.BodyId,
                        p.IsRequest,
                        p.AnswerBy,
                        IsAwaited = (p.Role != DutyRole.Lead || d.BodyId == body)
                            && p.AskedOn != null
                            && p.ContributedOn == null
                            && (p.Answer == null || (p.Answer == PartAnswer.AskedBack && p.RepliedOn != null)),
                    }
            )
            .Where(p => p.BodyId == body)
            .GroupBy(_ => 1)
            .Select(g => new AskedFigures(
                g.Count(p => !p.IsRequest),
                g.Count(p => p.IsRequest),
                g.Count(p => p.IsAwaited),
                g.Count(p => p.IsAwaited && p.AnswerBy < today)
            ))
            .SingleOrDefaultAsync(stop)
        ?? new(0, 0, 0, 0);
}
