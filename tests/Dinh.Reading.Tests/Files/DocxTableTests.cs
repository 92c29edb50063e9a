using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class DocxTableTests
{
    [Fact]
    public async Task A_table_of_tasks_is_rows_with_a_cell_for_each_column()
    {
        var text = await new WordFile()
            .Says("II. NỘI DUNG")
            .Holds(WordFile.Table(["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"], ["1", "Tổ chức hội nghị\n- Cấp tỉnh\n- Cấp xã", "Sở Nội vụ", "Quý III"]))
            .OpenAsync();

        var row = text.Lines[^1];
        Assert.Equal(LineKind.TableRow, row.Kind);
        Assert.Equal(["1", "Tổ chức hội nghị\n- Cấp tỉnh\n- Cấp xã", "Sở Nội vụ", "Quý III"], row.Cells);
        Assert.Equal("1 | Tổ chức hội nghị - Cấp tỉnh - Cấp xã | Sở Nội vụ | Quý III", row.Text);
        Assert.Equal((0, 1, 1), (text.Lines[0].Table, text.Lines[1].Table, row.Table));
    }

    [Fact]
    public async Task Merged_cells_keep_every_row_as_wide_as_the_table_and_are_repeated_downwards()
    {
        const string Down = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Sở Nội vụ</w:t></w:r></w:p></w:tc>";
        const string On = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        const string Across = "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t>I. TUYÊN TRUYỀN</w:t></w:r></w:p></w:tc>";
        var text = await new WordFile()
            .Holds(WordFile.Table(["TT", "Nội dung", "Chủ trì"], [Across], ["1", "Hội nghị", Down], ["2", "Tờ rơi", On]))
            .OpenAsync();

        Assert.Equal(["I. TUYÊN TRUYỀN", "", ""], text.Lines[1].Cells);
        Assert.Equal("I. TUYÊN TRUYỀN", text.Lines[1].Text);
        Assert.Equal(["2", "Tờ rơi", "Sở Nội vụ"], text.Lines[3].Cells);
        Assert.Empty(text.Lines[2].Repeated);
        Assert.Equal([2], text.Lines[3].Repeated);
    }

    [Fact]
    public async Task Automatic_numbers_count_through_the_cells_of_a_column()
    {
        var number = WordFile.P("", WordFile.Numbered(1));
        var text = await new WordFile()
            .With(
                "numbering",
                """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"""
            )
            .Holds(WordFile.Table(["STT", "Nhiệm vụ"], [number, "Hội nghị"], [number, "Tập huấn"]))
            .OpenAsync();

        Assert.Equal(["1", "2"], text.Lines.Skip(1).Select(line => line.Cells![0]));
    }

    [Fact]
    public async Task The_header_and_the_signature_are_laid_out_in_tables_and_read_as_lines()
    {
        var text = await new WordFile()
            .Holds(
                WordFile.Table(
                    ["UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
                    ["Số: 12/KH-SNV", "Lào Cai, ngày 02 tháng 5 năm 2024"]
                )
            )
            .Says("KẾ HOẠCH")
            .Holds(WordFile.TableOf("", ["Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", "GIÁM ĐỐC\n\nHoàng Chí Hiền"]))
            .OpenAsync();

        Assert.All(text.Lines, line => Assert.Equal(LineKind.Text, line.Kind));
        Assert.Equal(
            [
                "UBND TỈNH LÀO CAI",
                "SỞ NỘI VỤ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 12/KH-SNV",
                "Lào Cai, ngày 02 tháng 5 năm 2024",
                "KẾ HOẠCH",
                "Nơi nhận:",
                "- UBND tỉnh;",
                "- Lưu: VT.",
                "GIÁM ĐỐC",
                "Hoàng Chí Hiền",
            ],
            text.Lines.Select(line => line.Text).Where(line => line.Length > 0)
        );
    }

    [Fact]
    public async Task A_table_in_a_cell_is_part_of_that_cell()
    {
        var inner = WordFile.TableOf("", ["a", "b"]);
        var text = await new WordFile().Holds(WordFile.Table(["TT", "Nội dung"], ["1", WordFile.P("Ngoài") + inner + WordFile.P("sau")])).OpenAsync();

        Assert.Equal("Ngoài\na\nb\nsau", text.Lines[1].Cells![1]);
    }

    [Fact]
    public async Task Rows_and_cells_in_content_controls_are_rows_and_cells()
    {
        var table = WordFile
            .Table(["TT", "Nội dung"], ["1", "Hội nghị"])
            .Replace("<w:tr><w:tc><w:p><w:pPr></w:pPr>" + WordFile.Run("1"), "<w:sdt><w:sdtContent><w:tr><w:tc><w:p>" + WordFile.Run("1"))
            .Replace("</w:tr></w:tbl>", "</w:tr></w:sdtContent></w:sdt></w:tbl>");

        var text = await new WordFile().Holds(table).OpenAsync();

        Assert.Equal(["1", "Hội nghị"], text.Lines[1].Cells);
    }
}
