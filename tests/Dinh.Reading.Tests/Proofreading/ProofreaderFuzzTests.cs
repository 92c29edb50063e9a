using System.Text;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>Whatever the text, the proofreader answers, and within its lines.</summary>
public sealed class ProofreaderFuzzTests
{
    private static readonly string[] Bits =
    [
        "I. ",
        "II- ",
        "1. ",
        "1.1. ",
        "a) ",
        "đ) ",
        "- ",
        "- + ",
        "+ ",
        "KẾ HOẠCH",
        "Số: /KH-UBND",
        "Số: 31 /KH-UBND",
        "Căn cứ Luật ",
        "Luật Thực hiện dân chủ ở cơ sở",
        "số 59/2023/NĐ-CP ngày 14/8/2024",
        "ngày 31 tháng 02 năm 2024",
        "31/02/2024",
        "trước ngày 15/3/2023 ",
        "Nơi nhận:",
        "- Lưu: VT.",
        "TM. ỦY BAN HÂN DÂN",
        "KT. CHỦ TỊCH",
        "Nguyễn Văn An",
        "xã Bình An",
        "UBND xã Bình Sơn ban hành ",
        "Cở quan phối hợp: ",
        "Thời gian thực hiện:",
        "các các ",
        "..",
        "(",
        ")",
        "“",
        "”",
        "<sup>1</sup>",
        "<sup>",
        "**",
        "##",
        "---",
        "\t",
        "\0",
        "\uD800",
        "a\u0301\u0302\u0309",
        " | ",
        "",
        " ",
        "9999999999",
        "quý V năm 2024",
        "./.",
        ",,",
        "Phụ lục",
        "https://a.b/c-d",
        "Quý IV năm 99999",
        "ngày 00 tháng 00 năm 0000",
        "số 1/0000/A ngày 0/0/0000",
    ];

    [Fact]
    public void The_proofreader_answers_whatever_pieces_of_a_plan_are_thrown_together()
    {
        var line = Gen.Select(Gen.ArrayOf(Gen.Elements(Bits)), bits => string.Concat(bits.Take(8)));
        var text = Gen.Select(Gen.ArrayOf(line), lines => string.Join('\n', lines));

        Prop.ForAll(Arb.From(text), plan => AnswersWithinLines(plan)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void The_proofreader_answers_any_text_at_all() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => AnswersWithinLines(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void A_plan_with_letters_lost_here_and_there_is_still_answered()
    {
        var random = new Random(11);
        foreach (var plan in Proof.Clean.Values)
        {
            var text = new StringBuilder(plan);
            for (var n = 0; n < 200; n++)
                text.Remove(random.Next(text.Length - 1), 1);

            Assert.True(AnswersWithinLines(text.ToString()));
        }
    }

    [Fact]
    public void Table_rows_and_footnotes_are_read_cell_by_cell()
    {
        var source = new SourceText(
            "bang.docx",
            [
                new(1, "KẾ HOẠCH"),
                new(2, "I. NỘI DUNG"),
                new(3, "TT | Nội dung | Cở quan chủ trì", 1, LineKind.TableRow, ["TT", "Nội dung", "Cở quan chủ trì"]) { Table = 1 },
                new(4, "1 Tại khoản 1 Điều 2 Luật", 1, LineKind.Footnote),
            ]
        );

        var finding = Assert.Single(Proofreader.Check(source, PlanReader.Read(source)), f => f.Rule == "spelling.phrase");

        Assert.Equal(new Place(3, 16, 23), finding.At);
    }

    private static bool AnswersWithinLines(string plan)
    {
        var source = SourceText.Of(plan);
        var lengths = source.Lines.ToDictionary(l => l.Number, l => l.Text.Length);
        return Proofreader
            .Check(source, PlanReader.Read(source))
            .All(f => lengths.TryGetValue(f.At.Line, out var length) && f.At.Start >= 0 && f.At.Start <= f.At.End && f.At.End <= length);
    }
}
