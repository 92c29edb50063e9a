using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class PdfTableTests
{
    private static readonly double[] Edges = [85, 115, 330, 430, 530];
    private static readonly string[] Heading = ["TT", "Nội dung", "Chủ trì", "Thời gian"];

    [Fact]
    public async Task A_drawn_table_is_rows_of_cells_with_their_sentences_whole()
    {
        var text = await new PrintedFile()
            .Page()
            .Text(85, 40, "II. NỘI DUNG")
            .Table(
                70,
                Edges,
                (20, Heading),
                (50, ["1", "Tổ chức hội nghị quán\ntriệt Luật\n- Cấp tỉnh", "Sở Nội vụ", "Quý III"]),
                (20, ["2", "Tập huấn", "Sở Tư pháp", "Năm 2024"])
            )
            .Text(85, 200, "Trên đây là Kế hoạch")
            .OpenAsync();

        var rows = text.Lines.Where(line => line.Kind == LineKind.TableRow).ToList();
        Assert.Equal(
            [Heading, ["1", "Tổ chức hội nghị quán triệt Luật\n- Cấp tỉnh", "Sở Nội vụ", "Quý III"], ["2", "Tập huấn", "Sở Tư pháp", "Năm 2024"]],
            rows.Select(row => row.Cells!)
        );
        Assert.Equal(
            ["II. NỘI DUNG", "Trên đây là Kế hoạch"],
            text.Lines.Where(line => line.Kind == LineKind.Text && line.Text.Length > 0).Select(line => line.Text)
        );
    }

    [Fact]
    public async Task A_table_goes_on_over_the_page_without_its_heading_and_with_its_broken_row_whole()
    {
        var text = await new PrintedFile()
            .Page()
            .Table(700, Edges, (20, Heading), (20, ["1", "Tổ chức hội", "Sở Nội vụ", "Quý III"]))
            .Page()
            .Text(300, 30, "2")
            .Table(60, Edges, (20, Heading), (20, ["", "nghị quán triệt", "", ""]), (20, ["2", "Tập huấn", "Sở Tư pháp", "Năm 2024"]))
            .OpenAsync();

        var rows = text.Lines.Where(line => line.Kind == LineKind.TableRow).ToList();
        Assert.Equal(
            [Heading, ["1", "Tổ chức hội nghị quán triệt", "Sở Nội vụ", "Quý III"], ["2", "Tập huấn", "Sở Tư pháp", "Năm 2024"]],
            rows.Select(row => row.Cells!)
        );
        Assert.Equal([1, 1, 2], rows.Select(row => row.Page));
        Assert.All(rows, row => Assert.Equal(1, row.Table));
    }

    [Fact]
    public async Task A_cell_without_a_line_above_reaches_down_and_is_repeated()
    {
        var text = await new PrintedFile()
            .Page()
            .Text(88, 42, "TT", 12)
            .Text(118, 42, "Nội dung", 12)
            .Text(333, 42, "Chủ trì", 12)
            .Text(88, 62, "1", 12)
            .Text(118, 62, "Hội nghị", 12)
            .Text(333, 62, "Sở Nội vụ", 12)
            .Text(88, 82, "2", 12)
            .Text(118, 82, "Tờ rơi", 12)
            .Line(85, 40, 430, 40)
            .Line(85, 60, 430, 60)
            .Line(85, 80, 330, 80)
            .Line(85, 100, 430, 100)
            .Line(85, 40, 85, 100)
            .Line(115, 40, 115, 100)
            .Line(330, 40, 330, 100)
            .Line(430, 40, 430, 100)
            .OpenAsync();

        Assert.Equal(["2", "Tờ rơi", "Sở Nội vụ"], text.Lines[^1].Cells);
        Assert.Equal([2], text.Lines[^1].Repeated);
    }
}
