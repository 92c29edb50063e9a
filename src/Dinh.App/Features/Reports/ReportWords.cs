using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports;

/// <summary>The words of this folder for what the records name by a key.</summary>
public static class ReportWords
{
    public static Sentence NameOf(ReportState state) =>
        state switch
        {
            ReportState.Open => new("Đang điền", "Being filled in"),
            ReportState.Sent => new("Đã gửi", "Sent"),
            ReportState.Returned => new("Bị trả lại", "Returned"),
            ReportState.Accepted => new("Đã duyệt", "Accepted"),
            ReportState.Merged => new("Đã tổng hợp", "Merged"),
            _ => new("Đã khóa", "Locked"),
        };

    public static Sentence NameOf(ReportDeed deed) =>
        deed switch
        {
            ReportDeed.Opened => new("Mở đợt", "Opened"),
            ReportDeed.Sent => new("Gửi", "Sent"),
            ReportDeed.PassedOn => new("Đầu mối chuyển lên", "Passed on"),
            ReportDeed.Returned => new("Trả lại", "Returned"),
            ReportDeed.Accepted => new("Duyệt", "Accepted"),
            ReportDeed.AcceptedInPart => new("Duyệt một phần", "Accepted in part"),
            ReportDeed.Merged => new("Đưa vào báo cáo cấp trên", "Merged"),
            ReportDeed.Locked => new("Khóa", "Locked"),
            ReportDeed.Reopened => new("Mở lại", "Reopened"),
            ReportDeed.HandedOver => new("Nhận phần của đơn vị trước sắp xếp", "Covers a former unit"),
            _ => new("Gộp vào báo cáo của đơn vị mới", "Joined to its successor’s"),
        };

    public static Sentence NameOf(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Month => new("Hằng tháng", "Monthly"),
            PeriodKind.Quarter => new("Hằng quý", "Quarterly"),
            PeriodKind.HalfYear => new("6 tháng", "Half-yearly"),
            PeriodKind.NineMonths => new("9 tháng", "Nine months"),
            PeriodKind.Year => new("Hằng năm", "Yearly"),
            _ => new("Theo thời gian riêng", "By its own days"),
        };
}
