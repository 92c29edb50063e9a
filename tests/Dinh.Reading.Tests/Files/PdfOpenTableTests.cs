using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Tables that an office sets with tabs, without lines, are tables in a PDF all the same.</summary>
public sealed class PdfOpenTableTests
{
    [Fact]
    public async Task Columns_parted_by_wide_gaps_under_a_known_head_are_a_table()
    {
        var text = await Head(new PrintedFile().Page().Text(85, 40, "II. NỘI DUNG"))
            .Text(85, 100, "1", 12)
            .Text(115, 100, "Tổ chức hội nghị quán", 12)
            .Text(330, 100, "Sở Nội vụ", 12)
            .Text(450, 100, "Quý III", 12)
            .Text(115, 116, "triệt Luật", 12)
            .Text(85, 132, "2", 12)
            .Text(115, 132, "Tập huấn", 12)
            .Text(450, 132, "Năm 2024", 12)
            .Text(85, 190, "III. TỔ CHỨC THỰC HIỆN: các sở, ban, ngành làm theo")
            .OpenAsync();

        Assert.Equal(
            [
                ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"],
                ["1", "Tổ chức hội nghị quán triệt Luật", "Sở Nội vụ", "Quý III"],
                ["2", "Tập huấn", "", "Năm 2024"],
            ],
            text.Lines.Where(line => line.Kind == LineKind.TableRow).Select(row => row.Cells!.ToArray())
        );
        Assert.Equal(
            ["II. NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN: các sở, ban, ngành làm theo"],
            text.Lines.Where(line => line.Kind == LineKind.Text && line.Text.Length > 0).Select(line => line.Text)
        );
    }

    [Fact]
    public async Task Columns_under_words_that_name_nothing_are_no_table()
    {
        var text = await new PrintedFile()
            .Page()
            .Text(85, 60, "TT", 12)
            .Text(150, 60, "Mã", 12)
            .Text(330, 60, "Màu", 12)
            .Text(450, 60, "Cỡ", 12)
            .Text(85, 80, "1", 12)
            .Text(150, 80, "Đỏ", 12)
            .OpenAsync();

        Assert.DoesNotContain(text.Lines, line => line.Kind == LineKind.TableRow);
    }

    private static PrintedFile Head(PrintedFile file) =>
        file.Text(85, 70, "TT", 12).Text(150, 70, "Nội dung", 12).Text(330, 62, "Cơ quan", 12).Text(330, 78, "chủ trì", 12).Text(450, 70, "Thời gian", 12);
}
