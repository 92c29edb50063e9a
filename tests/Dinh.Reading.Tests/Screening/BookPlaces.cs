using static Dinh.Reading.Tests.Screening.Package;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Where a datum may hide in an .xlsx.</summary>
internal static class BookPlaces
{
    private const string Ns =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Book = "xl/workbook.xml";
    private const string First = "xl/worksheets/sheet1.xml";

    public static IReadOnlyList<HidingPlace> All { get; } =
    [
        new("xlsx: ô", d => Sheet(d).ToBytes()),
        new("xlsx: chuỗi dùng chung", d => Strings(d, Rows(Row(1, "", "<c r=\"A1\" t=\"s\"><v>0</v></c>"))).ToBytes()),
        new("xlsx: dòng ẩn", d => Of(Rows(Row(1, "", C("A1", "Thấy")), Row(2, "hidden=\"1\"", C("A2", d)))).ToBytes(), "hidden.hidden-row"),
        new("xlsx: dòng cao 0", d => Of(Rows(Row(1, "", C("A1", "Thấy")), Row(2, "ht=\"0\"", C("A2", d)))).ToBytes(), "hidden.hidden-row"),
        new(
            "xlsx: cột ẩn",
            d => Of($"<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>{Rows(Row(1, "", C("A1", "Thấy") + C("B1", d)))}").ToBytes(),
            "hidden.hidden-column"
        ),
        new("xlsx: trang tính ẩn", d => Two("hidden", d), "hidden.hidden-sheet"),
        new("xlsx: trang tính rất ẩn", d => Two("veryHidden", d), "hidden.hidden-sheet"),
        new(
            "xlsx: tên vùng",
            d =>
                Of(Rows(Row(1, "", C("A1", "Thấy"))), $"<definedNames><definedName name=\"an\" hidden=\"1\">\"{Xml(d)}\"</definedName></definedNames>")
                    .ToBytes(),
            "hidden.defined-name"
        ),
        new("xlsx: nhận xét", d => Comment("Lan", d), "hidden.comment"),
        new("xlsx: tác giả nhận xét", d => Comment(d, "Xem lại"), "hidden.author"),
        new(
            "xlsx: trao đổi",
            d =>
                Plain()
                    .Part(
                        "xl/threadedComments/t1.xml",
                        "application/vnd.ms-excel.threadedcomments+xml",
                        $"<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><threadedComment ref=\"A1\" personId=\"p\" id=\"1\"><text>{Xml(d)}</text></threadedComment></ThreadedComments>",
                        First,
                        "threadedComment"
                    )
                    .ToBytes(),
            "hidden.comment"
        ),
        new(
            "xlsx: người trao đổi",
            d =>
                Plain()
                    .Part(
                        "xl/persons/person.xml",
                        "application/vnd.ms-excel.person+xml",
                        $"<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><person displayName=\"{Xml(d)}\" id=\"p\" userId=\"u\"/></personList>",
                        Book,
                        "person"
                    )
                    .ToBytes(),
            "hidden.author"
        ),
        new("xlsx: bộ nhớ pivot (giá trị)", d => Pivot($"<s v=\"{Xml(d)}\"/>", ""), "hidden.pivot-cache"),
        new("xlsx: bộ nhớ pivot (bản ghi)", d => Pivot("", $"<s v=\"{Xml(d)}\"/>"), "hidden.pivot-cache"),
        new("xlsx: bộ nhớ liên kết ngoài", d => Link(d), "hidden.link-cache"),
        new("xlsx: chuỗi không còn dùng", d => Strings(d, Rows(Row(1, "", C("A1", "Thấy")))).ToBytes(), "hidden.unused-string"),
        new(
            "xlsx: danh sách kiểm tra nhập",
            d =>
                Of(
                        $"{Rows(Row(1, "", C("A1", "Thấy")))}<dataValidations><dataValidation sqref=\"A1\"><formula1>\"{Xml(d)}\"</formula1></dataValidation></dataValidations>"
                    )
                    .ToBytes()
        ),
        new(
            "xlsx: lời nhắc khi nhập",
            d => Of($"{Rows(Row(1, "", C("A1", "Thấy")))}<dataValidations><dataValidation sqref=\"A1\" prompt=\"{Xml(d)}\"/></dataValidations>").ToBytes()
        ),
        new(
            "xlsx: đầu trang in",
            d => Of($"{Rows(Row(1, "", C("A1", "Thấy")))}<headerFooter><oddHeader>{Xml("&L" + " " + d)}</oddHeader></headerFooter>").ToBytes()
        ),
        new("xlsx: chân trang in", d => Of($"{Rows(Row(1, "", C("A1", "Thấy")))}<headerFooter><evenFooter>{Xml(d)}</evenFooter></headerFooter>").ToBytes()),
        new(
            "xlsx: định dạng có điều kiện",
            d =>
                Of(
                        $"{Rows(Row(1, "", C("A1", "Thấy")))}<conditionalFormatting sqref=\"A1\"><cfRule><formula>A1=\"{Xml(d)}\"</formula></cfRule></conditionalFormatting>"
                    )
                    .ToBytes()
        ),
        new(
            "xlsx: định dạng ;;;",
            d =>
                Styled(
                    d,
                    "<numFmts><numFmt numFmtId=\"164\" formatCode=\";;;\"/></numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>"
                ),
            "hidden.hidden-cell"
        ),
        new(
            "xlsx: chữ trắng",
            d => Styled(d, "<fonts><font/><font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill/></fills><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"),
            "hidden.invisible-text"
        ),
        new(
            "xlsx: chữ trùng màu ô",
            d =>
                Styled(
                    d,
                    "<fonts><font/><font><color rgb=\"FF336699\"/></font></fonts><fills><fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF336699\"/></patternFill></fill></fills><cellXfs><xf/><xf fontId=\"1\" fillId=\"1\"/></cellXfs>"
                ),
            "hidden.invisible-text"
        ),
        new(
            "xlsx: dưới ô gộp",
            d => Of($"{Rows(Row(1, "", C("A1", "Thấy") + C("B1", d)))}<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>").ToBytes(),
            "hidden.hidden-cell"
        ),
        new(
            "xlsx: chữ trong hình vẽ",
            d =>
                Plain()
                    .Part(
                        "xl/drawings/drawing1.xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml",
                        $"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:txBody><a:p><a:r><a:t>{Xml(d)}</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>",
                        First,
                        "drawing"
                    )
                    .ToBytes()
        ),
        new(
            "xlsx: bộ nhớ biểu đồ",
            d =>
                Plain()
                    .Part(
                        "xl/charts/chart1.xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                        $"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:strCache><c:pt idx=\"0\"><c:v>{Xml(d)}</c:v></c:pt></c:strCache></c:chartSpace>",
                        First,
                        "chart"
                    )
                    .ToBytes()
        ),
        new(
            "xlsx: kết nối dữ liệu",
            d =>
                Plain()
                    .Part(
                        "xl/connections.xml",
                        Kind + "connections+xml",
                        $"<connections {Ns}><connection id=\"1\"><dbPr connection=\"Provider=x;{Xml(d)}\"/></connection></connections>",
                        Book,
                        "connections"
                    )
                    .ToBytes(),
            "hidden.connection"
        ),
        new(
            "xlsx: bảng truy vấn",
            d =>
                Plain().Part("xl/queryTables/queryTable1.xml", Kind + "queryTable+xml", $"<queryTable {Ns} name=\"{Xml(d)}\"/>", First, "queryTable").ToBytes(),
            "hidden.connection"
        ),
        new("xlsx: XML đính kèm", d => Plain().Part("customXml/item1.xml", "", $"<a><b>{Xml(d)}</b></a>", Book, "customXml").ToBytes(), "hidden.custom-xml"),
        new("xlsx: công thức", d => Of(Rows(Row(1, "", $"<c r=\"A1\" t=\"str\"><f>IF(TRUE,\"Thấy\",\"{Xml(d)}\")</f><v>Thấy</v></c>"))).ToBytes()),
        new(
            "xlsx: thuộc tính Tác giả",
            d =>
                Plain()
                    .Part(
                        "docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml",
                        $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{Xml(d)}</dc:creator></cp:coreProperties>",
                        "",
                        "core-properties"
                    )
                    .ToBytes(),
            "hidden.property"
        ),
        new(
            "xlsx: kịch bản",
            d => Of($"{Rows(Row(1, "", C("A1", "Thấy")))}<scenarios><scenario name=\"x\" comment=\"{Xml(d)}\"/></scenarios>").ToBytes(),
            "hidden.scenario"
        ),
        new(
            "xlsx: nhật ký sổ dùng chung",
            d =>
                Plain()
                    .Part(
                        "xl/revisions/revisionLog1.xml",
                        Kind + "revisionLog+xml",
                        $"<revisions {Ns}><rcc><nc><is><t>{Xml(d)}</t></is></nc></rcc></revisions>",
                        Book,
                        "revisionLog"
                    )
                    .ToBytes(),
            "hidden.history"
        ),
        new(
            "xlsx: thiết lập máy in",
            d => Plain().Part("xl/printerSettings/p1.bin", "", System.Text.Encoding.Unicode.GetBytes($"Canon {d}"), First, "printerSettings").ToBytes(),
            "hidden.printer"
        ),
        new(
            "xlsx: tên trang tính",
            d => Of(Rows(Row(1, "", C("A1", "Thấy"))), "", Xml(d.Length > 31 ? d[^31..] : d)).ToBytes(),
            null,
            d => d.Kind is "personal.phone" or "personal.identity" && d.Text.Length <= 31
        ),
        new(
            "xlsx: điều kiện lọc",
            d =>
                Of(
                        $"{Rows(Row(1, "", C("A1", "Thấy")))}<autoFilter ref=\"A1:A2\"><filterColumn colId=\"0\"><filters><filter val=\"{Xml(d)}\"/></filters></filterColumn></autoFilter>"
                    )
                    .ToBytes(),
            "hidden.filter"
        ),
        new(
            "xlsx: số dưới tên cột",
            d =>
                Of(
                        Rows(
                            Row(1, "", C("A1", "Họ và tên") + C("B1", "Số CCCD")),
                            Row(2, "", C("A2", "Lò Văn Sơn") + $"<c r=\"B2\"><v>{decimal.Parse(Digits(d)):0}</v></c>")
                        )
                    )
                    .ToBytes(),
            null,
            d => d.Kind == "personal.identity" && Digits(d.Text).Length == 12
        ),
        new(
            "xlsx: số có định dạng số 0",
            d =>
                Styled(
                    $"{decimal.Parse(Digits(d)):0}",
                    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"000000000000\"/></numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>",
                    "n"
                ),
            null,
            d => d.Kind == "personal.identity" && Digits(d.Text).Length == 12
        ),
        new(
            "xlsx: ngày dưới tên cột",
            d =>
                Of(
                        Rows(
                            Row(1, "", C("A1", "Họ và tên") + C("B1", "Ngày tháng năm sinh")),
                            Row(2, "", C("A2", "Lò Văn Sơn") + C("B2", d[(d.LastIndexOf(' ') + 1)..]))
                        )
                    )
                    .ToBytes(),
            null,
            d => d.Kind == "personal.birth" && d.Text.StartsWith("sinh ngày", StringComparison.Ordinal) && d.Text.Contains('/')
        ),
        new(
            "xlsx: nhãn ở ô bên trái",
            d => Of(Rows(Row(1, "", C("A1", d[..d.LastIndexOf(' ')]) + C("B1", d[(d.LastIndexOf(' ') + 1)..])))).ToBytes(),
            null,
            d => d.Kind is "personal.insurance" or "personal.household" or "personal.passport"
        ),
    ];

    public static Package Sheet(string text) => Of(Rows(Row(1, "", C("A1", text))));

    private static Package Plain() => Sheet("Thấy");

    private static Package Of(string sheet, string inBook = "", string name = "Bảng 1") =>
        new Package()
            .Part(
                Book,
                Kind + "sheet.main+xml",
                $"<workbook {Ns}><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"s1\"/></sheets>{inBook}</workbook>",
                "",
                "officeDocument"
            )
            .Part(First, Kind + "worksheet+xml", $"<worksheet {Ns}>{sheet}</worksheet>", Book, "worksheet", "s1");

    private static byte[] Two(string state, string text) =>
        new Package()
            .Part(
                Book,
                Kind + "sheet.main+xml",
                $"<workbook {Ns}><sheets><sheet name=\"Bảng 1\" sheetId=\"1\" r:id=\"s1\"/><sheet name=\"Danh sách\" sheetId=\"2\" state=\"{state}\" r:id=\"s2\"/></sheets></workbook>",
                "",
                "officeDocument"
            )
            .Part(First, Kind + "worksheet+xml", $"<worksheet {Ns}>{Rows(Row(1, "", C("A1", "Thấy")))}</worksheet>", Book, "worksheet", "s1")
            .Part("xl/worksheets/sheet2.xml", Kind + "worksheet+xml", $"<worksheet {Ns}>{Rows(Row(1, "", C("A1", text)))}</worksheet>", Book, "worksheet", "s2")
            .ToBytes();

    private static Package Strings(string text, string sheet) =>
        Of(sheet)
            .Part(
                "xl/sharedStrings.xml",
                Kind + "sharedStrings+xml",
                $"<sst {Ns}><si><r><t>{Xml(text[..(text.Length / 2)])}</t></r><r><t xml:space=\"preserve\">{Xml(text[(text.Length / 2)..])}</t></r></si></sst>",
                Book,
                "sharedStrings"
            );

    private static byte[] Styled(string text, string styles, string type = "inlineStr") =>
        Of(
                Rows(
                    Row(1, "", C("A1", "Thấy")),
                    Row(2, "", type == "n" ? $"<c r=\"A2\" s=\"1\"><v>{text}</v></c>" : $"<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>{Xml(text)}</t></is></c>")
                )
            )
            .Part("xl/styles.xml", Kind + "styles+xml", $"<styleSheet {Ns}>{styles}</styleSheet>", Book, "styles")
            .ToBytes();

    private static byte[] Comment(string author, string text) =>
        Plain()
            .Part(
                "xl/comments1.xml",
                Kind + "comments+xml",
                $"<comments {Ns}><authors><author>{Xml(author)}</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>{Xml(text)}</t></r></text></comment></commentList></comments>",
                First,
                "comments"
            )
            .ToBytes();

    private static byte[] Pivot(string shared, string record) =>
        Of(Rows(Row(1, "", C("A1", "Thấy"))), "<pivotCaches><pivotCache cacheId=\"1\" r:id=\"p1\"/></pivotCaches>")
            .Part(
                "xl/pivotCache/pivotCacheDefinition1.xml",
                Kind + "pivotCacheDefinition+xml",
                $"<pivotCacheDefinition {Ns}><cacheFields><cacheField name=\"x\"><sharedItems>{shared}</sharedItems></cacheField></cacheFields></pivotCacheDefinition>",
                Book,
                "pivotCacheDefinition",
                "p1"
            )
            .Part(
                "xl/pivotCache/pivotCacheRecords1.xml",
                Kind + "pivotCacheRecords+xml",
                $"<pivotCacheRecords {Ns}><r>{record}</r></pivotCacheRecords>",
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "pivotCacheRecords"
            )
            .ToBytes();

    private static byte[] Link(string text) =>
        Of(Rows(Row(1, "", C("A1", "Thấy"))), "<externalReferences><externalReference r:id=\"x1\"/></externalReferences>")
            .Part(
                "xl/externalLinks/externalLink1.xml",
                Kind + "externalLink+xml",
                $"<externalLink {Ns}><externalBook><sheetDataSet><sheetData><row r=\"1\"><cell r=\"A1\" t=\"str\"><v>{Xml(text)}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>",
                Book,
                "externalLink",
                "x1"
            )
            .Relation("xl/externalLinks/externalLink1.xml", "externalLinkPath", "file:///C:\\du-lieu\\ho.xlsx", "p", outside: true)
            .ToBytes();

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    private static string Rows(params string[] rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    private static string Row(int number, string look, string cells) => $"<row r=\"{number}\" {look}>{cells}</row>";

    private static string C(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Xml(text)}</t></is></c>";
}
