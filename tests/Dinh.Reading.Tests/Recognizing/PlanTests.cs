using Dinh.Law.Time;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Recognizing;

/// <summary>Small plans, each with one thing that plans do.</summary>
public sealed class PlanTests
{
    [Fact]
    public void A_field_may_be_a_list_under_an_empty_label()
    {
        var task = Task(
            "- Đơn vị chủ trì:",
            "+ Sở Nội vụ tổ chức tập huấn.",
            "+ Đề nghị Liên đoàn Lao động tỉnh tổ chức tập huấn.",
            "- Đơn vị phối hợp: Sở Tài chính"
        );

        Assert.Equal(["Sở Nội vụ", "Liên đoàn Lao động tỉnh"], task.Lead.Select(l => l.Value));
        Assert.Equal(["Sở Tài chính"], task.Coordinate.Select(c => c.Value));
    }

    [Fact]
    public void Several_dated_steps_are_milestones_and_the_last_bounds_the_task()
    {
        var task = Task("- Thời gian thực hiện:", "+ Lập kế hoạch kiểm tra xong trước tháng 4/2024;", "+ Tổ chức kiểm tra xong trước tháng 7/2024.");

        Assert.Equal([new DateOnly(2024, 3, 31), new DateOnly(2024, 6, 30)], task.Milestones.Select(m => m.End!.Value));
        Assert.Equal("Lập kế hoạch kiểm tra", task.Milestones[0].Text.Value);
        Assert.Equal(new DateOnly(2024, 6, 30), task.Time!.End);
    }

    [Fact]
    public void Two_fields_may_share_a_line()
    {
        var task = Task("Đơn vị chủ trì: Phòng Nội vụ; đơn vị phối hợp: Phòng Tư pháp; thời gian: Quý II năm 2024.");

        Assert.Equal("Phòng Nội vụ", Assert.Single(task.Lead).Value);
        Assert.Equal("Phòng Tư pháp", Assert.Single(task.Coordinate).Value);
        Assert.Equal(TimeKind.Within, task.Time!.Kind);
    }

    [Fact]
    public void Whom_a_plan_asks_to_advise_does_not_lead()
    {
        var task = Assert.Single(Read("III. TỔ CHỨC THỰC HIỆN", "1. Giao công chức Văn phòng - Thống kê tham mưu tổng hợp báo cáo.").Tasks);

        Assert.Empty(task.Lead);
        Assert.Equal("công chức Văn phòng - Thống kê", Assert.Single(task.Advise).Value);
    }

    [Fact]
    public void What_stands_under_a_bodys_name_is_that_bodys()
    {
        var tasks = Read("III. TỔ CHỨC THỰC HIỆN", "1. Sở Nội vụ:", "a) Theo dõi, đôn đốc.", "b) Phối hợp với Sở Tài chính bố trí kinh phí.").Tasks;

        Assert.Equal(["III.1.a", "III.1.b"], tasks.Select(t => t.Path));
        Assert.All(tasks, t => Assert.Equal("Sở Nội vụ", Assert.Single(t.Lead).Value));
        Assert.Equal("Sở Tài chính", Assert.Single(tasks[1].Coordinate).Value);
    }

    [Fact]
    public void Lettered_fields_belong_to_the_item_above()
    {
        var task = Task("a) Thời gian: Ngày 18/6/2024", "b) Địa điểm: Nhà văn hóa thôn", "c) Chủ trì: Phòng Nội vụ");

        Assert.Equal("II.1", task.Path);
        Assert.Equal("Phòng Nội vụ", Assert.Single(task.Lead).Value);
        Assert.Equal(new DateOnly(2024, 6, 18), task.Time!.End);
    }

    [Fact]
    public void Two_days_in_a_sentence_are_two_reports()
    {
        var reports = Read(
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Phòng Nội vụ báo cáo kết quả về UBND huyện (qua Văn phòng): kỳ 1 trước ngày 15/6/2024, kỳ 2 trước ngày 15/12/2024."
        ).Reports;

        Assert.Equal(["2024-06-15", "2024-12-15"], reports.Select(r => r.Due));
        Assert.All(reports, r => Assert.Equal(("UBND huyện", "Văn phòng", "III.1"), (r.To!.Value, r.Via!.Value, r.Path)));
        Assert.All(reports, r => Assert.Equal("Phòng Nội vụ", Assert.Single(r.From).Value));
    }

    [Theory]
    [InlineData("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo UBND xã.")]
    [InlineData("Báo cáo ngay với Ban Thường trực khi phát sinh vụ việc phức tạp.")]
    [InlineData("Lập dự toán, báo cáo cơ quan có thẩm quyền phê duyệt theo quy định.")]
    [InlineData("Tổ chức theo dõi, kiểm tra và báo cáo kết quả thi hành Luật.")]
    public void Not_every_sentence_that_speaks_of_reporting_asks_for_a_report(string sentence) =>
        Assert.Empty(Read("III. TỔ CHỨC THỰC HIỆN", "1. " + sentence).Reports);

    [Fact]
    public void A_report_is_due_every_year_or_every_month()
    {
        var reports = Read(
            "IV. CHẾ ĐỘ BÁO CÁO",
            "1. Hằng năm báo cáo kết quả về Sở Nội vụ trước ngày 20/11.",
            "2. Các phòng báo cáo tình hình về Văn phòng trước ngày 18 hằng tháng."
        ).Reports;

        Assert.Equal([("--11-20", "yearly"), ("---18", "periodic")], reports.Select(r => (r.Due, r.Recurs)));
    }

    [Fact]
    public void A_table_flattened_to_lines_has_a_task_a_row()
    {
        var tasks = Read(
            "II. NỘI DUNG",
            "TT",
            "Nội dung",
            "Đơn vị",
            "chủ trì",
            "Thời gian",
            "1",
            "Tuyên truyền Luật đến cán bộ, công chức",
            "Phòng Tư pháp",
            "Quý I",
            "2",
            "Kiểm tra việc công khai tại các thôn",
            "Lãnh đạo",
            "Phòng Nội vụ",
            "Tháng 9"
        ).Tasks;

        Assert.Equal(["II.1", "II.2"], tasks.Select(t => t.Path));
        Assert.Equal(["Phòng Tư pháp", "Lãnh đạo Phòng Nội vụ"], tasks.Select(t => Assert.Single(t.Lead).Value));
        Assert.Equal([new DateOnly(2024, 3, 31), new DateOnly(2024, 9, 30)], tasks.Select(t => t.Time!.End!.Value));
    }

    [Fact]
    public void A_cell_of_several_paragraphs_names_several_bodies()
    {
        SourceLine Row(int number, params string[] cells) =>
            new(number, string.Join(" | ", cells).Replace('\n', ' '), Kind: LineKind.TableRow, Cells: cells) { Table = 1 };
        var source = new SourceText(
            "a.docx",
            [
                new(1, "KẾ HOẠCH"),
                new(2, "Năm 2024"),
                new(3, "II. NỘI DUNG"),
                Row(4, "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp"),
                Row(5, "I", "TUYÊN TRUYỀN", "", ""),
                Row(6, "1", "Phổ biến Luật\nĐến từng thôn", "Sở Nội vụ\nSở Tư pháp", "- Công an tỉnh\n- Các xã, phường"),
            ]
        );

        var task = Assert.Single(PlanReader.Read(source).Tasks);

        Assert.Equal(("II.I.1", "Phổ biến Luật"), (task.Path, task.Title.Value));
        Assert.Equal(["Sở Nội vụ", "Sở Tư pháp"], task.Lead.Select(l => l.Value));
        Assert.Equal(["Công an tỉnh", "Các xã, phường"], task.Coordinate.Select(c => c.Value));
    }

    [Fact]
    public void A_plan_of_one_event_has_its_time_places_and_chair()
    {
        var happening = PlanReader
            .Read(
                SourceText.Of(
                    "KẾ HOẠCH\nTổ chức Hội nghị quán triệt Luật năm 2024\nII. THỜI GIAN, ĐỊA ĐIỂM\n- Thời gian: 01 buổi, trong tháng 11 năm 2024.\n- Địa điểm:\n+ Trực tiếp: Trụ sở UBND tỉnh.\n+ Trực tuyến: Trụ sở UBND các xã.\n- Chủ trì Hội nghị: Lãnh đạo UBND tỉnh."
                )
            )
            .Event!;

        Assert.Equal(1, happening.Sessions);
        Assert.Equal(new DateOnly(2024, 11, 30), happening.Time!.End);
        Assert.Equal([("onsite", "Trụ sở UBND tỉnh"), ("online", "Trụ sở UBND các xã")], happening.Venues.Select(v => (v.Mode, v.Place.Value)));
        Assert.Equal("Lãnh đạo UBND tỉnh", happening.Chair!.Value);
    }

    [Fact]
    public void A_decision_lends_its_head_to_the_plan_behind_it()
    {
        var reading = PlanReader.Read(
            SourceText.Of(
                "UBND TỈNH TÂN HOÀ\nSố: 9/QĐ-UBND\nTân Hoà, ngày 02 tháng 5 năm 2025\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCăn cứ Luật Thanh tra ngày 14/11/2022;\nĐiều 1. Ban hành kèm theo Kế hoạch.\nNơi nhận:\n- Như Điều 1;\nCHỦ TỊCH\nLê Văn An\nKẾ HOẠCH\nThi hành Luật Thanh tra\n(Kèm theo Quyết định số 9/QĐ-UBND)\nII. NỘI DUNG\n1. Phổ biến Luật"
            )
        );

        Assert.Equal(
            ("KẾ HOẠCH", "9/QĐ-UBND", "2025-05-02", "Lê Văn An"),
            (reading.Kind!.Value, reading.Number!.Value, reading.Date!.Value, reading.SignatoryName!.Value)
        );
        Assert.Equal("2022-11-14", Assert.Single(reading.LegalBases).Date);
        Assert.Equal("Phổ biến Luật", Assert.Single(reading.Tasks).Title.Value);
    }

    [Fact]
    public void An_empty_text_has_an_empty_reading()
    {
        var reading = PlanReader.Read(SourceText.Of(""));

        Assert.Null(reading.Kind);
        Assert.Empty(reading.Tasks);
    }

    private static PlanTask Task(params string[] fields) => Assert.Single(Read(["II. NỘI DUNG", "1. Tổ chức kiểm tra việc thực hiện", .. fields]).Tasks);

    private static PlanReading Read(params string[] lines) =>
        PlanReader.Read(SourceText.Of("KẾ HOẠCH\nThực hiện dân chủ ở cơ sở năm 2024\n" + string.Join('\n', lines)));
}
