using Dinh.Domain.Difficulties;
using Xunit;

namespace Dinh.Domain.Tests.Difficulties;

public sealed class FocalWordsTests
{
    [Theory]
    [InlineData(
        "Quá trình thực hiện, nếu phát sinh khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ) để được xem xét, giải quyết./.",
        "so noi vu|ubnd tinh"
    )]
    [InlineData(
        "nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về UBND thị xã (qua Phòng Nội vụ) để được hướng dẫn hoặc báo cáo kiến nghị cấp có thẩm quyền.",
        "phong noi vu|ubnd thi xa"
    )]
    [InlineData("nếu có khó khăn, vướng mắc đề nghị kịp thời phản ánh về Sở Nội vụ\nđể tổng hợp, trình UBND tỉnh xem xét.", "so noi vu")]
    [InlineData("nếu có khó khăn, vướng mắc, đề nghị các bộ phận nhanh chóng báo cáo về Ban Giám hiệu để được hướng dẫn./.", "ban giam hieu")]
    [InlineData("Nếu gặp khó khăn vướng mắc, gửi Ủy ban nhân dân xã, qua Văn phòng HĐND và UBND.", "van phong hdnd va ubnd|uy ban nhan dan xa")]
    [InlineData("Tháo gỡ khó khăn, vướng mắc trong quá trình triển khai thi hành Luật.", "")]
    public void A_plan_says_through_whom_difficulties_go(string text, string names) => Assert.Equal(names, string.Join('|', FocalWords.In(text)));
}
