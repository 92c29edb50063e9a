using Dinh.Law.PaperForm;
using Dinh.Reading.Files;
using Dinh.Reading.Tests.Files;
using Dinh.Reading.Tests.Plans;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Letters;
using Dinh.Writing.Plans;
using Dinh.Writing.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

/// <summary>Papers as Word and Excel get them.</summary>
public sealed class PaperTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly NamedPaper Plan = new("Kế hoạch số 08/KH-UBND", new(2026, 1, 15), "về thực hiện dân chủ ở cơ sở năm 2026");

    private static readonly LetterFrame Frame = new()
    {
        Issuer = "UBND xã Bình Yên",
        Number = "21/UBND-VP",
        Place = "Bình Yên",
        Day = Day,
        Addressees = ["Công an xã", "Phòng Kinh tế"],
        Recipients = ["Như trên", "Lưu: VT, VP"],
        Signing = SigningForm.Lines(SigningWay.Deputy, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân"),
        Signer = "Nông Văn Hùng",
    };

    private static readonly PlanScript Script = new()
    {
        Head = Letterhead.Of("UBND xã Bình Yên") with { Number = "Số: 09/KH-UBND", PlaceAndDay = $"Bình Yên, {DayWords.Of(Day)}" },
        Title = "Thực hiện dân chủ ở cơ sở năm 2026",
        Bases = ["Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022"],
        Opening = "Ủy ban nhân dân xã Bình Yên ban hành Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 như sau",
        Sections =
        [
            new("Mục đích, yêu cầu", [new("Phát huy quyền làm chủ của Nhân dân")]),
            new(
                "Nội dung",
                [
                    new("Tổ chức hội nghị quán triệt Luật")
                    {
                        Lead = ["Văn phòng HĐND và UBND xã"],
                        Coordinate = ["Công an xã", "Phòng Kinh tế"],
                        Time = "Quý II năm 2026",
                    },
                    new("Niêm yết công khai dự toán ngân sách")
                    {
                        Lead = ["Phòng Kinh tế"],
                        Product = "Biên bản niêm yết",
                        Time = "Trước ngày 20/4/2026",
                    },
                ]
            ),
        ],
        Closing = "Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 của Ủy ban nhân dân xã",
        Foot = new()
        {
            Recipients = ["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT, VP."],
            Authority = SigningForm.Lines(SigningWay.Collective, "Chủ tịch", null, "Ủy ban nhân dân"),
            Signer = ["Nông Văn Hùng"],
        },
    };

    public static TheoryData<string> Plans =>
        [.. Directory.GetFiles(Samples.Folder, "*.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Samples.Folder, f))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Word_finds_no_error_in_a_plan(string plan) =>
        Assert.Empty(ErrorsIn(DocxWriter.Write(LaidOut.Of(SourceText.Of(File.ReadAllText(Path.Combine(Samples.Folder, plan)))))));

    [Fact]
    public void A_plan_of_a_commune_is_set_as_the_decree_says() =>
        Golden.Matches(Golden.TextOf(DocxWriter.Write(LaidOut.Of(SourceText.Of(Samples.Text("demo/ke-hoach-binh-yen-2026.txt"))))), "ke-hoach-xa.txt");

    [Fact]
    public void A_correction_names_what_was_printed_and_what_holds()
    {
        var letter = CorrectionLetter.Of(Frame, Plan, [new("khoản 2 Mục II", "Quý II năm 2025", "Quý II năm 2026")]).On(Day);

        Golden.Matches(Golden.TextOf(Valid(DocxWriter.Write(letter))), "dinh-chinh.txt");
    }

    [Fact]
    public void A_reminder_lists_what_is_due_with_the_days_it_is_late()
    {
        RemindedDuty[] duties =
        [
            new("Niêm yết công khai dự toán", "Phòng Kinh tế", new(2026, 2, 28)),
            new("Hội nghị quán triệt", "Công an xã", new(2026, 3, 10)),
        ];

        Golden.Matches(Golden.TextOf(Valid(DocxWriter.Write(ReminderLetter.Of(Frame, Plan, duties, new(2026, 3, 12)).On(Day)))), "don-doc.txt");
    }

    [Fact]
    public async Task A_plan_written_here_is_read_as_it_was_meant()
    {
        var docx = Valid(DocxWriter.Write(Script.On(Day)));

        var opened = await SourceFile.OpenAsync(new MemoryStream(docx), "a.docx", TestContext.Current.CancellationToken);

        var reading = PlanReader.Read(opened.Text!);
        Assert.Equal(
            ("KẾ HOẠCH", "09/KH-UBND", "UBND xã Bình Yên", "2026-03-05", "Thực hiện dân chủ ở cơ sở năm 2026", "Nông Văn Hùng"),
            (reading.Kind?.Value, reading.Number?.Value, reading.Issuer?.Value, reading.Date?.Value, reading.Title?.Value, reading.SignatoryName?.Value)
        );
        Assert.Equal(["10/2022/QH15"], reading.LegalBases.Select(b => b.Number));
        Assert.Equal(
            [
                "II.1 Tổ chức hội nghị quán triệt Luật | Văn phòng HĐND và UBND xã | Công an xã; Phòng Kinh tế | Quý II năm 2026",
                "II.2 Niêm yết công khai dự toán ngân sách | Phòng Kinh tế |  | Trước ngày 20/4/2026",
            ],
            reading.Tasks.Select(t => $"{t.Path} {t.Title} | {string.Join("; ", t.Lead)} | {string.Join("; ", t.Coordinate)} | {t.TimeText}")
        );
        Assert.Equal(["UBND tỉnh", "Lưu: VT, VP"], reading.Recipients.Select(r => r.Value));
    }

    [Fact]
    public void A_register_holds_days_as_days_and_words_as_words()
    {
        var form = RegisterForm.Of(RegisterKind.Outgoing);
        Dictionary<string, RegisterValue> row = new()
        {
            ["number"] = RegisterValue.Of("08/KH-UBND"),
            ["paperDay"] = RegisterValue.Of(new DateOnly(2026, 1, 15)),
            ["summary"] = RegisterValue.Of("=1+1"),
            ["copies"] = RegisterValue.Of(12),
        };

        using var workbook = SpreadsheetDocument.Open(
            new MemoryStream(XlsxWriter.Write(new RegisterSheet(form, "UBND XÃ BÌNH YÊN", 2026, [row]), Day)),
            isEditable: false
        );

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(e => e.Description));
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        Assert.Equal(form.Columns.Select(c => c.Name), rows[2].Elements().Select(c => c.InnerText));
        Assert.Equal(["08/KH-UBND", "46037", "=1+1", "", "", "", "12", "", "", ""], rows[3].Elements().Select(c => c.InnerText));
        Assert.Empty(rows[3].Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
    }

    private static byte[] Valid(byte[] docx)
    {
        Assert.Empty(ErrorsIn(docx));
        return docx;
    }

    private static List<string> ErrorsIn(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return
        [
            .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Description} {e.Path?.XPath}"),
        ];
    }
}
