using Dinh.Reading.Proofreading;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>What is right although a rule could take it for a fault: forms that schools, police, committees and companies use.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("GIÁM ĐỐC", "BSCKII. Tạ Hữu Phước")]
    [InlineData("TRƯỞNG CÔNG AN XÃ", "Trung tá Đoàn Hữu Nghĩa")]
    [InlineData("HIỆU TRƯỞNG", "ThS. Lê Thị An")]
    public void A_degree_or_rank_before_the_name_is_no_missing_name(string title, string name)
    {
        var rules = Rules(title, name);

        Assert.DoesNotContain("form.signer", rules);
        Assert.DoesNotContain("spelling.phrase", rules);
    }

    [Theory]
    [InlineData("TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH", false)]
    [InlineData("T/M BAN CHỈ ĐẠO", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", false)]
    [InlineData("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", false)]
    [InlineData("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", true)]
    public void A_deputy_signs_for_a_committee_but_not_for_a_peoples_committee(string behalf, string title, bool told) =>
        Assert.Equal(told, Rules(behalf, title, "Lê Văn An").Contains("form.for"));

    [Fact]
    public void A_day_of_issue_in_figures_is_a_day() => Assert.DoesNotContain("form.date", Of("Tân Lập, ngày 05/01/2026", "1. Kiểm tra"));

    [Fact]
    public void A_person_who_chairs_and_an_office_that_works_are_two_roles() =>
        Assert.DoesNotContain(
            "label.variants",
            Of("Tân Lập, ngày 05 tháng 01 năm 2026", "1. Đối thoại", "- Người chủ trì: Giám đốc.", "2. Hội nghị", "- Đơn vị thực hiện: Các đội.")
        );

    [Fact]
    public void The_period_that_is_supervised_may_lie_before_the_plan() =>
        Assert.DoesNotContain("time.before-plan", Of("Tân Lập, ngày 05 tháng 01 năm 2026", "1. Thời kỳ giám sát: từ ngày 01/7/2023 đến ngày 31/3/2025."));

    [Fact]
    public void Fields_with_letters_are_no_items_of_the_same_title() =>
        Assert.DoesNotContain(
            "task.same-title",
            Of(
                "Tân Lập, ngày 05 tháng 01 năm 2026",
                "1. Rà soát văn bản",
                "a) Đơn vị chủ trì: Phòng Quản lý xử lý vi phạm hành chính.",
                "2. Khảo sát tình hình",
                "a) Đơn vị chủ trì: Phòng Quản lý xử lý vi phạm hành chính."
            )
        );

    [Fact]
    public void What_an_inspection_looks_at_needs_no_lead() =>
        Assert.DoesNotContain(
            "task.no-lead",
            Of("Tân Lập, ngày 05 tháng 01 năm 2026", "1. Việc lập, phê duyệt chủ trương đầu tư.", "2. Việc lựa chọn nhà thầu.")
        );

    private static IReadOnlyList<string> Rules(params string[] signing) =>
        Rules("Tân Lập, ngày 05 tháng 01 năm 2026", ["1. Kiểm tra việc thực hiện."], signing);

    private static IReadOnlyList<string> Of(string placeAndDay, params string[] items) => Rules(placeAndDay, items, ["CHỦ TỊCH", "Lê Văn An"]);

    private static IReadOnlyList<string> Rules(string placeAndDay, string[] items, string[] signing) =>
        [
            .. Proof
                .Of(
                    $"UBND XÃ TÂN LẬP\nSố: 19/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{placeAndDay}\n\nKẾ HOẠCH\nKiểm tra năm 2026\n\nCăn cứ Luật Thanh tra;\nI. NỘI DUNG\n{string.Join('\n', items)}\n\nNơi nhận:\n- Lưu: VT.\n{string.Join('\n', signing)}\n"
                )
                .Select(f => f.Rule),
        ];
}
