using System.IO.Compression;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;
using Dinh.Writing.Notices;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

public sealed class NoticeTests
{
    [Fact]
    public void A_notice_for_the_wall_reads_as_it_was_read_line_by_line() =>
        Golden.Matches(Golden.TextOf(DocxWriter.Write(WallNotice.Of(Budget()))), "niem-yet.txt");

    [Fact]
    public void Before_it_hangs_its_days_are_left_to_be_filled_in()
    {
        var text = Golden.TextOf(DocxWriter.Write(WallNotice.Of(Budget() with { Time = new("", null, null, 30) })));

        Assert.Contains("từ ngày …/…/…… đến hết ngày …/…/…… (ít nhất 30 ngày liên tục)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_for_good_says_so()
    {
        var text = Golden.TextOf(DocxWriter.Write(WallNotice.Of(Budget() with { Time = new("Trụ sở", new(2026, 7, 6), null, null) })));

        Assert.Contains("từ ngày 06/07/2026, thường xuyên đến khi có thay đổi", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_says_what_it_mends()
    {
        var text = Golden.TextOf(DocxWriter.Write(WallNotice.Of(Budget() with { Version = 2, Corrects = "Cộng thiếu khoản thu tháng 6." })));

        Assert.Contains("(phiên bản 2) thay bản đã niêm yết trước đó; lý do đính chính: Cộng thiếu khoản thu tháng 6.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_notice_is_the_same_bytes_and_holds_its_code_as_a_picture()
    {
        var (first, second) = (DocxWriter.Write(WallNotice.Of(Budget())), DocxWriter.Write(WallNotice.Of(Budget())));

        Assert.Equal(first, second);
        Assert.Equal(HtmlWriter.Write(WallNotice.Of(Budget())), HtmlWriter.Write(WallNotice.Of(Budget())));
        using var file = new ZipArchive(new MemoryStream(first));
        Assert.Contains(file.Entries, e => e.FullName.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_address_is_another_code()
    {
        var other = Budget() with { Address = "https://binhyen.vn/cong-khai/muc/019820ab-0000-7000-8000-000000000002" };

        Assert.NotEqual(HtmlWriter.Write(WallNotice.Of(Budget())), HtmlWriter.Write(WallNotice.Of(other)));
    }

    [Fact]
    public void The_sheet_for_who_reads_has_a_line_to_sign_for_each_broadcast() =>
        Golden.Matches(
            Golden.TextOf(
                DocxWriter.Write(
                    ReadingSheet.Of(
                        Budget(),
                        "Kính thưa bà con và nhân dân.\nTổng thu một nghìn hai trăm triệu đồng.",
                        [
                            new(new(2026, 7, 7), new(5, 30), "Cụm loa thôn Nà Phát", "Hoàng Thị Én", "Hoàng Thị Én"),
                            new(new(2026, 7, 8), new(17, 0), "Cụm loa thôn Nà Phát", "", null),
                        ]
                    )
                )
            ),
            "phieu-phat-thanh.txt"
        );

    [Fact]
    public void Each_village_has_a_sheet_of_its_own_to_be_handed_over() =>
        Golden.Matches(
            Golden.TextOf(
                DocxWriter.Write(
                    HandOverSheet.Of(Budget(), [new("Thôn Nà Phát", "Lò Văn Pâng", "https://binhyen.vn/xac-nhan/abc"), new("Thôn Bản Mới", "", null)])
                )
            ),
            "phieu-giao.txt"
        );

    private static NoticeFacts Budget() =>
        new()
        {
            Issuer = "UBND xã Bình Yên",
            Place = "Bình Yên",
            Day = new(2026, 7, 6),
            Title = "Thực hiện ngân sách quý II năm 2026",
            Item = "Ngân sách, tài chính của xã",
            Ground = "khoản 2 Điều 11 Luật 10/2022/QH15",
            Paper = "Báo cáo số 45/BC-UBND ngày 02/7/2026",
            InCharge = "Nguyễn Thị Lan",
            Text = "Tổng thu 1.200 triệu đồng, đạt 52,5% dự toán.\nTổng chi 900 triệu đồng.",
            Files = ["Biểu 01-CK-NSNN.xlsx", "Thuyết minh.pdf"],
            Time = new("Nhà văn hóa thôn Nà Phát", new(2026, 7, 6), new(2026, 8, 4), 30),
            Address = "https://binhyen.vn/cong-khai/muc/019820ab-0000-7000-8000-000000000001",
            Board = "binhyen.vn/cong-khai",
            Version = 1,
            Seal = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        };
}
