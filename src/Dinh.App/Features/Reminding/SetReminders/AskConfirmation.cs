using Dinh.App.Features.Reminding.SendLetters;
using Dinh.App.Jobs;
using Dinh.Law;

namespace Dinh.App.Features.Reminding.SetReminders;

/// <summary>The order to mail a confirmation to an address.</summary>
public sealed record AskConfirmation(Guid Key, string Address, string Seal);

/// <summary>Mails the question.</summary>
public sealed class AskConfirmationJob(IConfiguration settings, TimeProvider clock) : IJob<AskConfirmation>
{
    public Sentence Name => new("Gửi thư xác nhận địa chỉ", "Mail a confirmation");

    public async Task<Outcome> DoAsync(AskConfirmation order, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (PostSettings.Of(settings) is not { } post)
            return new Refusal("mail.not-set-up");

        var mail = new Mail($"<{order.Key}@{post.Domain}>", new(order.Address), "Xác nhận địa chỉ nhận thư nhắc", TextOf(order, post));
        return await run.PostAsync(post, mail, (clock, stop));
    }

    private static string TextOf(AskConfirmation order, PostSettings post) =>
        $"""
            Kính gửi ông/bà,

            Địa chỉ này vừa được đặt để nhận thư nhắc việc của Đình. Nếu đúng là của ông/bà, xin đăng nhập rồi mở đường dẫn sau trong hai giờ:

            {post.Site}{RemindingLinks.Confirm}?ma={Uri.EscapeDataString(order.Seal)}

            Nếu không phải, xin bỏ qua thư này.
            """;
}
