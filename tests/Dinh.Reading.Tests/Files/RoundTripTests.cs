using Dinh.Law.PaperForm;
using Dinh.Reading.Files;
using Dinh.Writing.Blocks;
using Dinh.Writing.Docx;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>What Writing writes, Reading reads.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Plan =
    [
        "UBND TỈNH LÀO CAI",
        "SỞ NỘI VỤ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/KH-SNV",
        "Lào Cai, ngày 02 tháng 5 năm 2024",
        "KẾ HOẠCH",
        "Triển khai Luật Thực hiện dân chủ ở cơ sở",
        "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;",
        "I. MỤC ĐÍCH",
        "1. Quán triệt đầy đủ các quy định của Luật.",
        "a) Thời gian: Quý III năm 2024.",
        "Nơi nhận:",
        "- UBND tỉnh;",
        "- Lưu: VT.",
        "GIÁM ĐỐC",
        "TRẦN VĂN AN",
    ];

    [Fact]
    public async Task A_plan_laid_out_in_Word_is_read_back_line_by_line() => Assert.Equal(Plan, await LinesAsync(Plan));

    [Fact]
    public async Task Lines_broken_to_a_width_become_paragraphs_again()
    {
        var lines = await LinesAsync([
            "KẾ HOẠCH",
            "Tên",
            "",
            "1. Tổ chức hội nghị quán triệt, tuyên truyền, phổ biến Luật cho cán",
            "",
            "bộ, công chức và Nhân dân.",
            "",
            "2. Rà soát.",
        ]);

        Assert.Equal(
            ["KẾ HOẠCH", "Tên", "1. Tổ chức hội nghị quán triệt, tuyên truyền, phổ biến Luật cho cán bộ, công chức và Nhân dân.", "2. Rà soát."],
            lines
        );
    }

    [Fact]
    public async Task A_table_of_tasks_is_read_back_cell_by_cell()
    {
        string[][] rows =
        [
            ["TT", "Nội dung", "Thời gian"],
            ["1", "Hội nghị\n- Cấp tỉnh", "Quý III"],
        ];
        var paper = new Writing.Manuscript("Bảng", PaperRules.At(new(2026, 1, 1)).Value, [new Grid(rows, [1, 5, 2])]);

        var opened = await SourceFile.OpenAsync(new MemoryStream(DocxWriter.Write(paper)), "a.docx", TestContext.Current.CancellationToken);

        Assert.Equal(rows, opened.Text!.Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => line.Cells!));
    }

    [Fact]
    public async Task A_table_whose_cells_stood_one_below_the_other_is_a_table_in_Word()
    {
        string[] text =
        [
            "KẾ HOẠCH",
            "Tên",
            "",
            "1. Gồm:",
            "TT",
            "Nội dung",
            "Trách nhiệm",
            "thực hiện",
            "Thời gian",
            "",
            "1",
            "Hội nghị",
            "Lãnh đạo",
            "Sở Y tế",
            "Tháng 5",
            "",
            "2",
            "Tờ rơi",
            "Sở Nội vụ",
            "Tháng 6",
            "",
            "2. Khác",
        ];

        var word = await LaidOut.InWordAsync(SourceText.Of(string.Join('\n', text)));

        var rows = word.Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => string.Join(" | ", line.Cells!).Replace('\n', ' '));
        Assert.Equal(
            ["TT | Nội dung | Trách nhiệm thực hiện | Thời gian", "1 | Hội nghị | Lãnh đạo Sở Y tế | Tháng 5", "2 | Tờ rơi | Sở Nội vụ | Tháng 6"],
            rows
        );
        Assert.Equal("2. Khác", word.Lines[^1].Text);
    }

    private static async Task<IEnumerable<string>> LinesAsync(IEnumerable<string> lines) =>
        (await LaidOut.InWordAsync(SourceText.Of(string.Join('\n', lines)))).Lines.Select(line => line.Text).Where(text => text.Length > 0);
}
