using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class FindTests
{
    private static readonly TimeContext Context = new(new DateOnly(2024, 1, 31));

    [Theory]
    [InlineData("Báo cáo kết quả thực hiện về UBND thị xã (qua Phòng Nội vụ) trước ngày 05/9/2024.", "trước ngày 05/9/2024 = by ..2024-09-05")]
    [InlineData(
        "Báo cáo kỳ 1 trước ngày 15/6/2024, kỳ 2 trước ngày 15/12/2024",
        "trước ngày 15/6/2024 = by ..2024-06-15",
        "trước ngày 15/12/2024 = by ..2024-12-15"
    )]
    [InlineData("báo cáo trước ngày 15/6 và 15/12/2024", "trước ngày 15/6 = by ..2024-06-15", "15/12/2024 = by ..2024-12-15")]
    [InlineData(
        "Hằng năm báo cáo kết quả về Sở Nội vụ trước ngày 20/11 hoặc đột xuất",
        "Hằng năm = periodic yearly",
        "trước ngày 20/11 = periodic yearly 11-20"
    )]
    [InlineData("Thực hiện Kế hoạch số 06-KH/BCĐ ngày 22/02/2023 của Ban Chỉ đạo")]
    [InlineData("Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ")]
    [InlineData("Quyết định số 346/QĐ-TTg ngày 06/4/2023 và Luật số 10/2022/QH15")]
    [InlineData("Có 1/2 tổng số hộ tán thành; tỷ lệ 2/3 trở lên.")]
    [InlineData("Quy chế dân chủ, quy định của pháp luật Việt Nam.")]
    [InlineData("Luật Thực hiện dân chủ ở cơ sở (có hiệu lực từ ngày 01/7/2023) được phổ biến")]
    [InlineData(
        "định hướng đến năm 2030, giai đoạn 2026-2030 (tháng nào cũng có)",
        "đến năm 2030 = by ..2030-12-31",
        "giai đoạn 2026-2030 = within 2026-01-01..2030-12-31"
    )]
    [InlineData("trước ngày **15/6/2024**, kỳ 2", "trước ngày **15/6/2024 = by ..2024-06-15")]
    [InlineData("Thông tư số 04/2025/TT-BTC ngày 02 tháng 01 năm 2025 quy định")]
    [InlineData(
        "Chương trình từ 20 giờ 15 phút ngày 23 tháng 1, định kỳ phát lại",
        "từ 20 giờ 15 phút ngày 23 tháng 1 = from 2024-01-23..",
        "định kỳ = periodic unstated"
    )]
    [InlineData(
        "Định kỳ phát sóng. Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1",
        "Định kỳ = periodic unstated",
        "Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1 = within 2024-01-23..2024-01-23"
    )]
    [InlineData("tổ chức hội nghị vào ngày 15/5/2024", "vào ngày 15/5/2024 = within 2024-05-15..2024-05-15")]
    [InlineData("các báo cáo gửi trước ngày 18 hằng tháng, đúng mẫu", "trước ngày 18 hằng tháng = periodic monthly -18")]
    [InlineData("Xây dựng Kế hoạch năm 2024 của xã", "năm 2024 = within 2024-01-01..2024-12-31")]
    public void The_times_in_a_sentence_are_found_and_the_dates_of_papers_are_not(string sentence, params string[] known)
    {
        var found = TimeWords.Find(sentence, Context).Select(o => $"{sentence[o.Start..o.End]} = {PhraseCase.Print(o.Reading)}");

        Assert.Equal(known, found);
    }

    [Fact]
    public void A_year_in_passing_is_not_bounded_and_a_limit_is()
    {
        var found = TimeWords.Find("Kế hoạch năm 2024 hoàn thành trước ngày 30/11/2024", Context);

        Assert.Equal([false, true], found.Select(o => o.Bounded));
    }

    [Fact]
    public void A_long_text_is_read_in_time_that_grows_with_its_length()
    {
        var page = string.Concat(
            Enumerable.Repeat(
                "Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 05/9/2024, định kỳ (6 tháng, năm) ngày ngày quý quý tháng trước trước 1 2 3 - - ",
                200
            )
        );

        Assert.Equal(10 * TimeWords.Find(page, Context).Count, TimeWords.Find(string.Concat(Enumerable.Repeat(page, 10)), Context).Count);
    }
}
