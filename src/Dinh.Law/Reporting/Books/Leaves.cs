namespace Dinh.Law.Reporting.Books;

/// <summary>The sheets of a form's workbook and their columns.</summary>
internal static class Leaves
{
    public static readonly FormLeaf Head = new("Biểu mẫu", [new("what", "Mục", 24), new("value", "Giá trị", 60)], []);

    public static readonly FormLeaf Sections = new(
        "Mục",
        [new("key", "Khóa"), new("number", "Số", 8), .. Two("title", "Tên"), .. Two("hint", "Hướng dẫn"), new("kind", "Kiểu", 12)],
        []
    );

    public static readonly FormLeaf Indicators = new(
        "Chỉ tiêu",
        [
            new("section", "Mục"),
            new("key", "Khóa", 30),
            new("code", "Số", 8),
            .. Two("label", "Tên"),
            .. Values,
            new("breakdown", "Phân tổ"),
            new("partOf", "Là phần của", 24),
            new("over", "Gộp theo thời gian", 12),
            new("source", "Nguồn", 12),
            new("formula", "Công thức", 36),
            new("count", "Đếm từ", 20),
            new("countKind", "Đếm loại"),
            new("filter", "Đếm lọc"),
            .. Basis,
        ],
        []
    );

    public static readonly FormLeaf Columns = new(
        "Cột của sổ",
        [new("section", "Mục"), new("key", "Khóa", 20), .. Two("label", "Tên"), .. Values, new("formula", "Công thức", 36), .. Basis],
        []
    );

    public static readonly FormLeaf Choices = new("Lựa chọn", [new("owner", "Của", 30), new("key", "Khóa"), .. Two("label", "Tên")], []);

    public static readonly FormLeaf Breakdowns = new(
        "Phân tổ",
        [
            new("breakdown", "Phân tổ"),
            .. Two("name", "Tên phân tổ"),
            new("exhaustive", "Cộng đủ tổng", 12),
            new("from", "Các phần", 16),
            new("key", "Khóa phần"),
            .. Two("label", "Tên phần"),
        ],
        []
    );

    public static readonly FormLeaf Rules = new(
        "Quy tắc",
        [
            new("key", "Khóa", 30),
            new("section", "Mục (từng dòng)"),
            new("when", "Khi", 30),
            new("left", "Vế trái", 36),
            new("relation", "So sánh", 8),
            new("right", "Vế phải", 36),
            new("severity", "Mức", 12),
            .. Two("message", "Thông báo"),
            .. Basis,
        ],
        []
    );

    public static readonly FormLeaf[] All = [Head, Sections, Indicators, Columns, Choices, Breakdowns, Rules];

    private static LeafColumn[] Values =>
        [
            new("type", "Loại", 12),
            .. Two("unit", "Đơn vị tính", 12),
            new("decimals", "Số lẻ", 8),
            new("required", "Bắt buộc", 10),
            new("least", "Nhỏ nhất", 10),
            new("most", "Lớn nhất", 10),
        ];

    private static LeafColumn[] Basis =>
        [
            new("instrument", "Văn bản căn cứ", 24),
            new("article", "Điều", 8),
            new("clause", "Khoản", 8),
            new("point", "Điểm", 8),
            new("confidence", "Độ tin cậy", 14),
        ];

    private static LeafColumn[] Two(string key, string heading, double width = 36) =>
        [new($"{key}.vi", $"{heading} (tiếng Việt)", width), new($"{key}.en", $"{heading} (tiếng Anh)", width)];
}
