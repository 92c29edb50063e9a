using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity;

/// <summary>How deeds of this folder load what is the reader's own, and save it.</summary>
internal static class OwnPublicity
{
    /// <summary>Does one deed with a campaign, and saves it.</summary>
    public static async Task<Outcome> ChangeAsync(this DinhDb db, Access access, Id<Campaign> id, Func<Campaign, Outcome> deed, CancellationToken stop)
    {
        var outcome = deed(await access.Owned(db.Campaigns).GetAsync(id, stop));
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    /// <summary>Does one deed with a text, and saves it.</summary>
    public static async Task<Outcome> ChangeAsync(this DinhDb db, Access access, Id<Article> id, Func<Article, Outcome> deed, CancellationToken stop)
    {
        var outcome = deed(await access.Owned(db.Articles).GetAsync(id, stop));
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    /// <summary>Does one deed with what was carried out, and saves it.</summary>
    public static async Task<Outcome> ChangeAsync(this DinhDb db, Access access, Id<Outreach> id, Func<Outreach, Outcome> deed, CancellationToken stop)
    {
        var outcome = deed(await access.Owned(db.Outreaches).GetAsync(id, stop));
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    public static async Task<(Id<Body> Id, string Path)> PlaceAsync(this DinhDb db, Access access, Id<Body> body, CancellationToken stop)
    {
        if (!access.MayActFor(body))
            throw new NoSuchRecordException($"body {body}");
        return (body, await db.Bodies.Where(b => b.Id == body).Join(db.Units, b => b.UnitId, u => u.Id, (_, u) => u.Path).SingleAsync(stop));
    }

    /// <summary>The villages of a body's unit, as they are called today.</summary>
    public static Task<List<string>> VillagesAsync(this DinhDb db, Id<Body> body, DateOnly today, CancellationToken stop) =>
        db
            .Bodies.Where(b =>
                b.Kind == BodyKind.Village
                && b.UnitId == db.Bodies.Where(o => o.Id == body).Select(o => o.UnitId).First()
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
            )
            .OrderBy(b => b.Folded)
            .Select(b => b.Name)
            .ToListAsync(stop);

    /// <summary>The body in whose name the reader works here: the one asked for, or the first.</summary>
    public static Id<Body>? BodyOr(this Access access, Id<Body>? asked) =>
        asked is { } body ? (access.MayActFor(body) ? body : throw new NoSuchRecordException($"body {body}"))
        : access.Bodies.Count > 0 ? access.Bodies[0]
        : null;
}
