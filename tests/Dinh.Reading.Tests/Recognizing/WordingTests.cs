using Dinh.Law.Time;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Recognizing;

/// <summary>What bodies of every kind write in plans of every matter: schools, hospitals, teams, committees, companies.</summary>
public sealed class WordingTests
{
    [Fact]
    public void A_table_copied_with_tabs_has_a_task_a_row()
    {
        var tasks = Read(
            "II. NỘI DUNG CÔNG VIỆC",
            "STT\tNội dung công việc\tThời gian thực hiện\tNgười phụ trách\tPhối hợp",
            "1\tKhảo sát hài lòng người bệnh\tQuý I/2024\tPhòng Điều dưỡng\tPhòng Công tác xã hội",
            "2\tTập huấn an toàn người bệnh\tTháng 6/2024\tKhoa Dược\t",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Giám đốc phê duyệt kế hoạch."
        ).Tasks;

        Assert.Equal(["II.1", "II.2", "III.1"], tasks.Select(t => t.Path));
        Assert.Equal(["Phòng Điều dưỡng", "Khoa Dược", "Giám đốc"], tasks.Select(t => Assert.Single(t.Lead).Value));
        Assert.Equal("Phòng Công tác xã hội", Assert.Single(tasks[0].Coordinate).Value);
        Assert.Equal(new DateOnly(2024, 6, 30), tasks[1].Time!.End);
    }

    [Fact]
    public void Tabs_that_only_set_words_side_by_side_make_no_table() =>
        Assert.DoesNotContain(
            Read("II. NỘI DUNG", "1. Kiểm tra", "- Chủ trì:\tPhòng Nội vụ\tthành phố\tA").Tasks,
            t => t.Title.Value.Contains('|', StringComparison.Ordinal)
        );

    [Fact]
    public void What_stands_before_a_label_within_a_line_is_still_prose()
    {
        var task = Task("Ban Chấp hành Công đoàn phối hợp với Hiệu trưởng tổ chức hội nghị. Thời gian tổ chức: trước ngày 10/10/2024.");

        Assert.Equal("Ban Chấp hành Công đoàn", Assert.Single(task.Lead).Value);
        Assert.Equal("Hiệu trưởng", Assert.Single(task.Coordinate).Value);
        Assert.Equal(new DateOnly(2024, 10, 10), task.Time!.End);
    }

    [Fact]
    public void One_field_may_say_who_leads_and_who_helps()
    {
        var task = Task("+ Phân công: Công an xã chủ trì; Trạm Y tế phối hợp.");

        Assert.Equal("Công an xã", Assert.Single(task.Lead).Value);
        Assert.Equal("Trạm Y tế", Assert.Single(task.Coordinate).Value);
    }

    [Fact]
    public void A_step_has_its_day_after_a_colon()
    {
        var tasks = Read(
            "IV. TIẾN ĐỘ THỰC HIỆN",
            "1. Công bố quyết định thanh tra: ngày 13/4/2024.",
            "2. Thanh tra trực tiếp: Từ ngày 14/4/2024 đến ngày 15/5/2024."
        ).Tasks;

        Assert.Equal([new DateOnly(2024, 4, 13), new DateOnly(2024, 5, 15)], tasks.Select(t => t.Time!.End!.Value));
        Assert.All(tasks, t => Assert.Empty(t.Lead));
    }

    [Fact]
    public void Whom_a_topic_names_does_not_act()
    {
        var tasks = Read("II. NỘI DUNG, ĐỐI TƯỢNG KIỂM TRA", "1. Đối tượng", "Chi ủy các thôn được kiểm tra.", "2. Thời gian", "Quý III năm 2024.").Tasks;

        Assert.All(tasks, t => Assert.Empty(t.Lead));
    }

    [Fact]
    public void Methods_give_nobody_anything_to_do() => Assert.Empty(Read("III. PHƯƠNG PHÁP TIẾN HÀNH", "Nghiên cứu hồ sơ, làm việc trực tiếp.").Tasks);

    [Fact]
    public void A_report_goes_through_the_whole_body_named_in_brackets()
    {
        var report = Report("1. Mặt trận xã báo cáo kết quả về Ban Thường trực tỉnh (qua Ban Dân chủ, Giám sát và Phản biện xã hội) trước ngày 15/6/2024.");

        Assert.Equal("Ban Dân chủ, Giám sát và Phản biện xã hội", report.Via!.Value);
    }

    [Theory]
    [InlineData("1. Các phòng báo cáo kết quả về Phòng Phổ biến, giáo dục pháp luật trước ngày 15/6/2024.")]
    [InlineData("1. Các phòng gửi báo cáo kết quả thông qua email về Sở Nội vụ trước ngày 15/6/2024.")]
    public void A_report_goes_through_bodies_only(string sentence) => Assert.Null(Report(sentence).Via);

    [Fact]
    public void The_day_on_which_a_plan_is_sent_in_is_no_reports_day()
    {
        var report = Report(
            "1. Các phòng xây dựng kế hoạch của đơn vị mình, gửi về Văn phòng Sở trước ngày 05/02/2024; định kỳ báo cáo kết quả thực hiện về Phòng Công nghệ số."
        );

        Assert.Equal(("Phòng Công nghệ số", null, "periodic"), (report.To!.Value, report.Due, report.Recurs));
    }

    [Theory]
    [InlineData("BSCKII. Tạ Hữu Phước", "Tạ Hữu Phước")]
    [InlineData("PGS.TS. Lê Văn An", "Lê Văn An")]
    [InlineData("Đại tá Nông Văn Bình", "Nông Văn Bình")]
    [InlineData("Đại Văn Tá", "Đại Văn Tá")]
    public void A_degree_or_rank_is_no_part_of_the_signers_name(string line, string name) =>
        Assert.Equal(name, Read("II. NỘI DUNG", "1. Kiểm tra", "Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", line).SignatoryName!.Value);

    [Fact]
    public void The_day_of_issue_may_be_set_in_figures()
    {
        var reading = PlanReader.Read(
            SourceText.Of("CÔNG TY A\nSố: 19/KH-MTĐT\nTân Lập, ngày 05/01/2026\nKẾ HOẠCH\nĐối thoại năm 2026\n1. NỘI DUNG\n1.1. Đối thoại")
        );

        Assert.Equal(("Tân Lập", "2026-01-05"), (reading.PlaceOfIssue!.Value, reading.Date!.Value));
    }

    [Fact]
    public void A_number_within_the_issuers_name_is_not_the_papers()
    {
        var reading = PlanReader.Read(
            SourceText.Of(
                "THANH TRA TỈNH BẮC SƠN\nĐOÀN THANH TRA THEO QĐ\nSỐ 41/QĐ-TTr\nSố: 01/KH-ĐTTr\nKẾ HOẠCH\nThanh tra năm 2026\nI. NỘI DUNG\n1. Thanh tra"
            )
        );

        Assert.Equal("01/KH-ĐTTr", reading.Number!.Value);
    }

    [Fact]
    public void A_committee_is_named_with_the_unit_whose_committee_it_is()
    {
        var reading = PlanReader.Read(
            SourceText.Of(
                "ĐẢNG BỘ TỈNH LONG PHƯỚC\nĐẢNG ỦY XÃ PHÚ NHUẬN\nBAN CHỈ ĐẠO THỰC HIỆN QCDC\n*\nSố 03-KH/BCĐ\nPhú Nhuận, ngày 26 tháng 02 năm 2026\nKẾ HOẠCH\nkiểm tra năm 2026\nCăn cứ Chương trình công tác, Ban Chỉ đạo xây dựng kế hoạch kiểm tra như sau:\nI- NỘI DUNG\n1- Kiểm tra."
            )
        );

        Assert.Equal(("Ban Chỉ đạo thực hiện QCDC xã Phú Nhuận", "commune"), (reading.Issuer!.Value, reading.Level));
    }

    [Fact]
    public void A_regulation_is_cited_with_its_number_although_its_type_is_also_a_deed()
    {
        var reading = PlanReader.Read(
            SourceText.Of("KẾ HOẠCH\nĐối thoại năm 2026\nCăn cứ Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về tiếp dân;\nI. NỘI DUNG\n1. Đối thoại")
        );

        Assert.Equal(("11-QĐi/TW", "2019-02-18"), (reading.LegalBases[0].Number, reading.LegalBases[0].Date));
    }

    [Fact]
    public void Who_chairs_a_dialogue_leads_it() =>
        Assert.Equal(
            ["Bí thư Đảng ủy", "Chủ tịch UBND phường"],
            Task("- Chủ trì đối thoại: Bí thư Đảng ủy, Chủ tịch UBND phường;", "- Thời gian: Tháng 6/2024").Lead.Select(l => l.Value)
        );

    [Theory]
    [InlineData("1. Tổ Phòng ngừa, đấu tranh: Chủ trì kiểm tra cơ sở.", "Tổ Phòng ngừa, đấu tranh")]
    [InlineData("1. Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở: Vận động chủ cơ sở.", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở")]
    [InlineData("1. Ban điều hành các ấp: Tuyên truyền đến hộ dân.", "Ban điều hành các ấp")]
    [InlineData("1. Ban Dân vận chủ trì, phối hợp với các đoàn thể: Kiểm tra cơ sở.", "Ban Dân vận")]
    public void A_group_may_be_named_after_all_it_does(string item, string lead) =>
        Assert.Equal(lead, Assert.Single(Assert.Single(Read("III. TỔ CHỨC THỰC HIỆN", item).Tasks).Lead).Value);

    private static PlanReport Report(string sentence) => Assert.Single(Read("III. TỔ CHỨC THỰC HIỆN", sentence).Reports);

    private static PlanTask Task(params string[] lines) => Assert.Single(Read(["II. NỘI DUNG", "1. Tổ chức hội nghị", .. lines]).Tasks);

    private static PlanReading Read(params string[] lines) =>
        PlanReader.Read(SourceText.Of("KẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2024\n" + string.Join('\n', lines)));
}
