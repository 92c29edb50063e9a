using Dinh.Law.PaperForm;
using Dinh.Writing;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

public sealed class SignatureMarksTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static SignatureMarks Marks =>
        new("Số: 01/KH-UBND", "Bình Yên", DayWords.Of(Day))
        {
            Authority = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            Signer = "Nông Văn Hùng",
            Recipients = ["Nơi nhận:", "- Lưu: VT."],
        };

    [Fact]
    public void A_paper_with_a_place_for_them_bears_them_there_and_keeps_all_else()
    {
        var paper = Marks.On(
            Paper(
                new Letterhead
                {
                    Nation = Letterhead.Republic,
                    Issuer = ["ỦY BAN NHÂN DÂN"],
                    Number = "Số:      /KH-UBND",
                    PlaceAndDay = "Phú Hòa, ngày … tháng … năm 2026",
                },
                new Signature { Recipients = ["Nơi nhận:", "- Xóm Nà Lèng;"], Authority = ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"] }
            )
        );

        var words = Words(paper);
        Assert.Contains("Số: 01/KH-UBND", words);
        Assert.Contains("Phú Hòa, ngày 02 tháng 3 năm 2026", words);
        Assert.DoesNotContain(words, w => w.Contains("/KH-UBND", StringComparison.Ordinal) && w != "Số: 01/KH-UBND");
        Assert.Equal(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "1. Mục đích", "- Xóm Nà Lèng;", "CHÁNH VĂN PHÒNG"], words.Where(Kept));
        Assert.Equal("Nông Văn Hùng", words[^1]);
    }

    [Fact]
    public void A_paper_that_says_nothing_of_them_gets_head_and_foot()
    {
        var words = Words(Marks.On(Paper(new Letterhead(), new Signature())));

        Assert.Equal(["Số: 01/KH-UBND", "Bình Yên, ngày 02 tháng 3 năm 2026", "1. Mục đích"], words.Take(3));
        Assert.Equal(["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nông Văn Hùng"], words.Skip(3));
    }

    [Fact]
    public void Another_office_in_the_foot_gives_way_to_the_signers_and_an_appendix_stays_behind_the_signature()
    {
        var paper = Paper(
            new Letterhead { Nation = Letterhead.Republic },
            new Signature { Authority = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], Signer = ["Ma Văn Bé"] }
        );
        var words = Words(Marks.On(paper with { Blocks = [.. paper.Blocks, new NewSheet(), new Paragraph("PHỤ LỤC", Look.Appendix)] }));

        Assert.DoesNotContain("PHÓ CHỦ TỊCH", words);
        Assert.DoesNotContain("Ma Văn Bé", words);
        Assert.Equal(["CHỦ TỊCH", "Nông Văn Hùng", "PHỤ LỤC"], words.TakeLast(3));
    }

    private static bool Kept(string words) => words is "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or "1. Mục đích" or "- Xóm Nà Lèng;" or "CHÁNH VĂN PHÒNG";

    private static Manuscript Paper(Letterhead head, Signature foot) =>
        new("Kế hoạch", PaperRules.At(Day).Value, [.. head.Blocks(), new Paragraph("1. Mục đích"), .. foot.Blocks()]);

    private static List<string> Words(Manuscript paper) => [.. paper.Blocks.SelectMany(Words)];

    private static IEnumerable<string> Words(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            SideBySide boxes => boxes.Rows.SelectMany(r => r.Left.Concat(r.Right)).SelectMany(Words),
            _ => [],
        };
}
