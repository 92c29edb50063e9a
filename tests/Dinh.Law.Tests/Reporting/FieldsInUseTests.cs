using Dinh.Law.Reporting;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

/// <summary>The 69 fields that officials of a province have reported by since 2022, and where the commune's report holds each.</summary>
public sealed class FieldsInUseTests
{
    private const string Table = """
        I-b.1  | Nhóm | disclosures.clause
        I-b.2  | Mục | disclosures.item
        I-b.3  | Tóm tắt thông tin công khai | disclosures.summary
        I-b.4  | Thời gian công khai | disclosures.duration
        I-b.5  | Bắt đầu | disclosures.from
        I-b.6  | Kết thúc | disclosures.to
        I-b.7  | Niêm yết 1 nơi | disclosures.posted-office
        I-b.8  | Niêm yết 2 nơi | disclosures.posted-villages
        I-b.9  | Đăng tải trên cổng thông tin | disclosures.portal
        I-b.10 | Loa truyền thanh | disclosures.loudspeaker
        I-b.11 | Thông qua trưởng thôn, TDP | disclosures.village-heads
        I-b.12 | Hình thức khác | disclosures.other-form
        I-b.13 | Kế hoạch công khai | disclosures.plan
        I-b.14 | Thông tin công khai | disclosures.paper
        II.1   | Nội dung | decisions.matter
        II.2   | Tóm tắt nội dung | decisions.summary
        II.3   | Cơ quan chủ trì | decisions.lead
        II.4   | Hình thức bàn | decisions.channel
        II.5   | Số phương án được chuẩn bị | decisions.options
        II.6   | Số phiếu | decisions.agree
        II.7   | Tổng số hộ gia đình | decisions.households
        II.8   | Kết quả biểu quyết (%) | decisions.rate
        II.9   | Tổng giá trị | decisions.value
        II.10  | NSNN | decisions.budget
        II.11  | Nhân dân đóng góp (tiền) | decisions.people-money
        II.12  | Ngày công | decisions.labour
        II.13  | Khác | decisions.other-value
        III.1  | Nội dung xin ý kiến Nhân dân | comments.matter
        III.2  | Tóm tắt nội dung | comments.summary
        III.3  | Dự thảo xin ý kiến | comments.draft
        III.4  | Hình thức lấy ý kiến | comments.dialogue, comments.meeting, comments.ballot, comments.box, comments.front, comments.website, comments.network, comments.affected
        III.5  | Kế hoạch lấy ý kiến | comments.plan
        III.6  | Từ ngày | comments.from
        III.7  | Đến ngày | comments.to
        III.8  | Số ý kiến tham gia | comments.received
        III.9  | Số ý kiến tiếp thu | comments.accepted
        III.10 | Báo cáo giải trình | comments.report
        IV.1   | Nội dung giám sát | supervisions.matter
        IV.2   | Cơ quan thực hiện | supervisions.body
        IV.3   | Kiến nghị với cấp ủy | supervisions.to-party
        IV.4   | Kiến nghị với chính quyền | supervisions.to-government
        IV.5   | Kiến nghị khác | supervisions.to-others
        IV.6   | Ghi chú | supervisions.note
        V.1    | Số cuộc giám sát | inspection-board.supervisions
        V.2    | Phát hiện số sai phạm / vụ việc | inspection-board.violations
        V.3    | Số vụ việc kiến nghị | inspection-board.cases-recommended
        V.4    | Thu hồi tiền | inspection-board.money-recovered
        V.5    | Xử lý khác về tiền | inspection-board.money-other
        V.6    | Thu hồi đất | inspection-board.land-recovered
        V.7    | Xử lý khác về đất | inspection-board.land-other
        V.8    | Kiến nghị xử lý bất cập, vướng mắc về quy định pháp luật | inspection-board.law-gaps-what
        VI.1   | Số công trình, dự án trên địa bàn | investment-board.projects
        VI.2   | Số cuộc giám sát | investment-board.supervisions
        VI.3   | Phát hiện số sai phạm / công trình, dự án | investment-board.violations, investment-board.projects-wrong
        VI.4   | Số vụ việc kiến nghị | investment-board.cases-recommended
        VI.5   | Thu hồi tiền | investment-board.money-recovered
        VI.6   | Giảm trừ quyết toán | investment-board.settlement-cut
        VI.7   | Xử lý khác | investment-board.money-other
        VII.1  | Đã tiếp nhận trong kỳ báo cáo | petitions.received
        VII.2  | Đã tiếp nhận tính từ đầu năm | petitions.received-year
        VII.3  | Đã được giải quyết trong kỳ | petitions.settled
        VII.4  | Đã được giải quyết tính từ đầu năm | petitions.settled-year
        VII.5  | Tổng số chưa được giải quyết | petitions.unsettled
        VII.6  | Ghi chú | petitions.note
        VIII.1 | Tổng số thôn, bản, tổ dân phố | meetings.villages
        VIII.2 | Họp toàn thể 1 năm/1 lần | meetings.once
        VIII.3 | Họp toàn thể 1 năm/2 lần | meetings.twice
        VIII.4 | Họp toàn thể khác | meetings.other-rhythm, meetings.other-rhythm-what
        VIII.5 | Ghi chú | meetings.note
        """;

    private static readonly List<(string Code, string[] Places)> Fields =
    [
        .. Table.Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(l => (l[0], l[2].Split(", "))),
    ];

    [Fact]
    public void The_table_names_each_field_of_each_part_in_use_once()
    {
        Assert.Equal(
            [("I-b", 14), ("II", 13), ("III", 10), ("IV", 6), ("V", 8), ("VI", 7), ("VII", 6), ("VIII", 5)],
            Fields.GroupBy(f => f.Code.Split('.')[0]).Select(g => (g.Key, g.Select(f => f.Code).Distinct().Count()))
        );
        Assert.Equal(69, Fields.Count);
    }

    [Fact]
    public void Each_field_in_use_has_its_place_in_the_report_of_a_commune()
    {
        var form = ShippedForms.Find("dan-chu-co-so-xa")!;
        var places = form.Cells.Select(c => c.Key).Concat(form.Sections.SelectMany(s => s.Columns.Select(c => $"{s.Key}.{c.Key}"))).ToHashSet();

        Assert.Empty(Fields.SelectMany(f => f.Places.Where(p => !places.Contains(p)).Select(p => $"{f.Code}: {p}")));
    }

    [Fact]
    public void No_place_holds_two_fields() => Assert.Empty(Fields.SelectMany(f => f.Places).GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));
}
