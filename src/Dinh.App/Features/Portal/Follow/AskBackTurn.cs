using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Asks back, once, whoever has asked to follow; forgets who did not answer.</summary>
public sealed class AskBackTurn(DinhDb db, FollowedPlacesQuery places, FollowPostQuery letters, IConfiguration settings, TimeProvider clock) : IRecurring
{
    private const int Most = 200;

    public Rhythm Rhythm => Rhythm.Every(TimeSpan.FromMinutes(1));

    public Sentence Name => new("Hỏi lại người đăng ký theo dõi", "Ask back who wants to follow");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var late = now - Following.Patience;
        foreach (
            var wish in await db
                .Followings.Where(f => f.ConfirmedAt == null && f.EndedAt == null && f.AskedAt < late)
                .OrderBy(f => f.Id)
                .Take(Most)
                .ToListAsync(stop)
        )
            wish.End(now);
        await db.SaveChangesAsync(stop);
        if (PostSettings.Of(settings) is not { } post)
            return;

        var waiting = await db
            .Followings.AsNoTracking()
            .Where(f => f.ConfirmedAt == null && f.EndedAt == null && f.ToldUpTo == null)
            .OrderBy(f => f.AskedAt)
            .Take(Most)
            .ToListAsync(stop);
        if (waiting.Count == 0)
            return;

        var named = await places.OfAsync(waiting, stop);
        using var smtp = new SmtpPost(post);
        foreach (var wish in waiting)
        {
            var place = named[(wish.UnitId, wish.VillageId)].Name;
            if (await letters.SendAsync(smtp, wish, to => FollowLetters.AskBack(wish, to, place, post), ([], now), stop) is PostResult.Unreachable)
                return;
        }
    }
}
