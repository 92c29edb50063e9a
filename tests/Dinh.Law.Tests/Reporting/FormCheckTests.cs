using Dinh.Law.Reporting;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class FormCheckTests
{
    private const string Small = """
        {
          "code": "thu", "edition": 1, "title": { "vi": "Mẫu thử", "en": "Trial" },
          "sections": [
            { "key": "petitions", "number": "I", "title": { "vi": "Đơn thư", "en": "Petitions" }, "indicators": [
              { "key": "petitions.received", "code": "I.1", "label": { "vi": "Đã nhận", "en": "Received" }, "breakdown": "kind", "least": 0 },
              { "key": "petitions.settled", "code": "I.2", "label": { "vi": "Đã giải quyết", "en": "Settled" }, "partOf": "petitions.received" },
              { "key": "petitions.year", "code": "I.3", "label": { "vi": "Từ đầu năm", "en": "Since the year began" }, "over": "latest", "source": "formula", "formula": "year(petitions.received)" },
              { "key": "petitions.note", "code": "I.4", "label": { "vi": "Ghi chú", "en": "Note" }, "type": "text", "over": "none" } ] },
            { "key": "votes", "number": "II", "title": { "vi": "Biểu quyết", "en": "Votes" }, "kind": "register", "columns": [
              { "key": "matter", "label": { "vi": "Nội dung", "en": "Matter" }, "type": "choice", "choices": [ { "key": "works", "label": { "vi": "Công trình", "en": "Works" } }, { "key": "other", "label": { "vi": "Khác", "en": "Other" } } ] },
              { "key": "households", "label": { "vi": "Số hộ", "en": "Households" }, "required": true },
              { "key": "agree", "label": { "vi": "Đồng ý", "en": "Agree" } },
              { "key": "rate", "label": { "vi": "Tỷ lệ", "en": "Rate" }, "type": "percent", "decimals": 2, "formula": "share(agree, households)" } ],
              "indicators": [ { "key": "votes.held", "code": "II.1", "label": { "vi": "Số cuộc", "en": "Votes held" }, "source": "register", "formula": "rows(votes)" } ] } ],
          "breakdowns": [ { "key": "kind", "label": { "vi": "loại đơn", "en": "kind" }, "exhaustive": true, "slots": [ { "key": "complaint", "label": { "vi": "Khiếu nại", "en": "Complaint" } }, { "key": "other", "label": { "vi": "Khác", "en": "Other" } } ] } ],
          "rules": [
            { "key": "two-thirds", "section": "votes", "when": "matter = works", "left": "reached(agree, households, decision.works)", "relation": "equal", "right": "1", "message": { "vi": "Chưa đủ hai phần ba số hộ.", "en": "Less than two thirds of the households." }, "basis": { "instrument": "Luật 10/2022/QH15", "article": 21, "clause": 1 }, "confidence": "text" } ]
        }
        """;

    private static readonly FormContent Form = Read(Small);

    [Theory]
    [InlineData("\"breakdown\": \"kind\"", "\"breakdown\": \"sex\"", "sections/petitions/petitions.received/breakdown", "phân tổ")]
    [InlineData("\"partOf\": \"petitions.received\"", "\"partOf\": \"petitions.gone\"", "sections/petitions/petitions.settled/partOf", "chỉ tiêu")]
    [InlineData("\"partOf\": \"petitions.received\"", "\"partOf\": \"petitions.settled\"", "sections/petitions/petitions.settled/partOf", "chính nó")]
    [InlineData("year(petitions.received)", "year(petitions.lost)", "sections/petitions/petitions.year/formula", "ô")]
    [InlineData("year(petitions.received)", "year(petitions.year)", "indicators/petitions.year/formula", "quay lại")]
    [InlineData("year(petitions.received)", "petitions.received +", "sections/petitions/petitions.year/formula", "công thức")]
    [InlineData("share(agree, households)", "share(agree, people)", "sections/votes/columns/rate/formula", "cột")]
    [InlineData("share(agree, households)", "rate + 1", "sections/votes/columns/rate/formula", "quay lại")]
    [InlineData("share(agree, households)", "rows(votes)", "sections/votes/columns/rate/formula", "dòng")]
    [InlineData("\"rows(votes)\"", "\"rows(petitions)\"", "sections/votes/votes.held/formula", "sổ")]
    [InlineData("\"rows(votes)\"", "\"rows(votes, matter = roads)\"", "sections/votes/votes.held/formula", "giá trị")]
    [InlineData("matter = works", "matter = roads", "rules/two-thirds/when", "giá trị")]
    [InlineData("matter = works", "topic = works", "rules/two-thirds/when", "cột")]
    [InlineData("decision.works", "decision.roads", "rules/two-thirds/left", "luật định")]
    [InlineData("\"section\": \"votes\"", "\"section\": \"petitions\"", "rules/two-thirds/section", "sổ")]
    [InlineData("\"key\": \"petitions.settled\"", "\"key\": \"petitions.received\"", "indicators/petitions.received", "hai lần")]
    [InlineData("\"code\": \"I.2\"", "\"code\": \"I.1\"", "indicators/code/I.1", "hai lần")]
    [InlineData("\"key\": \"agree\"", "\"key\": \"Đồng ý\"", "sections/votes/columns/Đồng ý", "khóa")]
    [InlineData("\"edition\": 1", "\"edition\": 0", "edition", "phiên bản")]
    [InlineData("\"en\": \"Trial\"", "\"en\": \" \"", "title", "tiếng Anh")]
    [InlineData("\"over\": \"none\"", "\"over\": \"sum\"", "sections/petitions/petitions.note/over", "cộng")]
    public void A_form_that_does_not_hold_together_is_refused_with_the_place(string right, string wrong, string at, string says)
    {
        Assert.Contains(right, Small, StringComparison.Ordinal);
        var (content, faults) = FormJson.Read(Small.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(content);
        Assert.Contains(faults, f => f.At == at && f.Says.Vi.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"code\": \"a\" }")]
    [InlineData("""{ "code": "a", "edition": 1, "title": { "vi": "a", "en": "a" }, "sections": [null], "breakdowns": [], "rules": [] }""")]
    [InlineData("""{ "code": "a", "edition": 1, "title": { "vi": "a", "en": "a" }, "sections": null, "breakdowns": [], "rules": [] }""")]
    [InlineData("""{ "code": "a", "edition": "1", "title": { "vi": "a", "en": "a" }, "sections": [], "breakdowns": [], "rules": [] }""")]
    [InlineData("""{ "code": "a", "edition": 1, "title": { "vi": "a", "en": "a" }, "sections": [], "breakdowns": [null], "rules": [] }""")]
    [InlineData("""{ "code": "a", "code": "b", "edition": 1, "title": { "vi": "a", "en": "a" }, "sections": [], "breakdowns": [], "rules": [] }""")]
    public void What_is_no_form_is_refused_and_never_thrown_back(string json)
    {
        var (content, faults) = FormJson.Read(json);

        Assert.Null(content);
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void An_unknown_word_is_told_with_its_line()
    {
        var (_, faults) = FormJson.Read(Small.Replace("\"partOf\"", "\"partof\"", StringComparison.Ordinal));

        Assert.Contains("dòng 6", Assert.Single(faults).At, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_written_and_read_again_is_the_same()
    {
        var again = Read(FormJson.Write(Form));

        Assert.Equal(FormJson.Write(Form), FormJson.Write(again));
        Assert.Equal(FormJson.Store(Form), FormJson.Store(Read(FormJson.Store(Form))));
        Assert.Equal(Form.Cells.Select(c => c.Key), again.Cells.Select(c => c.Key));
    }

    [Fact]
    public void Cells_are_the_whole_and_then_its_parts()
    {
        Assert.Equal(
            ["petitions.received", "petitions.received/complaint", "petitions.received/other"],
            Form.CellsOf(Form.Indicator("petitions.received")!).Select(c => c.Key)
        );
        Assert.Equal("complaint", Form.Cell("petitions.received/complaint")!.Slot!.Key);
        Assert.Null(Form.Cell("petitions.received/none"));
    }

    [Fact]
    public void Rules_hold_for_parts_for_breakdowns_for_ranges_and_for_each_row()
    {
        var figures = new Figures
        {
            Cells = new()
            {
                ["petitions.received"] = -5,
                ["petitions.received/complaint"] = 3,
                ["petitions.settled"] = 6,
            },
        }
            .Row("votes", "matter=works; households=300; agree=200", Form.Section("votes"))
            .Row("votes", "matter=works; households=300; agree=199", Form.Section("votes"))
            .Row("votes", "matter=other; households=300; agree=10", Form.Section("votes"));

        var broken = RuleCheck.Of(Form, figures);

        Assert.Equal(
            [("two-thirds", 1), ("petitions.received.slots", null), ("petitions.received.least", null), ("petitions.settled.part-of", (int?)null)],
            broken.Select(b => (b.Rule.Key, b.Row))
        );
        Assert.Equal(21, broken[0].Rule.Basis!.Article);
    }

    [Fact]
    public void Nothing_written_breaks_no_rule() => Assert.Empty(RuleCheck.Of(Form, new Figures()));

    [Fact]
    public void A_formula_column_is_worked_out_and_what_was_sent_in_its_place_is_not_believed()
    {
        var row = RowFormulas.Fill(
            Form.Section("votes")!,
            new Dictionary<string, string>
            {
                ["households"] = "3",
                ["agree"] = "2",
                ["rate"] = "100",
            },
            new(2026, 6, 14)
        );

        Assert.Equal("66.67", row["rate"]);
        Assert.False(RowFormulas.Fill(Form.Section("votes")!, new Dictionary<string, string> { ["rate"] = "100" }, new(2026, 6, 14)).ContainsKey("rate"));
    }

    [Fact]
    public void A_value_is_kept_as_a_whole_number_and_comes_back()
    {
        var rate = new Indicator
        {
            Key = "a",
            Code = "1",
            Label = new("a", "a"),
            Decimals = 2,
        };

        Assert.Equal(6667, rate.Kept(200m / 3));
        Assert.Equal(66.67m, rate.ValueOf(6667));
        Assert.Equal(-13, (rate with { Decimals = 1 }).Kept(-1.25m));
    }

    private static FormContent Read(string json)
    {
        var (content, faults) = FormJson.Read(json);
        Assert.Empty(faults);
        return content!;
    }
}
