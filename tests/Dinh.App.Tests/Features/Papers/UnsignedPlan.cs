using System.Text;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A plan as a commune drafts it: with the place for a number, and none in it.</summary>
internal static class UnsignedPlan
{
    private const string Text = """
        ỦY BAN NHÂN DÂN XÃ BÌNH YÊN
        Số:      /KH-UBND
        Bình Yên, ngày     tháng     năm 2026

        KẾ HOẠCH
        Thực hiện dân chủ ở cơ sở năm 2026

        I. NỘI DUNG
        1. Tổ chức hội nghị quán triệt Luật
        - Cơ quan chủ trì: Phòng Kinh tế xã Bình Yên.
        - Thời gian thực hiện: Quý II năm 2026.
        2. Tuyên truyền Luật trên hệ thống truyền thanh
        - Cơ quan chủ trì: {lead}.
        - Thời gian thực hiện: Thường xuyên.

        Nơi nhận:
        - Phòng Kinh tế xã Bình Yên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        """;

    /// <summary>Uploads a plan without a number and begins its paper draft from the review page, twice: that is one.</summary>
    public static async Task<(Id<PlanDraft> Plan, Id<PaperDraft> Paper)> BegunAsync(PaperWorld world, string? lead = null, string name = "du-thao.txt")
    {
        var answer = await world.Clerk.UploadAsync(
            (name, Encoding.UTF8.GetBytes(Text.Replace("{lead}", lead ?? world.Committee.Name, StringComparison.Ordinal) + name))
        );
        var plan = Id<PlanDraft>.Parse(answer.Location!.Split('/')[^1], null);
        Assert.NotNull((await world.Clerk.Visit($"/ke-hoach/nhap/{plan}")).Html.QuerySelector("form[action$='handler=Sign']"));
        var (one, two) = (await world.Clerk.DoAsync(plan, "Sign"), await world.Clerk.DoAsync(plan, "Sign"));
        Assert.StartsWith("/van-ban/du-thao/", one.Location, StringComparison.Ordinal);
        Assert.Equal(one.Location, two.Location);
        return (plan, Id<PaperDraft>.Parse(one.Location!.Split('/')[^1], null));
    }
}
