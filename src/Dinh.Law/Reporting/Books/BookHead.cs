namespace Dinh.Law.Reporting.Books;

/// <summary>The lines of the first sheet.</summary>
internal static class BookHead
{
    public static readonly (string Key, string Heading)[] Rows =
    [
        ("code", "Mã biểu mẫu"),
        ("edition", "Phiên bản"),
        ("title.vi", "Tên (tiếng Việt)"),
        ("title.en", "Tên (tiếng Anh)"),
    ];
}
