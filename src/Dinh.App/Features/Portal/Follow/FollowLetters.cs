using System.Net.Mail;
using System.Text;
using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Reminding.SendLetters;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>The letters to those who follow, in their language.</summary>
internal static class FollowLetters
{
    /// <summary>The one that asks back.</summary>
    public static Mail AskBack(Following wish, (MailAddress To, string Secret) sealedIn, string place, PostSettings post)
    {
        var (vi, link) = (wish.Language != "en", post.Site + PortalLinks.Followed(sealedIn.Secret));
        var text = vi
            ? $"Có người, mong là bạn, muốn nhận thư khi {place} công khai điều gì mới.\n\nĐồng ý thì mở trang này và bấm một nút: {link}\n\nKhông phải bạn? Không cần làm gì: sau 7 ngày địa chỉ này tự được xóa, không có thư nào nữa.\n"
            : $"Somebody, we hope you, wants a letter whenever {place} makes something public.\n\nIf you agree, open this page and press one button: {link}\n\nNot you? Do nothing: after 7 days this address is erased, and no letter follows.\n";
        return new($"<{wish.Id}@{post.Domain}>", sealedIn.To, vi ? $"Bạn muốn theo dõi {place}?" : $"Do you want to follow {place}?", text)
        {
            Language = wish.Language,
        };
    }

    /// <summary>The one of the day.</summary>
    public static Mail OfDay(
        Following wish,
        (MailAddress To, string Secret) sealedIn,
        string place,
        IReadOnlyList<FollowNews> news,
        (PostSettings Post, DateOnly Day) now
    )
    {
        var (vi, site) = (wish.Language != "en", now.Post.Site);
        var text = new StringBuilder(vi ? $"{place}: mới công khai, đính chính hoặc rút\n\n" : $"{place}: made public, corrected or withdrawn\n\n");
        foreach (var one in news)
            text.Append($"- {Named(one, vi)}\n  {site}{DisclosureLinks.Item(one.Id)}\n");
        var end = site + PortalLinks.Followed(sealedIn.Secret);
        text.Append(vi ? $"\nNgừng theo dõi và xóa địa chỉ: {end}\n" : $"\nStop, and erase my address: {end}\n");
        return new(
            $"<{wish.Id}.{now.Day:yyyyMMdd}@{now.Post.Domain}>",
            sealedIn.To,
            vi ? $"{place}: {news.Count} nội dung mới" : $"{place}: {news.Count} new",
            text.ToString()
        )
        {
            EndedAt = end + "/ngung",
            Language = wish.Language,
        };
    }

    private static string Named(FollowNews news, bool vi) =>
        news.Title is not { } title ? (vi ? "Một nội dung đã được rút" : "Something was withdrawn")
        : news.IsCorrection ? (vi ? "Đính chính: " : "Corrected: ") + title.ReplaceLineEndings(" ")
        : title.ReplaceLineEndings(" ");
}
