using System.IO.Compression;
using System.Text;
using Dinh.Law.PaperForm;
using Dinh.Reading.Files;
using Dinh.Reading.Files.Tables;
using Dinh.Writing.Xlsx;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class TableFileTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    [Fact]
    public void A_sheet_gives_words_days_and_figures_as_a_reader_sees_them()
    {
        var rows = Read(
            Book(
                """
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>43713</v></c></row>
                <row r="5"><c r="A5"><v>12.5</v></c><c r="B5" t="inlineStr"><is><r><t>Nội </t></r><r><t>quy</t></r><rPh><t>x</t></rPh></is></c><c r="C5" t="e"><v>#REF!</v></c><c r="D5" s="2"><v>43713</v></c></row>
                """
            )
        );

        Assert.Equal([2, 5], rows.Select(r => r.Line));
        Assert.Equal(["Quy chế", "", "05/09/2019"], rows[0].Cells);
        Assert.Equal(["12.5", "Nội quy", "", "05/09/2019"], rows[1].Cells);
    }

    [Fact]
    public void A_hidden_sheet_is_passed_over()
    {
        var book = Book(
            """<row><c t="str"><v>thấy</v></c></row>""",
            """<sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Danh mục" sheetId="1" r:id="rId1"/>"""
        );

        Assert.Equal("thấy", Assert.Single(Read(book)).Cells[0]);
    }

    [Fact]
    public void What_our_own_registers_write_is_read_back()
    {
        var form = RegisterForm.Of(RegisterKind.Outgoing);
        var column = form.Columns[1];
        var sheet = new RegisterSheet(
            form,
            "Ủy ban nhân dân xã Bình Yên",
            2026,
            [new Dictionary<string, RegisterValue> { [column.Field] = RegisterValue.Of("Về lịch công khai") }]
        );

        var rows = Read(XlsxWriter.Write(sheet, new(2026, 3, 2)));

        Assert.Equal("Ủy ban nhân dân xã Bình Yên", rows[0].Cells[0]);
        Assert.Equal(form.Columns.Select(c => c.Name), rows[2].Cells);
        Assert.Contains("Về lịch công khai", rows[3].Cells);
    }

    [Fact]
    public void Every_leaf_of_a_book_is_read_under_its_name_and_wide_rows_and_great_sums_keep_their_places()
    {
        RegisterColumn[] columns = [.. Enumerable.Range(0, 30).Select(n => new RegisterColumn($"c{n}", $"Cột {n}", 10))];
        TableSheet Leaf(string name, decimal value) =>
            new(name, "Bảng", columns, "Xã", [new Dictionary<string, RegisterValue> { ["c29"] = RegisterValue.Of(value), ["c0"] = RegisterValue.Of("=1+1") }]);

        var (leaves, refusal) = TableFile.OpenBook(XlsxWriter.Write("Sách", [Leaf("Một", 12_345_678_901.25m), Leaf("Hai", -3)], new(2026, 3, 2)), "s.xlsx");

        Assert.Null(refusal);
        Assert.Equal(["Một", "Hai"], leaves!.Select(l => l.Name));
        Assert.Equal("12345678901.25", leaves![0].Rows[3].Cells[29]);
        Assert.Equal("=1+1", leaves[1].Rows[3].Cells[0]);
        Assert.Equal("file.type-mismatch", TableFile.OpenBook("a,b"u8.ToArray(), "s.xlsx").Refusal!.Code);
        Assert.Equal("file.type-mismatch", TableFile.OpenBook("a,b"u8.ToArray(), "s.csv").Refusal!.Code);
    }

    [Theory]
    [InlineData("a\tSố, ký hiệu\n1\t2", "a|Số, ký hiệu", "1|2")]
    [InlineData("Danh mục\na;b\n\"x;\"\"y\"\"\nz\";2", "Danh mục", "a|b", "x;\"y\"\nz|2")]
    [InlineData("a,b\r\n1,\r\n", "a|b", "1|")]
    public void Separated_text_is_split_by_the_sign_that_it_uses(string text, params string[] rows)
    {
        Assert.Equal(rows, Read(Encoding.UTF8.GetBytes(text), "a.csv").Select(r => string.Join('|', r.Cells)));
    }

    [Fact]
    public void A_sheet_that_unfolds_too_far_is_not_unfolded()
    {
        var book = Book(new string(' ', 32 << 20));

        Assert.InRange(book.Length, 1, 2_000_000);
        Assert.Equal("file.bomb", TableFile.Open(book, "a.xlsx").Refusal?.Code);
    }

    [Fact]
    public void Whatever_bytes_come_a_sentence_or_rows_go_back()
    {
        var whole = Book("""<row r="2"><c r="A2" t="s"><v>1</v></c><c r="ZZZZ9" t="s"><v>99999999999</v></c><c s="-1"><v>1e300</v></c></row>""");
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, whole.Length - 1).SelectMany(at => Gen.Choose(0, 255).Select(with => (at, with))).ToArbitrary(),
                change =>
                {
                    var bytes = whole.ToArray();
                    bytes[change.at] = (byte)change.with;
                    var opened = TableFile.Open(bytes, "a.xlsx");
                    return opened.Rows is not null || FileRefusals.For(opened.Refusal!.Code).Vi.Length > 0;
                }
            )
        );
    }

    private static IReadOnlyList<TableRow> Read(byte[] content, string name = "a.xlsx")
    {
        var opened = TableFile.Open(content, name);
        Assert.Null(opened.Refusal);
        return opened.Rows!;
    }

    /// <summary>A workbook whose first style is plain, the second a day of Excel's own and the third one of the writer's.</summary>
    private static byte[] Book(string rows, string sheets = """<sheet name="Danh mục" sheetId="1" r:id="rId1"/>""")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Put(zip, "[Content_Types].xml", $"""<Types><Override PartName="/xl/workbook.xml" ContentType="{BookType}"/></Types>""");
            Put(zip, "_rels/.rels", $"""<Relationships><Relationship Id="r" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Put(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships><Relationship Id="rId1" Type="{Relation}/worksheet" Target="worksheets/s.xml"/><Relationship Id="rId2" Type="{Relation}/sharedStrings" Target="words.xml"/><Relationship Id="rId3" Type="{Relation}/styles" Target="styles.xml"/></Relationships>"""
            );
            Put(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relation}"><sheets>{sheets}</sheets></workbook>""");
            Put(zip, "xl/words.xml", $"""<sst xmlns="{Main}"><si><t>a</t></si><si><t>Quy chế</t></si></sst>""");
            Put(
                zip,
                "xl/styles.xml",
                $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="165" formatCode="[Red]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>"""
            );
            Put(zip, "xl/worksheets/s.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
        }

        return file.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
