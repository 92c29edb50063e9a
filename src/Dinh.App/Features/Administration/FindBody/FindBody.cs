using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.FindBody;

public sealed record BodyLine(Id<Body> Body, string Name, string UnitName, int People, int Administrators);

public sealed class FindBodyQuery(DinhDb db, TimeProvider clock)
{
    public const int PageSize = 50;

    public async Task<(IReadOnlyList<BodyLine> Lines, int Total)> FindAsync(string? words, int page, CancellationToken stop)
    {
        var today = clock.Today;
        var folded = SearchText.Fold(words?.Trim() ?? "");
        var bodies = db.Bodies.Where(b => (b.ValidTo == null || b.ValidTo >= today) && b.Folded.Contains(folded));
        var shown = bodies.OrderBy(b => b.Folded).ThenBy(b => b.Id).Skip((page - 1) * PageSize).Take(PageSize);
        return (await Lines(shown, today).ToListAsync(stop), await bodies.CountAsync(stop));
    }

    private IQueryable<BodyLine> Lines(IQueryable<Body> bodies, DateOnly today) =>
        bodies.Select(b => new BodyLine(
            b.Id,
            b.Name,
            db.Units.Where(u => u.Id == b.UnitId).Select(u => u.Name).Single(),
            db.Appointments.Where(a => a.BodyId == b.Id && (a.To == null || a.To >= today)).Select(a => a.PersonId).Distinct().Count(),
            db.Appointments.Count(a => a.BodyId == b.Id && (a.To == null || a.To >= today) && a.Function == Function.BodyAdministrator)
        ));
}
