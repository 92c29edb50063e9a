using Dinh.Reading.Files;
using Dinh.Writing.Blocks;
using Dinh.Writing.Docx;
using Dinh.Writing.Plans;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>What Writing writes, Reading reads.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Plan =
    [
        "UBND TỈNH LÀO CAI",
        "SỞ NỘI VỤ",
        "Số: 12/KH-SNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
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
    public async Task A_plan_laid_out_in_Word_is_read_back_line_by_line() => Assert.Equal(Plan, await LinesAsync(PlanLayout.Of(Plan)));

    [Fact]
    public async Task Lines_broken_to_a_width_become_paragraphs_again()
    {
        var lines = await LinesAsync(
            PlanLayout.Of([
                "KẾ HOẠCH",
                "Tên",
                "",
                "1. Tổ chức hội nghị quán triệt, tuyên truyền, phổ biến Luật cho cán",
                "",
                "bộ, công chức và Nhân dân.",
                "",
                "2. Rà soát.",
            ])
        );

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

        var text = await OpenAsync([new Grid(rows, [1, 5, 2])]);

        Assert.Equal(rows, text.Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => line.Cells!));
    }

    [Fact]
    public async Task A_table_whose_cells_stood_one_below_the_other_is_a_table_in_Word()
    {
        var text = await OpenAsync(
            PlanLayout.Of([
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
            ])
        );

        var rows = text.Lines.Where(line => line.Kind == LineKind.TableRow).Select(line => line.Cells!);
        Assert.Equal(
            [
                ["TT", "Nội dung", "Trách nhiệm\nthực hiện", "Thời gian"],
                ["1", "Hội nghị", "Lãnh đạo\nSở Y tế", "Tháng 5"],
                ["2", "Tờ rơi", "Sở Nội vụ", "Tháng 6"],
            ],
            rows
        );
        Assert.Equal("2. Khác", text.Lines[^1].Text);
    }

    private static async Task<IEnumerable<string>> LinesAsync(IEnumerable<Block> blocks) =>
        (await OpenAsync(blocks)).Lines.Select(line => line.Text).Where(text => text.Length > 0);

    private static async Task<SourceText> OpenAsync(IEnumerable<Block> blocks)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(DocxWriter.Write(blocks)), "plan.docx", TestContext.Current.CancellationToken);
        Assert.Null(opened.Refusal);
        return opened.Text!;
    }
}
