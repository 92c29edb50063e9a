using Dinh.App.Web;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ConfirmPlan;

/// <summary>What the next page says of a plan that was just confirmed.</summary>
internal static class ConfirmedWords
{
    public static void SayWhatCame(this PageModel page, ConfirmedPlan confirmed)
    {
        ArgumentNullException.ThrowIfNull(confirmed);
        var made =
            confirmed.Duties > 0
                ? new Sentence($"Đã tạo {confirmed.Duties} việc từ kế hoạch này.", $"{confirmed.Duties} duties were made from this plan.")
                : null;
        if (confirmed.StaysOpen is { } open)
            page.Say(Joined(made, StillOpen(page.HttpContext.RequestServices.GetRequiredService<Words>().Told(open))));
        else if (made is not null)
            page.Say(made);
    }

    private static Sentence StillOpen(string because) =>
        new(
            $"Việc xây dựng kế hoạch mà cấp trên giao vẫn còn mở: {because} Mời mở việc ấy ở Bàn làm việc để kết thúc.",
            $"The duty to make this plan, given from above, is still open: {because} Open it from your desk to close it."
        );

    private static Sentence Joined(Sentence? first, Sentence second) => first is null ? second : new($"{first.Vi} {second.Vi}", $"{first.En} {second.En}");
}
