using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Writes once a day to those who follow what has changed since they were last told.</summary>
public sealed class TellFollowersTurn(DinhDb db, FollowNewsQuery news, FollowPostQuery letters, IConfiguration settings, TimeProvider clock) : IRecurring
{
    /// <summary>For so many the store is asked once.</summary>
    private const int Batch = 500;

    // What is being committed at this moment is told tomorrow rather than never.
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    public Rhythm Rhythm => Rhythm.Daily(new(6, 30));

    public Sentence Name => new("Gửi thư cho người theo dõi", "Write to those who follow");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        if (PostSettings.Of(settings) is not { } post)
            return;

        var until = clock.GetUtcNow().UtcDateTime - Settled;
        var keys = await db
            .Followings.Where(f => f.ConfirmedAt != null && f.EndedAt == null && f.ToldUpTo < until)
            .OrderBy(f => f.UnitId)
            .ThenBy(f => f.Id)
            .Select(f => f.Id)
            .ToListAsync(stop);
        using var smtp = new SmtpPost(post);
        foreach (var batch in keys.Chunk(Batch))
            await TellAsync(smtp, batch, (post, until), stop);
    }

    private async Task TellAsync(SmtpPost smtp, Id<Following>[] batch, (PostSettings Post, DateTime Until) now, CancellationToken stop)
    {
        var wishes = await db.Followings.AsNoTracking().Where(f => batch.Contains(f.Id)).OrderBy(f => f.Id).ToListAsync(stop);
        var paper = await news.ReadAsync(wishes, now.Until, stop);
        await letters.PassOverAsync([.. wishes.Where(w => paper.NewsFor(w).Count == 0).Select(w => w.Id)], now.Until, stop);
        foreach (var wish in wishes.Where(w => paper.NewsFor(w).Count > 0).ToList())
        {
            var result = await SendAsync(smtp, wish, paper, now, stop);
            if (result is PostResult.BrokenOff)
            {
                // Something was withdrawn while the others were written to: what is named is read anew.
                paper = await news.ReadAsync(wishes, now.Until, stop);
                result = paper.NewsFor(wish).Count == 0 ? result : await SendAsync(smtp, wish, paper, now, stop);
            }

            // The others wait too; the same turn is tried again.
            if (result is PostResult.Unreachable)
                throw new OtherSideAwayException("The mail server cannot be reached.");
        }
    }

    private Task<PostResult> SendAsync(SmtpPost smtp, Following wish, FollowPaper paper, (PostSettings Post, DateTime Until) now, CancellationToken stop)
    {
        var told = paper.NewsFor(wish);
        return letters.SendAsync(
            smtp,
            wish,
            to => FollowLetters.OfDay(wish, to, paper.PlaceOf(wish), told, (now.Post, clock.Today)),
            ([.. told.Where(n => n.Title is not null).Select(n => n.Id)], now.Until),
            stop
        );
    }
}
