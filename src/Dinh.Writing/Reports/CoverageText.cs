namespace Dinh.Writing.Reports;

/// <summary>Tells who reported, who was late and who is missing in what is merged.</summary>
internal static class CoverageText
{
    private const int MostNamed = 10;

    public static IEnumerable<WrittenLine> Lines(Coverage coverage)
    {
        var sent = coverage.InTime + coverage.Late.Count;
        yield return WrittenLine.Of(
            sent == coverage.Asked && coverage.Late.Count == 0
                ? $"Báo cáo được tổng hợp từ toàn bộ {coverage.Asked} cơ quan, đơn vị phải báo cáo; tất cả gửi đúng hạn."
                : $"Báo cáo được tổng hợp từ {sent}/{coverage.Asked} cơ quan, đơn vị phải báo cáo, trong đó {coverage.InTime} gửi đúng hạn{Late(coverage)}."
        );
        if (coverage.Missing.Count > 0)
            yield return WrittenLine.Of(
                $"Còn {coverage.Missing.Count} cơ quan, đơn vị chưa gửi báo cáo{Names(coverage.Missing)}. Số liệu dưới đây chưa gồm phần của các cơ quan, đơn vị này."
            );
        if (coverage.Nothing > 0)
            yield return WrittenLine.Of($"Có {coverage.Nothing} cơ quan, đơn vị báo cáo trong kỳ không phát sinh nội dung phải báo cáo.");
    }

    private static string Late(Coverage coverage) => coverage.Late.Count == 0 ? "" : $", {coverage.Late.Count} gửi sau thời hạn{Names(coverage.Late)}";

    // A longer list stands in the appendix.
    private static string Names(IReadOnlyList<string> names) => names.Count > MostNamed ? " (danh sách tại Phụ lục)" : $": {string.Join(", ", names)}";
}
