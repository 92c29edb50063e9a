using System.IO.Compression;
using Dinh.Law.Reporting;
using Dinh.Writing;
using Dinh.Writing.Blocks;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;
using Dinh.Writing.Plans;
using Dinh.Writing.Reports;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

public sealed class WrittenReportTests
{
    private static readonly FormContent Commune = ShippedForms.Find("dan-chu-co-so-xa")!;
    private static readonly ReportPeriod Half = ReportPeriods.Of(PeriodKind.HalfYear, 2026, 1);

    [Fact]
    public void A_commune_s_report_reads_as_it_was_read_line_by_line() => Golden.Matches(TextOf(Binhyen()), "bao-cao-xa.txt");

    [Fact]
    public void A_province_s_report_says_who_reported_who_was_late_and_who_is_missing()
    {
        var text = TextOf(
            Binhyen() with
            {
                Issuer = "Sở Nội vụ tỉnh Nam Sơn",
                Receiver = "UBND tỉnh Nam Sơn",
                Coverage = new(150, 145, ["UBND xã An Hòa", "UBND xã Đồng Tâm"], ["UBND phường Tân Lập", "UBND xã Phú Lộc", "UBND xã Vĩnh Hà"], 1),
            }
        );

        Assert.Contains(
            "Báo cáo được tổng hợp từ 147/150 cơ quan, đơn vị phải báo cáo, trong đó 145 gửi đúng hạn, 2 gửi sau thời hạn: UBND xã An Hòa, UBND xã Đồng Tâm.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Còn 3 cơ quan, đơn vị chưa gửi báo cáo: UBND phường Tân Lập, UBND xã Phú Lộc, UBND xã Vĩnh Hà. Số liệu dưới đây chưa gồm phần của các cơ quan, đơn vị này.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Có 1 cơ quan, đơn vị báo cáo trong kỳ không phát sinh nội dung phải báo cáo.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_never_told_as_nothing()
    {
        var text = TextOf(Facts() with { Figures = Figures(("inspection-board.supervisions", 0, null)) });

        Assert.Contains("Ban Thanh tra nhân dân chưa thực hiện cuộc kiểm tra, giám sát nào.", text, StringComparison.Ordinal);
        Assert.Contains("1. Công khai thông tin để Nhân dân biết\nChưa có số liệu.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_stated_and_sameness_is_not()
    {
        var text = TextOf(
            Facts() with
            {
                Figures = Figures(
                    ("inspection-board.supervisions", 12, 9),
                    ("inspection-board.violations", 2, 2),
                    ("inspection-board.money-recovered", 12_500_000, 20_000_000)
                ),
            }
        );

        Assert.Contains("đã thực hiện 12 cuộc kiểm tra, giám sát (tăng 3 so với kỳ trước); phát hiện 2 vụ việc có sai phạm.", text, StringComparison.Ordinal);
        Assert.Contains("thu hồi 12.500.000 đồng (giảm 7.500.000 đồng so với kỳ trước).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_number_bears_the_cell_that_it_comes_from()
    {
        var facts = Binhyen();
        var numbers = ReportText
            .Of(facts)
            .SelectMany(p => p.Lines)
            .SelectMany(l => l.Pieces)
            .Where(p => p.Cell is not null && p.Text.All(c => char.IsDigit(c) || c is '.' or ','))
            .ToList();

        Assert.NotEmpty(numbers);
        foreach (var piece in numbers)
        {
            var cell = Commune.Cell(piece.Cell!)!;
            Assert.Equal(facts.Figure(cell.Key).Number, decimal.Parse(piece.Text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')));
        }
    }

    [Fact]
    public void Every_sentence_is_about_a_cell_of_the_shipped_form()
    {
        Assert.Empty(Phrases.Cells.Where(c => Commune.Cell(c) is null));
        Assert.Equal(Phrases.Cells.Distinct().Count(), Phrases.Cells.Count());
    }

    [Fact]
    public void A_form_without_sentences_of_its_own_is_told_by_its_labels()
    {
        var board = ShippedForms.Find("ban-thanh-tra-nhan-dan")!;
        var indicator = board.Indicators.First(i => i is { IsNumber: true, Formula: null, Type: FigureType.Count });
        var text = TextOf(Facts() with { Form = board, Figures = Figures((indicator.Key, 7, 5)) });

        Assert.Contains($"- {indicator.Label.Vi}: 7 {indicator.Unit!.Vi} (tăng 2 so với kỳ trước).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        var (first, second) = (PaperOf(Binhyen()), PaperOf(Binhyen()));

        Assert.Equal(DocxWriter.Write(first), DocxWriter.Write(second));
        Assert.Equal(HtmlWriter.Write(first), HtmlWriter.Write(second));
        using var file = new ZipArchive(new MemoryStream(DocxWriter.Write(first)));
        Assert.All(file.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_paper_has_head_title_words_signature_and_its_figures_on_a_sheet_of_their_own()
    {
        var paper = PaperOf(Binhyen());
        var looks = paper.Blocks.OfType<Paragraph>().Select(p => (p.Look, p.Text)).ToList();

        Assert.Contains((Look.Kind, "BÁO CÁO"), looks);
        Assert.Contains((Look.Section, "I. KẾT QUẢ THỰC HIỆN"), looks);
        Assert.Contains((Look.Clause, "1. Công khai thông tin để Nhân dân biết"), looks);
        Assert.Contains((Look.Appendix, "PHỤ LỤC I"), looks);
        Assert.Contains((Look.Appendix, "PHỤ LỤC II"), looks);
        var grid = paper.Blocks.OfType<Grid>().First();
        Assert.Contains(grid.Rows, r => r[1] == "Số cuộc kiểm tra, giám sát" && r[3] == "12" && r[4] == "9" && r[5] == "+3");
    }

    internal static Dinh.Writing.Manuscript Sample() => PaperOf(Binhyen());

    private static ReportFacts Facts() =>
        new(Commune, Half)
        {
            Issuer = "UBND xã Bình Yên",
            Receiver = "UBND tỉnh Nam Sơn",
            Subject = "Kết quả thực hiện dân chủ ở cơ sở",
            Ground = "Kế hoạch số 08/KH-UBND ngày 15/01/2026 của UBND tỉnh Nam Sơn",
        };

    private static Dictionary<string, ToldFigure> Figures(params (string Cell, decimal Now, decimal? Before)[] figures) =>
        figures.ToDictionary(f => f.Cell, f => new ToldFigure(f.Now) { Before = f.Before });

    private static ReportFacts Binhyen()
    {
        var figures = Figures(
            ("disclosure.items", 3, null),
            ("disclosure.clauses", 2, null),
            ("disclosure.clauses-missing", 13, null),
            ("disclosure.posted-office", 3, null),
            ("disclosure.portal", 1, null),
            ("disclosure.loudspeaker", 0, null),
            ("disclosure.in-time", 2, null),
            ("disclosure.late", 1, null),
            ("dialogue.conferences", 2, 1),
            ("dialogue.people", 215, 180),
            ("dialogue.people/men", 120, null),
            ("dialogue.people/women", 95, null),
            ("inspection-board.members", 7, 7),
            ("inspection-board.supervisions", 12, 9),
            ("inspection-board.violations", 2, 3),
            ("inspection-board.money-recovered", 12_500_000, 0),
            ("petitions.received", 34, 41),
            ("petitions.received/complaint", 5, 9),
            ("petitions.settled", 30, 41),
            ("petitions.settled-late", 0, 2),
            ("petitions.unsettled", 4, 0),
            ("publicity.events", 4, 2),
            ("publicity.duties", 8, 10),
            ("publicity.duties-done", 6, 10),
            ("publicity.duties-rate", 75, 100)
        );
        figures["publicity.events"] = figures["publicity.events"] with
        {
            Records =
            [
                new("Tổ chức hội nghị quán triệt Luật tại thôn Đông.", new(2026, 3, 12), "/viec/1"),
                new("Tuyên truyền trên loa truyền thanh", new(2026, 5, 4), "/viec/2"),
            ],
        };
        figures["petitions.received"] = figures["petitions.received"] with { Explanation = "Nhiều kiến nghị đã được trả lời ngay tại hội nghị đối thoại." };
        figures["summary.results"] = new(null, "Bốn thôn tự quyết định mức đóng góp làm đường.");
        figures["summary.causes"] = new(null, "Một số cán bộ thôn mới nhận việc.");
        figures["summary.proposals"] = new(null, "Tập huấn kỹ năng điều hành cuộc họp cho Trưởng thôn.");
        return Facts() with
        {
            Figures = figures,
            Rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>
            {
                ["disclosures"] =
                [
                    new Dictionary<string, string>
                    {
                        ["clause"] = "k2",
                        ["summary"] = "Dự toán ngân sách xã năm 2026",
                        ["duration"] = "d30",
                        ["from"] = "2026-01-06",
                        ["to"] = "2026-02-05",
                        ["posted-office"] = "yes",
                    },
                ],
            },
            Work = new(9, 2, [new("Niêm yết danh sách hộ nghèo", "Phòng Văn hóa – Xã hội", new(2026, 5, 30), "/viec/3")]),
            Difficulties =
            [
                new("Chưa có biểu mẫu danh sách công khai quý", "", IsProposal: false, IsOwn: true, IsAnswered: false) { Other = "Sở Nội vụ tỉnh Nam Sơn" },
            ],
            Next = [new("Báo cáo kết quả thực hiện năm 2026", "UBND xã Bình Yên", new(2026, 11, 1), "/viec/4")],
        };
    }

    private static string TextOf(ReportFacts facts) =>
        string.Join('\n', ReportText.Of(facts).SelectMany(p => p.Headings.Concat(p.Lines.Select(l => l.Text)))) + "\n";

    private static Manuscript PaperOf(ReportFacts facts) =>
        new ReportPaper(
            Letterhead.Of(facts.Issuer) with
            {
                Number = "Số: …/BC-UBND",
                PlaceAndDay = "Bình Yên, ngày … tháng … năm 2026",
            },
            $"{facts.Subject} 6 tháng đầu năm 2026",
            ReportPaper.WordsOf(ReportText.Of(facts).Select(p => (p.Headings, p.Text))),
            new()
            {
                Recipients = ["Nơi nhận:", $"- {facts.Receiver};", "- Lưu: VT."],
                Authority = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
                Signer = ["Đỗ Văn Hùng"],
            }
        )
        {
            Annexes = ReportAnnexes.Of(facts, $"Báo cáo số …/BC-UBND của {facts.Issuer}"),
        }.On(new(2026, 6, 15));
}
