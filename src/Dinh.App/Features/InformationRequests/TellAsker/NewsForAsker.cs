using System.Net.Mail;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.TellAsker;

/// <summary>The order to mail an asker that something was done. It holds no address: that is opened when the mail is written.</summary>
/// <param name="Step">Which step of the request.</param>
public sealed record NewsForAsker(Id<InformationRequest> Request, int Step);

/// <summary>Mails the word, where an address was given. What was done stands on the request's page, not in the mail.</summary>
public sealed class NewsForAskerJob(DinhDb db, AskersQuery askers, IConfiguration settings, TimeProvider clock) : IJob<NewsForAsker>
{
    public Sentence Name => new("Báo cho người hỏi thông tin", "Tell who asked for information");

    public async Task<Outcome> DoAsync(NewsForAsker order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var request = await db.InformationRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == order.Request, stop);
        if (
            request is null
            || order.Step >= request.Steps.Count
            || PostSettings.Of(settings) is not { } post
            || askers.Open(request.Sealed) is not { Email.Length: > 0 } asker
            || !MailAddress.TryCreate(asker.Email, out var to)
        )
            return Outcome.Done;

        var body = await db.Bodies.Where(b => b.Id == request.BodyId).Select(b => b.Name).SingleAsync(stop);
        var mail = new Mail(
            $"<{request.Id}.{order.Step}@{post.Domain}>",
            to,
            $"Yêu cầu cung cấp thông tin số {request.Number}: {RequestWords.NameOf(request.Steps[order.Step].Deed).Vi}",
            TextOf(request, request.Steps[order.Step], body, $"{post.Site}{RequestLinks.Follow(asker.Code)}")
        );
        return await run.PostAsync(post, mail, (clock, stop));
    }

    private static string TextOf(InformationRequest request, RequestStep step, string body, string link) =>
        $"""
            Kính gửi ông/bà,

            {body}: {RequestWords.NameOf(step.Deed).Vi} (ngày {WindowText.Day(step.On)}), yêu cầu cung cấp thông tin số {request.Number}.
            {(step.Due is { } due ? $"Hạn trả lời: {WindowText.Day(due)}." : "")}

            Xem chi tiết, câu trả lời và quyền của ông/bà tại:
            {link}

            Đường dẫn này là của riêng ông/bà; xin đừng chuyển cho người khác.
            """;
}
