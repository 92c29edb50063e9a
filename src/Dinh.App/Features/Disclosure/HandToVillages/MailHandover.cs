using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Domain.Disclosure;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure.HandToVillages;

/// <summary>The order to mail a village head the secret address at which to confirm.</summary>
public sealed record MailHandover(Guid Key, string Address, string Secret, string Title, string Head)
{
    internal static MailHandover Of(VillageHandover handover, string address, string title) =>
        new(Guid.CreateVersion7(), address, handover.NewSecret(address), title, handover.HeadName);
}

/// <summary>Mails it. It may come twice when the machine dies in between; confirming twice does no harm.</summary>
public sealed class MailHandoverJob(IConfiguration settings) : IJob<MailHandover>
{
    public Sentence Name => new("Gửi nội dung công khai cho trưởng thôn", "Mail something public to a village head");

    public async Task<Outcome> DoAsync(MailHandover order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (PostSettings.Of(settings) is not { } post)
            return new Refusal("mail.not-set-up");

        using var smtp = new SmtpPost(post);
        var mail = new Mail($"<{order.Key}@{post.Domain}>", new(order.Address), $"Nội dung công khai cần thông báo: {order.Title}", TextOf(order, post));
        var answer = await smtp.SendAsync(mail, () => true, stop);
        return answer.Result switch
        {
            PostResult.Accepted or PostResult.Unclear => Outcome.Done,
            PostResult.Refused => new Refusal("mail.refused"),
            _ => throw new TimeoutException(answer.Words),
        };
    }

    private static string TextOf(MailHandover order, PostSettings post) =>
        $"""
            Kính gửi ông/bà {order.Head},

            Xã giao ông/bà thông báo đến Nhân dân trong thôn nội dung công khai sau:

            {order.Title}

            Mời ông/bà mở đường dẫn dưới đây để đọc, rồi bấm “Tôi đã nhận” để xác nhận. Không cần tài khoản. Đường dẫn này chỉ dành cho ông/bà, xin không chuyển tiếp:

            {post.Site}{DisclosureLinks.Confirm(order.Secret)}

            Thư này do phần mềm Đình tự gửi. Xin không trả lời thư này.
            """;
}
