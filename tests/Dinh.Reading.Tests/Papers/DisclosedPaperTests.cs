using Dinh.Writing;
using Dinh.Writing.Blocks;
using Dinh.Writing.Disclosing;
using Dinh.Writing.Docx;
using Dinh.Writing.Plans;
using Dinh.Writing.Reports;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

/// <summary>The papers by which disclosing is planned, listed and reported, read line by line.</summary>
public sealed class DisclosedPaperTests
{
    private const string Budget = "Khoản 2. Ngân sách, tài chính của xã";

    [Fact]
    public void The_quarterly_list_reads_as_it_was_read() =>
        Golden.Matches(
            TextOf(
                "THÔNG BÁO",
                "Danh sách nội dung đã công khai quý II năm 2026",
                DisclosedText.ListOf(Quarter()),
                DisclosedAnnex.MadeOf(Quarter(), "Thông báo số 15/TB-UBND ngày 02 tháng 7 năm 2026 của UBND xã Bình Yên")
            ),
            "danh-sach-cong-khai.txt"
        );

    [Fact]
    public void The_report_to_the_council_reads_as_it_was_read() =>
        Golden.Matches(
            TextOf(
                "BÁO CÁO",
                "Quá trình tổ chức và kết quả công khai thông tin 6 tháng đầu năm 2026",
                DisclosedText.ReportOf(Quarter() with { Period = "6 tháng đầu năm 2026", From = new(2026, 1, 1), Corrected = 1 }),
                []
            ),
            "bao-cao-cong-khai.txt"
        );

    [Fact]
    public void The_plan_reads_as_it_was_read() =>
        Golden.Matches(
            TextOf(
                "KẾ HOẠCH",
                "Công khai thông tin năm 2026",
                DisclosedText.PlanOf(Quarter() with { Period = "năm 2026" }),
                DisclosedAnnex.PlannedOf(Quarter() with { Period = "năm 2026" }, "Kế hoạch số 3/KH-UBND ngày 20 tháng 01 năm 2026 của UBND xã Bình Yên")
            ),
            "ke-hoach-cong-khai.txt"
        );

    [Fact]
    public void Where_nothing_was_made_public_the_list_says_so_and_has_no_appendix()
    {
        var none = Quarter() with { Made = [], Missing = [], InTime = 0, Late = 0 };

        Assert.Contains("a) Trong kỳ chưa công khai nội dung nào thuộc Điều 11 của Luật.", DisclosedText.ListOf(none));
        Assert.Empty(DisclosedAnnex.MadeOf(none, "Thông báo"));
        Assert.Contains("Không còn nội dung đến hạn mà chưa công khai đủ hình thức.", DisclosedText.ReportOf(none));
    }

    private static string TextOf(string kind, string title, IReadOnlyList<string> words, IReadOnlyList<Block> annexes)
    {
        var head = Letterhead.Of("UBND xã Bình Yên") with { Number = "Số: 15/TB-UBND", PlaceAndDay = "Bình Yên, ngày 02 tháng 7 năm 2026" };
        var foot = new Signature
        {
            Recipients = ["Nơi nhận:", "- Thường trực Hội đồng nhân dân xã;", "- Các thôn, tổ dân phố;", "- Lưu: VT."],
            Authority = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            Signer = ["Hoàng Văn Hùng"],
        };
        Manuscript paper = new ReportPaper(head, title, words, foot) { PrintedKind = kind, Annexes = annexes }.On(new(2026, 7, 2));
        return Golden.TextOf(DocxWriter.Write(paper));
    }

    private static DisclosedFacts Quarter() =>
        new("UBND xã Bình Yên", "quý II năm 2026", new(2026, 4, 1), new(2026, 6, 30))
        {
            Made =
            [
                new(
                    Budget,
                    "Công khai thực hiện ngân sách quý I năm 2026",
                    new(2026, 4, 10),
                    "Trang thông tin điện tử\nNiêm yết tại 4 nơi",
                    "10/4/2026 – 15/5/2026"
                )
                {
                    Paper = "Quyết định 12/QĐ-UBND ngày 09/04/2026",
                },
                new(
                    "Khoản 13. Thủ tục hành chính",
                    "Danh mục thủ tục hành chính cấp xã",
                    new(2026, 5, 4),
                    "Trang thông tin điện tử\nNiêm yết: Trụ sở",
                    "thường xuyên, cập nhật khi có thay đổi"
                ),
            ],
            Owed =
            [
                new(
                    Budget,
                    "Thực hiện ngân sách quý II năm 2026",
                    "chậm nhất 15/7/2026",
                    "Trang thông tin điện tử (nếu có)\nNiêm yết",
                    "ít nhất 30 ngày liên tục"
                )
                {
                    Due = new(2026, 7, 15),
                    Basis = "Điều 15 Thông tư 343/2016/TT-BTC",
                },
            ],
            Missing =
            [
                new("Khoản 12. Phí, lệ phí", "Đối tượng, mức thu phí, lệ phí năm 2026", "chậm nhất 20/4/2026", "Niêm yết", "") { Due = new(2026, 4, 20) },
            ],
            InTime = 2,
            Late = 1,
            Items = 14,
            Delay = "05 ngày làm việc",
            Plan = "Kế hoạch 3/KH-UBND ngày 20/01/2026",
            Lists = ["Thông báo 9/TB-UBND ngày 03/04/2026"],
        };
}
