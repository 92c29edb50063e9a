using static Dinh.Reading.Tests.Screening.Package;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Where a datum may hide in a .docx.</summary>
internal static class WordPlaces
{
    private const string Ns =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Main = "word/document.xml";

    public static IReadOnlyList<HidingPlace> All { get; } =
    [
        new("docx: thân văn bản", d => Doc(P(d)).ToBytes()),
        new("docx: chữ tách nhiều đoạn định dạng", d => Doc($"<w:p>{string.Concat(d.Chunk(2).Select(c => R(new string(c))))}</w:p>").ToBytes()),
        new("docx: bảng", d => Doc($"<w:tbl><w:tr>{Cell("Họ và tên")}{Cell("Ghi chú")}</w:tr><w:tr>{Cell("Nguyễn Văn A")}{Cell(d)}</w:tr></w:tbl>").ToBytes()),
        new("docx: bảng trong bảng", d => Doc($"<w:tbl><w:tr><w:tc><w:tbl><w:tr>{Cell(d)}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>").ToBytes()),
        new("docx: đầu trang", d => Story("header1.xml", "hdr", "header", P(d))),
        new("docx: chân trang", d => Story("footer1.xml", "ftr", "footer", P(d))),
        new("docx: chú thích cuối trang", d => Story("footnotes.xml", "footnotes", "footnotes", $"<w:footnote w:id=\"2\">{P(d)}</w:footnote>")),
        new("docx: chú thích cuối văn bản", d => Story("endnotes.xml", "endnotes", "endnotes", $"<w:endnote w:id=\"2\">{P(d)}</w:endnote>")),
        new(
            "docx: nhận xét",
            d => Story("comments.xml", "comments", "comments", $"<w:comment w:id=\"1\" w:author=\"Lan\" w:initials=\"L\">{P(d)}</w:comment>"),
            "hidden.comment"
        ),
        new(
            "docx: tác giả nhận xét",
            d => Story("comments.xml", "comments", "comments", $"<w:comment w:id=\"1\" w:author=\"{Xml(d)}\">{P("Xem lại")}</w:comment>"),
            "hidden.author"
        ),
        new("docx: đoạn chèn lưu vết", d => Doc($"<w:p><w:ins w:id=\"1\" w:author=\"Lan\">{R(d)}</w:ins></w:p>").ToBytes(), "hidden.insertion"),
        new(
            "docx: đoạn xóa lưu vết",
            d => Doc($"<w:p>{R("Còn lại ")}<w:del w:id=\"1\" w:author=\"Lan\"><w:r><w:delText>{Xml(d)}</w:delText></w:r></w:del></w:p>").ToBytes(),
            "hidden.deletion"
        ),
        new(
            "docx: đoạn chuyển đi lưu vết",
            d => Doc($"<w:p><w:moveFrom w:id=\"1\" w:author=\"Lan\">{R(d)}</w:moveFrom></w:p>{P("Khác")}").ToBytes(),
            "hidden.move"
        ),
        new(
            "docx: tác giả thay đổi định dạng",
            d =>
                Doc($"<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"{Xml(d)}\"><w:rPr/></w:rPrChange></w:rPr><w:t>Chữ</w:t></w:r></w:p>").ToBytes(),
            "hidden.format-change"
        ),
        new("docx: chữ ẩn", d => Doc($"{P("Thấy")}<w:p>{R(d, "<w:vanish/>")}</w:p>").ToBytes(), "hidden.text"),
        new("docx: chữ ẩn theo kiểu", d => Styled(d, "<w:vanish/>"), "hidden.text"),
        new("docx: chữ trắng", d => Doc($"{P("Thấy")}<w:p>{R(d, "<w:color w:val=\"FFFFFF\"/>")}</w:p>").ToBytes(), "hidden.invisible-text"),
        new(
            "docx: chữ trùng màu nền",
            d => Doc($"{P("Thấy")}<w:p>{R(d, "<w:color w:val=\"112233\"/><w:shd w:val=\"clear\" w:fill=\"112233\"/>")}</w:p>").ToBytes(),
            "hidden.invisible-text"
        ),
        new("docx: chữ cỡ 1", d => Doc($"{P("Thấy")}<w:p>{R(d, "<w:sz w:val=\"2\"/>")}</w:p>").ToBytes(), "hidden.invisible-text"),
        new(
            "docx: khung chữ mới",
            d =>
                Doc(
                        $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{P(d)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
                    )
                    .ToBytes()
        ),
        new(
            "docx: khung chữ cũ (VML)",
            d => Doc($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P(d)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>").ToBytes()
        ),
        new(
            "docx: chữ thay thế của hình",
            d => Doc($"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Hình 1\" descr=\"{Xml(d)}\"/></wp:inline></w:drawing></w:r></w:p>").ToBytes()
        ),
        new(
            "docx: chữ nghệ thuật trong hình",
            d =>
                Doc(
                        $"<w:p><w:r><w:drawing><a:p><a:r><a:t>{Xml(d[..(d.Length / 2)])}</a:t></a:r><a:r><a:t>{Xml(d[(d.Length / 2)..])}</a:t></a:r></a:p></w:drawing></w:r></w:p>"
                    )
                    .ToBytes()
        ),
        new(
            "docx: ô nhập nội dung (tag)",
            d => Doc($"<w:sdt><w:sdtPr><w:tag w:val=\"{Xml(d)}\"/></w:sdtPr><w:sdtContent>{P("Chọn")}</w:sdtContent></w:sdt>").ToBytes()
        ),
        new(
            "docx: danh sách thả xuống",
            d =>
                Doc(
                        $"<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"{Xml(d)}\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>{P("Chọn")}</w:sdtContent></w:sdt>"
                    )
                    .ToBytes()
        ),
        new("docx: thuộc tính Tác giả", d => Core("dc:creator", d), "hidden.property"),
        new("docx: thuộc tính Người lưu", d => Core("cp:lastModifiedBy", d), "hidden.property"),
        new("docx: thuộc tính Từ khóa", d => Core("cp:keywords", d), "hidden.property"),
        new(
            "docx: thuộc tính Cơ quan",
            d =>
                Doc(P("Thấy"))
                    .Part(
                        "docProps/app.xml",
                        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                        $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>{Xml(d)}</Company></Properties>",
                        "",
                        "extended-properties"
                    )
                    .ToBytes(),
            "hidden.property"
        ),
        new(
            "docx: thuộc tính tự đặt",
            d =>
                Doc(P("Thấy"))
                    .Part(
                        "docProps/custom.xml",
                        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                        $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"x\" pid=\"2\" name=\"Ghi\"><vt:lpwstr>{Xml(d)}</vt:lpwstr></property></Properties>",
                        "",
                        "custom-properties"
                    )
                    .ToBytes(),
            "hidden.property"
        ),
        new(
            "docx: XML đính kèm",
            d => Doc(P("Thấy")).Part("customXml/item1.xml", "", $"<ho><dan>{Xml(d)}</dan></ho>", Main, "customXml").ToBytes(),
            "hidden.custom-xml"
        ),
        new("docx: biến tài liệu", d => Settings($"<w:docVars><w:docVar w:name=\"x\" w:val=\"{Xml(d)}\"/></w:docVars>").ToBytes(), "hidden.variable"),
        new("docx: nguồn trộn thư", d => Settings($"<w:mailMerge><w:query w:val=\"{Xml(d)}\"/></w:mailMerge>").ToBytes(), "hidden.mail-merge"),
        new(
            "docx: đường dẫn tệp mẫu",
            d =>
                Settings("<w:attachedTemplate r:id=\"t\"/>")
                    .Relation("word/settings.xml", "attachedTemplate", $"file:///C:\\mau\\{d}", "t", outside: true)
                    .ToBytes(),
            "hidden.template"
        ),
        new(
            "docx: mã trường",
            d =>
                Doc(
                        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SET a \"{Xml(d)}\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{R("Thấy")}</w:p>"
                    )
                    .ToBytes(),
            "hidden.field-code"
        ),
        new(
            "docx: kết quả trường",
            d =>
                Doc(
                        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R(d)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                    )
                    .ToBytes()
        ),
        new("docx: trường đơn", d => Doc($"<w:p><w:fldSimple w:instr=\"QUOTE {Xml(d)}\">{R("Thấy")}</w:fldSimple></w:p>").ToBytes(), "hidden.field-code"),
        new("docx: tên dấu trang", d => Doc($"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"{Xml(d)}\"/>{R("Thấy")}<w:bookmarkEnd w:id=\"1\"/></w:p>").ToBytes()),
        new(
            "docx: liên kết thư, điện thoại",
            d =>
                Doc($"<w:p><w:hyperlink r:id=\"h\">{R("Liên hệ")}</w:hyperlink></w:p>")
                    .Relation(Main, "hyperlink", $"mailto:a?subject={d}", "h", outside: true)
                    .ToBytes()
        ),
        new("docx: gợi ý của liên kết", d => Doc($"<w:p><w:hyperlink w:anchor=\"a\" w:tooltip=\"{Xml(d)}\">{R("Xem")}</w:hyperlink></w:p>").ToBytes()),
        new("docx: bảng tính nhúng", d => Embedded("word/embeddings/book.xlsx", BookPlaces.Sheet(d).ToBytes()), "hidden.embedded"),
        new("docx: văn bản nhúng", d => Embedded("word/embeddings/doc.docx", Doc(P(d)).ToBytes()), "hidden.embedded"),
        new(
            "docx: đối tượng nhúng nhị phân",
            d => Embedded("word/embeddings/ole.bin", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. System.Text.Encoding.Unicode.GetBytes(d), 0, 0]),
            "hidden.embedded"
        ),
        new(
            "docx: kho khối dựng sẵn",
            d =>
                Story(
                    "glossary/document.xml",
                    "glossaryDocument",
                    "glossaryDocument",
                    $"<w:docParts><w:docPart><w:docPartBody>{P(d)}</w:docPartBody></w:docPart></w:docParts>"
                ),
            "hidden.glossary"
        ),
        new(
            "docx: macro",
            d =>
                Doc(P("Thấy"))
                    .Part(
                        "word/vbaProject.bin",
                        "application/vnd.ms-office.vbaProject",
                        [1, 2, 3, .. System.Text.Encoding.UTF8.GetBytes(d), 0],
                        Main,
                        "vbaProject"
                    )
                    .ToBytes(),
            "hidden.macro"
        ),
        new("docx: phần không thuộc tài liệu", d => Doc(P("Thấy")).Part("word/cu.xml", "", $"<a><b>{Xml(d)}</b></a>").ToBytes(), "hidden.orphan-part"),
        new(
            "docx: biểu đồ",
            d =>
                Doc(P("Thấy"))
                    .Part(
                        "word/charts/chart1.xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                        $"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:strCache><c:pt idx=\"0\"><c:v>{Xml(d)}</c:v></c:pt></c:strCache></c:chartSpace>",
                        Main,
                        "chart"
                    )
                    .ToBytes()
        ),
        new(
            "docx: hàng tên cột",
            d =>
                Doc($"<w:tbl><w:tr>{Cell("TT")}{Cell("Số CCCD")}</w:tr><w:tr>{Cell("1")}{Cell(new string([.. d.Where(char.IsDigit)]))}</w:tr></w:tbl>")
                    .ToBytes(),
            null,
            d => d.Kind == "personal.identity"
        ),
        new(
            "docx: mỗi ô một chữ số",
            d => Doc($"{P("Căn cước")}<w:tbl><w:tr>{Cell("Số CCCD")}{string.Concat(d.Where(char.IsDigit).Select(c => Cell($"{c}")))}</w:tr></w:tbl>").ToBytes(),
            null,
            d => d.Kind == "personal.identity"
        ),
    ];

    public static Package Doc(string body) =>
        new Package().Part(Main, Kind + "document.main+xml", $"<w:document {Ns}><w:body>{body}</w:body></w:document>", "", "officeDocument");

    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    public static string R(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{Xml(text)}</w:t></w:r>";

    private static string Cell(string text) => $"<w:tc>{P(text)}</w:tc>";

    private static byte[] Story(string part, string root, string kind, string content) =>
        Doc(P("Thấy")).Part("word/" + part, $"{Kind}{kind}+xml", $"<w:{root} {Ns}>{content}</w:{root}>", Main, kind).ToBytes();

    private static byte[] Styled(string text, string look) =>
        Doc($"{P("Thấy")}<w:p><w:pPr><w:pStyle w:val=\"an\"/></w:pPr>{R(text)}</w:p>")
            .Part(
                "word/styles.xml",
                Kind + "styles+xml",
                $"<w:styles {Ns}><w:style w:type=\"paragraph\" w:styleId=\"goc\"><w:rPr>{look}</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"an\"><w:basedOn w:val=\"goc\"/></w:style></w:styles>",
                Main,
                "styles"
            )
            .ToBytes();

    private static byte[] Core(string property, string value) =>
        Doc(P("Thấy"))
            .Part(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><{property}>{Xml(value)}</{property}></cp:coreProperties>",
                "",
                "core-properties"
            )
            .ToBytes();

    private static Package Settings(string content) =>
        Doc(P("Thấy")).Part("word/settings.xml", Kind + "settings+xml", $"<w:settings {Ns}>{content}</w:settings>", Main, "settings");

    private static byte[] Embedded(string part, byte[] content) =>
        Doc($"<w:p><w:r><w:object><v:shape/><o:OLEObject r:id=\"e\"/></w:object></w:r></w:p>{P("Thấy")}")
            .Part(part, "", content, Main, "package", "e")
            .ToBytes();
}
