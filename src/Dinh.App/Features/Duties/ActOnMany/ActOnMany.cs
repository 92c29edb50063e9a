using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ActOnMany;

/// <param name="Duties">Which; those that the reader may not direct are not there.</param>
/// <param name="Deed">What is done to each.</param>
public sealed record ActOnMany(IReadOnlyList<Id<Duty>> Duties, ManyDeed Deed);

/// <summary>What the deed does, or would do, to one of the duties.</summary>
public sealed record ManyLine(Id<Duty> Id, string Content, string Source, Refusal? Refusal);

/// <summary>Does one deed to several duties in one transaction; those that refuse it are left as they are and said.</summary>
public sealed class ActOnManyHandler(DinhDb db, Access access, AskingQuery asking, TimeProvider clock)
{
    public const int Most = 500;

    /// <summary>What the deed would do; nothing is kept.</summary>
    public async Task<IReadOnlyList<ManyLine>> PreviewAsync(ActOnMany command, CancellationToken stop)
    {
        var lines = await TryAsync(command, stop);
        db.ChangeTracker.Clear();
        return lines;
    }

    public async Task<IReadOnlyList<ManyLine>> HandleAsync(ActOnMany command, CancellationToken stop)
    {
        IReadOnlyList<ManyLine> lines = [];
        await db.AgainOnConflictAsync(async () =>
        {
            lines = await TryAsync(command, stop);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
        return lines;
    }

    private async Task<IReadOnlyList<ManyLine>> TryAsync(ActOnMany command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var today = clock.Today;
        var keys = command.Duties.Distinct().Take(Most).ToList();
        var body = await BodyAsync(command.Deed.To, today, stop);
        var duties = await access
            .Directed(db.Duties)
            .Where(d => keys.Contains(d.Id))
            .Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        return await DoAsync(duties, command.Deed, body, stop);
    }

    private async Task<IReadOnlyList<ManyLine>> DoAsync(List<Duty> duties, ManyDeed deed, Body? body, CancellationToken stop)
    {
        var askings = new Dictionary<Id<Body>, Asking>();
        foreach (var asker in duties.Select(AskingQuery.AskerOf).Distinct())
            askings[asker] = await asking.OfAsync(asker, body is null ? [] : [body.Id], stop);
        return
        [
            .. duties.Select(d => new ManyLine(
                d.Id,
                d.Content,
                $"{d.Source.Label} {d.Source.Path}",
                deed.DoTo(d, body, askings[AskingQuery.AskerOf(d)]).Refusal
            )),
        ];
    }

    private async Task<Body?> BodyAsync(Id<Body>? id, DateOnly today, CancellationToken stop) =>
        id is { } key ? await access.WithinReach(db, today).SingleOrDefaultAsync(b => b.Id == key, stop) : null;
}
