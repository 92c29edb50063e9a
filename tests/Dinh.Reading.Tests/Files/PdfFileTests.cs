using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class PdfFileTests
{
    [Fact]
    public async Task Lines_are_read_in_order_with_their_page()
    {
        var text = await new PrintedFile().Page().Text(85, 60, "KẾ HOẠCH").Text(85, 80, "Thực hiện Luật").Page().Text(85, 60, "I. MỤC ĐÍCH").OpenAsync();

        Assert.Equal([("KẾ HOẠCH", 1), ("Thực hiện Luật", 1), ("I. MỤC ĐÍCH", 2)], text.Lines.Select(line => (line.Text, line.Page)));
    }

    [Fact]
    public async Task A_letter_set_apart_by_a_hair_stays_in_its_word()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(85, 60, "v")
            .Text(92.5, 60, "ề")
            .Text(103, 60, "vi")
            .Text(117.5, 60, "ệ")
            .Text(125, 60, "c")
            .LinesAsync();

        Assert.Equal(["về việc"], lines);
    }

    [Fact]
    public async Task The_columns_of_the_head_come_one_after_the_other()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(90, 60, "UBND TỈNH LÀO CAI", 12)
            .Text(260, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)
            .Text(110, 76, "SỞ NỘI VỤ", 12)
            .Text(290, 76, "Độc lập - Tự do - Hạnh phúc", 12)
            .Text(100, 100, "Số: 12/KH-SNV", 12)
            .Text(280, 100, "Lào Cai, ngày 02 tháng 5 năm 2024", 12)
            .Text(260, 130, "KẾ HOẠCH")
            .LinesAsync();

        Assert.Equal(
            [
                "UBND TỈNH LÀO CAI",
                "SỞ NỘI VỤ",
                "Số: 12/KH-SNV",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Lào Cai, ngày 02 tháng 5 năm 2024",
                "KẾ HOẠCH",
            ],
            lines
        );
    }

    [Fact]
    public async Task The_recipients_come_before_the_signature_that_stands_beside_them()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(105, 60, "Trên đây là Kế hoạch của Sở Nội vụ./.")
            .Text(380, 100, "KT. GIÁM ĐỐC")
            .Text(85, 104, "Nơi nhận:", 12)
            .Text(375, 118, "PHÓ GIÁM ĐỐC")
            .Text(85, 119, "- UBND tỉnh;", 11)
            .Text(85, 133, "- Lưu: VT.", 11)
            .Text(375, 190, "Trịnh Văn Thành")
            .LinesAsync();

        Assert.Equal(
            ["Trên đây là Kế hoạch của Sở Nội vụ./.", "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trịnh Văn Thành"],
            lines
        );
    }

    [Fact]
    public async Task Recipients_that_go_on_over_the_page_are_read_before_the_signature()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(105, 700, "Trên đây là Kế hoạch của Sở Nội vụ./.")
            .Text(85, 760, "Nơi nhận:", 12)
            .Text(380, 760, "GIÁM ĐỐC")
            .Text(85, 780, "- UBND tỉnh;", 11)
            .Text(375, 780, "Trịnh Văn Thành")
            .Page()
            .Text(300, 30, "2")
            .Text(85, 60, "- Các sở, ban, ngành;", 11)
            .Text(85, 76, "- Lưu: VT.", 11)
            .LinesAsync();

        Assert.Equal(["Nơi nhận:", "- UBND tỉnh;", "2", "- Các sở, ban, ngành;", "- Lưu: VT.", "GIÁM ĐỐC", "Trịnh Văn Thành"], lines.Skip(1));
    }

    [Fact]
    public async Task An_annex_below_the_signature_is_not_part_of_the_recipients()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(85, 60, "Nơi nhận:", 12)
            .Text(380, 60, "GIÁM ĐỐC")
            .Text(85, 76, "- Lưu: VT.", 11)
            .Text(375, 120, "Trịnh Văn Thành")
            .Text(105, 160, "Phụ lục 01")
            .LinesAsync();

        Assert.Equal(["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Trịnh Văn Thành", "Phụ lục 01"], lines);
    }

    [Fact]
    public async Task What_stands_far_apart_is_shown_apart()
    {
        var lines = await new PrintedFile().Page().Text(85, 60, "Số: 31/KH-UBND").Text(300, 60, "Phước Long, ngày 31 tháng 01 năm 2024").LinesAsync();

        Assert.Equal(["Số: 31/KH-UBND     Phước Long, ngày 31 tháng 01 năm 2024"], lines);
    }

    [Fact]
    public async Task A_full_line_goes_on_in_the_next()
    {
        var file = new PrintedFile().Page();
        for (var paragraph = 0; paragraph < 5; paragraph++)
        {
            file.Text(113, 60 + (60 * paragraph), "Đoạn văn này dài cho đến mép phải của trang giấy;")
                .Text(85, 80 + (60 * paragraph), "Luật này cũng dài cho đến mép phải của trang giấy. ab")
                .Text(85, 100 + (60 * paragraph), "dòng cuối");
        }

        var text = await file.OpenAsync();

        var first = text.Lines.Take(4).Select(line => line.GoesOn);
        Assert.Equal([false, true, true, false], first);
    }

    [Fact]
    public async Task One_letter_cut_off_by_the_end_of_a_page_is_no_line()
    {
        var lines = await new PrintedFile().Page().Text(85, 60, "Kế hoạch").Text(400, 800, "Ủ").Page().Text(85, 60, "Ủy ban").LinesAsync();

        Assert.Equal(["Kế hoạch", "Ủy ban"], lines);
    }

    [Fact]
    public async Task Letters_of_old_fonts_are_read_as_they_were_printed()
    {
        var lines = await new PrintedFile()
            .Page()
            .Text(85, 60, "KÕ ho¹ch thùc hiÖn d©n chñ ë c¬ së")
            .Text(85, 80, "cña ñy ban nh©n d©n tØnh vµ c¸c x·")
            .LinesAsync();

        Assert.Equal(["Kế hoạch thực hiện dân chủ ở cơ sở", "của ủy ban nhân dân tỉnh và các xã"], lines);
    }

    [Fact]
    public async Task Footnotes_cut_no_sentence()
    {
        var text = await new PrintedFile()
            .Page()
            .Text(85, 60, "đẩy")
            .Text(106, 61, "1", 8)
            .Text(118, 60, "mạnh phong trào thi đua")
            .Text(85, 80, "trong toàn tỉnh")
            .Text(85, 100, "và các xã")
            .Text(85, 740, "1", 6)
            .Text(90, 741, "Theo khoản 1 Điều 2.", 10)
            .OpenAsync();

        var lines = text.Lines.Where(line => line.Text.Length > 0).ToList();
        Assert.Equal(["đẩy mạnh phong trào thi đua", "trong toàn tỉnh", "và các xã", "1 Theo khoản 1 Điều 2."], lines.Select(line => line.Text));
        Assert.Equal([LineKind.Text, LineKind.Text, LineKind.Text, LineKind.Footnote], lines.Select(line => line.Kind));
    }

    [Fact]
    public async Task A_paragraph_begins_farther_in_and_an_empty_line_shows_the_space_between()
    {
        var text = await new PrintedFile().Page().Text(113, 60, "Đoạn một dài").Text(85, 80, "sang dòng hai").Text(113, 150, "Đoạn hai").OpenAsync();

        Assert.Equal([true, false, false, true], text.Lines.Select(line => line.Text.StartsWith(' ')));
        Assert.Equal("", text.Lines[2].Text);
    }

    [Fact]
    public async Task A_scanned_paper_without_letters_is_refused_with_advice() =>
        Assert.Equal("file.no-text", await A.RefusalAsync("a.pdf", new PrintedFile().Page().Line(1, 1, 9, 9).ToBytes()));

    [Fact]
    public async Task A_locked_paper_is_refused()
    {
        var zeros = new string('0', 64);
        var file = new PrintedFile { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{zeros}> /U <{zeros}> /P -4 >>" };

        Assert.Equal("file.encrypted", await A.RefusalAsync("a.pdf", file.Page().Text(85, 60, "x").ToBytes()));
    }
}
