using Dinh.Domain.Disclosure;
using Dinh.Law;

namespace Dinh.App.Features.Portal.OpenData;

/// <summary>One column of what is given out as data.</summary>
/// <param name="Key">Its name in the file; it never changes.</param>
/// <param name="Type">As JSON Schema says it: "string", "integer".</param>
/// <param name="Says">What stands in it.</param>
/// <param name="Format">"date", "uri"; null where any text may stand.</param>
public sealed record DataColumn(string Key, string Type, Sentence Says, string? Format = null, bool MayBeNull = false);

/// <summary>The columns of what communes must make public and have made public, as a dictionary for people and a schema for machines.</summary>
public static class DataColumns
{
    /// <summary>The name under which the data may be used by anybody who names the source.</summary>
    public const string Licence = "CC BY 4.0";

    public const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";

    public static IReadOnlyList<DataColumn> All { get; } =
    [
        new("ma", "string", new("Khóa của dòng, không đổi", "Key of the row; it never changes")),
        new(
            "loai",
            "string",
            new("due: thuộc danh mục phải công khai; own: tự công khai hoặc phát sinh", "due: on the list; own: of one’s own accord or as it happens")
        ),
        new("ma_don_vi", "string", new("Mã đơn vị hành chính", "Code of the unit"), MayBeNull: true),
        new("don_vi", "string", new("Đơn vị hành chính", "Unit")),
        new("co_quan", "string", new("Cơ quan phải công khai", "Body that must make it public")),
        new(
            "muc",
            "string",
            new("Nội dung theo luật, như 11.2 là khoản 2 Điều 11; trống với kế hoạch, danh sách, báo cáo", "Item of the law: 11.2 is Article 11(2)"),
            MayBeNull: true
        ),
        new("viec", "string", new("Việc công khai trong nội dung đó", "The thing under the item")),
        new("ky", "string", new("Kỳ: 2026-Q2, 2026-H1, 2026; trống nếu không theo kỳ", "Period; empty where there is none"), MayBeNull: true),
        new("ten", "string", new("Tên", "Name")),
        new("han", "string", new("Ngày cuối phải công khai", "Last day on which it is due"), "date", true),
        new("cong_khai_tu", "string", new("Công khai từ ngày, ở bất kỳ hình thức nào", "Public since, in any form"), "date", true),
        new("du_hinh_thuc_tu", "string", new("Đủ mọi hình thức luật yêu cầu từ ngày", "In every form demanded since"), "date", true),
        new("het_hieu_luc_tu", "string", new("Bị rút hoặc gỡ sớm từ ngày", "Withdrawn or down too early since"), "date", true),
        new("khong_phat_sinh_tu", "string", new("Báo không phát sinh từ ngày", "Said to have nothing since"), "date", true),
        new(
            "tinh_trang",
            "string",
            new(
                $"Tình trạng ngày lập: {string.Join(", ", Enum.GetNames<DueState>())}",
                $"State on the day of making: {string.Join(", ", Enum.GetNames<DueState>())}"
            )
        ),
        new("dia_chi", "string", new("Địa chỉ của nội dung đã công khai, không đổi", "Address of what was made public; it never changes"), "uri", true),
    ];
}
