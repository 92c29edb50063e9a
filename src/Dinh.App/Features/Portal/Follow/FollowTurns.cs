using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Asks back, once, whoever has asked to follow; forgets who did not answer.</summary>
public sealed class AskBackTurn(DinhDb db, FollowPostQuery letters, IConfiguration settings, TimeProvider clock) : IRecurring
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
        using var smtp = new SmtpPost(post);
        foreach (var wish in waiting)
        {
            var place = await letters.PlaceAsync(wish.UnitId, wish.VillageId, stop);
            if (!await letters.SendAsync(smtp, wish, to => FollowLetters.AskBack(wish, to, place, post), now, stop))
                return;
        }
    }
}

/// <summary>Writes once a day to those who follow what has changed since they were last told.</summary>
public sealed class TellFollowersTurn(DinhDb db, FollowNewsQuery news, FollowPostQuery letters, IConfiguration settings, TimeProvider clock) : IRecurring
{
    // What is being committed at this moment is told tomorrow rather than never.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    public Rhythm Rhythm => Rhythm.Daily(new(6, 30));

    public Sentence Name => new("Gửi thư cho người theo dõi", "Write to those who follow");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        if (PostSettings.Of(settings) is not { } post)
            return;

        var until = clock.GetUtcNow().UtcDateTime - Settled;
        var wishes = await db
            .Followings.AsNoTracking()
            .Where(f => f.ConfirmedAt != null && f.EndedAt == null && f.ToldUpTo < until)
            .OrderBy(f => f.Id)
            .ToListAsync(stop);
        using var smtp = new SmtpPost(post);

        // Those who follow the same and were told at the same time read the same: the store is asked once for all of them.
        foreach (var same in wishes.GroupBy(w => (w.UnitId, w.VillageId, w.ItemKey, w.ToldUpTo)))
        {
            if (!await TellAsync(smtp, [.. same], (post, until), stop))
                return;
        }
    }

    private async Task<bool> TellAsync(SmtpPost smtp, IReadOnlyList<Following> same, (PostSettings Post, DateTime Until) now, CancellationToken stop)
    {
        var told = await news.OfAsync(same[0], now.Until, stop);
        if (told.Count == 0)
            return true;

        var place = await letters.PlaceAsync(same[0].UnitId, same[0].VillageId, stop);
        foreach (var wish in same)
        {
            // Withdrawn while the others were written to: what is named is read anew.
            if (!await news.StandAsync(told, stop))
                told = await news.OfAsync(wish, now.Until, stop);
            var letter = told;
            if (!await letters.SendAsync(smtp, wish, to => FollowLetters.OfDay(wish, to, place, letter, (now.Post, clock.Today)), now.Until, stop))
                return false;
        }

        return true;
    }
}
