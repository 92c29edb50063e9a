using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class DocxNumberingTests
{
    private const string Levels = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
          <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    [Fact]
    public async Task Levels_count_and_begin_anew_below_a_higher_one()
    {
        var lines = await new WordFile()
            .With("numbering", Levels)
            .Says("Mục đích", WordFile.Numbered(1))
            .Says("Quán triệt", WordFile.Numbered(1, 1))
            .Says("Hội nghị", WordFile.Numbered(1, 2))
            .Says("Tập huấn", WordFile.Numbered(1, 2))
            .Says("Thời gian: Quý III", WordFile.Numbered(1, 3))
            .Says("Rà soát", WordFile.Numbered(1, 1))
            .Says("Sửa đổi", WordFile.Numbered(1, 2))
            .Says("Tổ chức thực hiện", WordFile.Numbered(1))
            .Says("Phòng Nội vụ", WordFile.Numbered(1, 1))
            .LinesAsync();

        Assert.Equal(
            [
                "I. Mục đích",
                "1.1. Quán triệt",
                "a) Hội nghị",
                "b) Tập huấn",
                "- Thời gian: Quý III",
                "1.2. Rà soát",
                "a) Sửa đổi",
                "II. Tổ chức thực hiện",
                "2.1. Phòng Nội vụ",
            ],
            lines
        );
    }

    [Fact]
    public async Task Two_lists_of_one_definition_count_on_unless_one_has_its_own_start()
    {
        var lines = await new WordFile()
            .With(
                "numbering",
                Levels
                    + """
                    <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
                    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
                    """
            )
            .Says("một", WordFile.Numbered(1))
            .Says("hai", WordFile.Numbered(2))
            .Says("bảy", WordFile.Numbered(3))
            .Says("tám", WordFile.Numbered(3))
            .LinesAsync();

        Assert.Equal(["I. một", "II. hai", "VII. bảy", "VIII. tám"], lines);
    }

    [Fact]
    public async Task A_level_may_be_told_never_to_begin_anew()
    {
        var lines = await new WordFile()
            .With(
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Chương %1"/></w:lvl>
                  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %2."/><w:lvlRestart w:val="0"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """
            )
            .Says("A", WordFile.Numbered(1))
            .Says("B", WordFile.Numbered(1, 1))
            .Says("C", WordFile.Numbered(1))
            .Says("D", WordFile.Numbered(1, 1))
            .LinesAsync();

        Assert.Equal(["Chương 1 A", "Điều 1. B", "Chương 2 C", "Điều 2. D"], lines);
    }

    [Theory]
    [InlineData("decimal", "3")]
    [InlineData("decimalZero", "03")]
    [InlineData("upperRoman", "III")]
    [InlineData("lowerRoman", "iii")]
    [InlineData("upperLetter", "C")]
    [InlineData("lowerLetter", "c")]
    [InlineData("vietnameseCounting", "ba")]
    [InlineData("none", "")]
    public async Task Every_format_is_written_as_Word_prints_it(string format, string third)
    {
        var word = new WordFile().With("numbering", Single(format, "%1/", "Times New Roman"));
        foreach (var text in new[] { "x", "y", "z" })
            word.Says(text, WordFile.Numbered(1));

        Assert.Equal($"{third}/ z", (await word.LinesAsync())[2]);
    }

    [Fact]
    public async Task After_the_letter_z_letters_are_doubled()
    {
        var word = new WordFile().With("numbering", Single("lowerLetter", "%1)", "Times New Roman"));
        for (var item = 0; item < 28; item++)
            word.Says("x", WordFile.Numbered(1));

        var lines = await word.LinesAsync();

        Assert.Equal(["z) x", "aa) x", "bb) x"], lines.Skip(25));
    }

    [Theory]
    [InlineData("-", "Times New Roman", "-")]
    [InlineData("+", "Times New Roman", "+")]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0A7", "Wingdings", "▪")]
    [InlineData("o", "Courier New", "◦")]
    [InlineData("\uF02D", "Symbol", "-")]
    [InlineData("\uF076", "Wingdings", "•")]
    public async Task A_bullet_is_a_letter_that_any_font_has(string text, string font, string shown)
    {
        var lines = await new WordFile().With("numbering", Single("bullet", text, font)).Says("x", WordFile.Numbered(1)).LinesAsync();

        Assert.Equal([$"{shown} x"], lines);
    }

    [Fact]
    public async Task A_heading_style_brings_its_number_and_a_paragraph_may_refuse_it()
    {
        var lines = await new WordFile()
            .With(
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1."/></w:lvl>
                  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="H2"/><w:lvlText w:val="%2."/><w:suff w:val="nothing"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
                """
            )
            .With(
                "styles",
                """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="H2b"><w:name w:val="Mục"/><w:basedOn w:val="H2"/></w:style>
                """
            )
            .Says("Nội dung", """<w:pStyle w:val="H1"/>""")
            .Says("Tuyên truyền", """<w:pStyle w:val="H2"/>""")
            .Says("Tập huấn", """<w:pStyle w:val="H2b"/>""")
            .Says("không số", """<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>""")
            .OpenAsync();

        Assert.Equal(["I. NỘI DUNG", "1.Tuyên truyền", "2.Tập huấn", "không số"], lines.Lines.Select(line => line.Text));
        Assert.Equal(["heading 1", "heading 2", "Mục", "heading 2"], lines.Lines.Select(line => line.Style));
    }

    [Fact]
    public async Task A_definition_may_point_to_a_list_style()
    {
        var lines = await new WordFile()
            .With(
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kieu"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Kieu"/>
                  <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """
            )
            .Says("x", WordFile.Numbered(1))
            .LinesAsync();

        Assert.Equal(["4. x"], lines);
    }

    private static string Single(string format, string text, string font) =>
        $"""
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>
            <w:rPr><w:rFonts w:ascii="{font}"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;
}
