using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.KeepTerms;

/// <summary>One term, with who laid it down.</summary>
public sealed record TermLine(LocalTerm Term, string Owner, bool IsMine);

/// <summary>The terms that hold where the reader works, and those that the reader's bodies laid down.</summary>
public sealed record TermSheet(IReadOnlyList<TermLine> Lines, IReadOnlyList<(Id<Body> Body, string Name)> Owners);

public sealed class ListTermsQuery(DinhDb db, Access access, TermOwnersQuery owners)
{
    public async Task<TermSheet> ReadAsync(CancellationToken stop)
    {
        var mine = access.Bodies;
        var paths = await db.Bodies.Where(b => mine.Contains(b.Id)).Join(db.Units, b => b.UnitId, u => u.Id, (_, u) => u.Path).Distinct().ToListAsync(stop);
        var terms = await access
            .Visible(db.LocalTerms)
            .AsNoTracking()
            .Join(db.Bodies, t => t.OwnerId, b => b.Id, (t, b) => new { Term = t, Owner = b.Name })
            .OrderBy(x => x.Term.EndedOn != null)
            .ThenByDescending(x => x.Term.From)
            .ThenBy(x => x.Term.Id)
            .ToListAsync(stop);
        return new(
            [
                .. terms
                    .Where(x => mine.Contains(x.Term.OwnerId) || paths.Exists(p => p.StartsWith(x.Term.UnitPath, StringComparison.Ordinal)))
                    .Select(x => new TermLine(x.Term, x.Owner, access.MayAdminister(x.Term.OwnerId))),
            ],
            await owners.OwnAsync(stop)
        );
    }
}
