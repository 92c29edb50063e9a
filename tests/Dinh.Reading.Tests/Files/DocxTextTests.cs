using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class DocxTextTests
{
    [Fact]
    public async Task Tracked_changes_are_read_as_if_accepted()
    {
        var lines = await new WordFile()
            .Holds(
                $"""
                <w:p>{WordFile.Run("Trước ngày ")}<w:del w:id="1"><w:r><w:delText>01/6</w:delText></w:r></w:del><w:ins w:id="2">{WordFile.Run(
                    "15/6"
                )}</w:ins>{WordFile.Run("/2024")}</w:p>
                <w:p><w:moveFrom w:id="3">{WordFile.Run("chỗ cũ")}</w:moveFrom><w:moveTo w:id="4">{WordFile.Run("chỗ mới")}</w:moveTo></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>{WordFile.Run("Giao Phòng ")}</w:p>
                <w:p>{WordFile.Run("Nội vụ")}</w:p>
                """
            )
            .LinesAsync();

        Assert.Equal(["Trước ngày 15/6/2024", "chỗ mới", "Giao Phòng Nội vụ"], lines);
    }

    [Fact]
    public async Task A_deleted_row_and_what_is_hidden_are_not_there()
    {
        var lines = await new WordFile()
            .With("styles", """<w:style w:type="character" w:styleId="An"><w:name w:val="ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>""")
            .Holds(
                $"<w:p>{WordFile.Run("thấy")}{WordFile.Run(" ẩn", "<w:vanish/>")}{WordFile.Run(" ẩn", "<w:rStyle w:val=\"An\"/>")}{WordFile.Run(" lại", "<w:vanish w:val=\"0\"/>")}</w:p>"
            )
            .Holds(
                WordFile
                    .Table(["TT", "Nội dung"], ["1", "xóa"])
                    .Replace(
                        "<w:tr><w:tc><w:p><w:pPr></w:pPr>" + WordFile.Run("1"),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p>" + WordFile.Run("1")
                    )
            )
            .LinesAsync();

        Assert.Equal(["thấy lại", "TT | Nội dung"], lines);
    }

    [Fact]
    public async Task Of_a_field_only_its_result_is_read()
    {
        const string Mark = """<w:r><w:fldChar w:fldCharType="{0}"/></w:r>""";
        var lines = await new WordFile()
            .Holds(
                "<w:p>"
                    + WordFile.Run("Kèm theo ")
                    + Mark.Replace("{0}", "begin")
                    + "<w:r><w:instrText> REF x </w:instrText></w:r>"
                    + Mark.Replace("{0}", "begin")
                    + WordFile.Run("thừa")
                    + Mark.Replace("{0}", "end")
                    + Mark.Replace("{0}", "separate")
                    + WordFile.Run("Phụ lục I")
                    + Mark.Replace("{0}", "end")
                    + "<w:fldSimple w:instr=\" DATE \">"
                    + WordFile.Run(" năm 2024")
                    + "</w:fldSimple></w:p>"
            )
            .LinesAsync();

        Assert.Equal(["Kèm theo Phụ lục I năm 2024"], lines);
    }

    [Fact]
    public async Task Breaks_tabs_hyphens_and_symbols_become_letters()
    {
        var lines = await new WordFile()
            .Holds("<w:p>" + WordFile.Run("KẾ HOẠCH") + "<w:r><w:br/></w:r>" + WordFile.Run("Triển khai Luật") + "</w:p>")
            .Holds(
                "<w:p><w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:tab/><w:t>dân</w:t><w:softHyphen/><w:t> chủ</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>"
            )
            .LinesAsync();

        Assert.Equal(["KẾ HOẠCH", "Triển khai Luật", "2021-2025\tdân chủ☑"], lines);
    }

    [Fact]
    public async Task Text_boxes_links_and_content_controls_are_read_once()
    {
        var box = "<w:txbxContent>" + WordFile.P("Trong khung") + "</w:txbxContent>";
        var lines = await new WordFile()
            .Holds(
                $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{WordFile.Run("Ngoài khung")}</w:p>"
            )
            .Holds($"<w:p><w:hyperlink r:id=\"x\">{WordFile.Run("snv.gov.vn")}</w:hyperlink></w:p>")
            .Holds(
                $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{WordFile.P("Trong ô")}<w:p><w:sdt><w:sdtContent>{WordFile.Run("chữ")}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
            )
            .LinesAsync();

        Assert.Equal(["Ngoài khung", "Trong khung", "snv.gov.vn", "Trong ô", "chữ"], lines);
    }

    [Fact]
    public async Task Footnotes_stand_after_the_last_line_and_cut_no_sentence()
    {
        var text = await new WordFile()
            .With(
                "footnotes",
                $"<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">{WordFile.P("Khoản 1 Điều 2.")}</w:footnote>"
            )
            .With("endnotes", $"<w:endnote w:id=\"2\">{WordFile.P("Cuối bài.")}</w:endnote>")
            .Holds(
                $"<w:p>{WordFile.Run("đẩy")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{WordFile.Run(" mạnh")}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>"
            )
            .Says("hết")
            .OpenAsync();

        Assert.Equal(["đẩy mạnh", "hết", "1 Khoản 1 Điều 2.", "1 Cuối bài."], text.Lines.Select(line => line.Text));
        Assert.Equal([LineKind.Text, LineKind.Text, LineKind.Footnote, LineKind.Footnote], text.Lines.Select(line => line.Kind));
    }

    [Fact]
    public async Task Pages_are_those_that_Word_drew_last_and_a_break_counts_once()
    {
        const string Break = """<w:r><w:br w:type="page"/></w:r>""";
        const string Drawn = "<w:r><w:lastRenderedPageBreak/></w:r>";
        var text = await new WordFile()
            .Says("một")
            .Holds($"<w:p>{Break}</w:p><w:p>{Drawn}{WordFile.Run("hai")}</w:p>")
            .Holds($"<w:p>{WordFile.Run("hai rồi ")}{Drawn}{WordFile.Run("ba")}</w:p>")
            .Says("ba")
            .OpenAsync();

        Assert.Equal(
            [("một", 1), ("hai", 2), ("hai rồi ba", 2), ("ba", 3)],
            text.Lines.Where(line => line.Text.Length > 0).Select(line => (line.Text, line.Page))
        );
    }

    [Fact]
    public async Task Letters_are_composed_and_old_fonts_are_read_as_they_were_printed()
    {
        var lines = await new WordFile()
            .Says("Ủy ban nhân dân".Normalize(System.Text.NormalizationForm.FormD))
            .Holds("<w:p>" + WordFile.Run("Céng hßa x· héi chñ nghÜa ViÖt Nam", "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>") + "</w:p>")
            .Holds("<w:p>" + WordFile.Run("Ñoäc laäp - Töï do - Haïnh phuùc", "<w:rFonts w:ascii=\"VNI-Times\"/>") + "</w:p>")
            .LinesAsync();

        Assert.Equal(["Ủy ban nhân dân", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], lines);
    }

    [Fact]
    public async Task The_strict_dialect_is_the_same_language()
    {
        var lines = await new WordFile { Namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main" }
            .Says("Kế hoạch")
            .LinesAsync();

        Assert.Equal(["Kế hoạch"], lines);
    }
}
