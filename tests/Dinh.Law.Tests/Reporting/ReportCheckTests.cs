using Dinh.Law.Reporting;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class ReportCheckTests
{
    private static readonly FormContent Form = new(
        "mau",
        1,
        new("Mẫu", "Form"),
        [
            new()
            {
                Key = "a",
                Number = "I",
                Title = new("Mục", "Section"),
                Indicators =
                [
                    Of("a.all", "I.1") with
                    {
                        Required = true,
                    },
                    Of("a.part", "I.2") with
                    {
                        PartOf = "a.all",
                    },
                    Of("a.money", "I.3") with
                    {
                        Type = FigureType.Money,
                    },
                ],
            },
        ],
        [],
        [
            new()
            {
                Key = "a.some",
                Left = "a.part",
                Relation = Relation.GreaterOrEqual,
                Right = "1",
                Severity = RuleSeverity.Explain,
                Message = new("Chưa có phần nào.", "No part."),
                Basis = new("Luật 10/2022/QH15", 36, 1),
            },
        ]
    );

    [Fact]
    public void A_figure_that_must_be_there_stops_the_sending()
    {
        var remark = Assert.Single(ReportCheck.Of(Form, new Filled { ["a.part"] = 1 }));

        Assert.Equal((RemarkKind.Missing, RuleSeverity.Stop, "a.all", true), (remark.Kind, remark.Severity, remark.Cell, remark.IsOpen));
    }

    [Fact]
    public void A_part_beyond_its_whole_cannot_be_true()
    {
        var remark = Assert.Single(ReportCheck.Of(Form, new Filled { ["a.all"] = 3, ["a.part"] = 4 }));

        Assert.Equal((RemarkKind.Broken, RuleSeverity.Stop, "a.part"), (remark.Kind, remark.Severity, remark.Cell));
    }

    [Fact]
    public void A_rule_that_may_be_broken_asks_why_and_is_content_with_an_answer()
    {
        var filled = new Filled { ["a.all"] = 3, ["a.part"] = 0 };

        var asked = Assert.Single(ReportCheck.Of(Form, filled));
        filled.Explained.Add("a.part");
        var told = Assert.Single(ReportCheck.Of(Form, filled));

        Assert.Equal((true, 36, false), (asked.IsOpen, asked.Basis!.Article, told.IsOpen));
    }

    [Theory]
    [InlineData(100, 30, true)] // more than three times
    [InlineData(90, 30, false)] // three times is not more
    [InlineData(10, 40, true)] // less than a third
    [InlineData(15, 4, false)] // so few that chance explains it
    [InlineData(40, 0, true)] // out of nothing
    public void A_figure_far_from_the_period_before_is_explained(int now, int before, bool unusual)
    {
        var filled = new Filled
        {
            ["a.all"] = now,
            ["a.part"] = 1,
            Past = new Filled { ["a.all"] = before },
        };

        Assert.Equal(unusual, ReportCheck.Of(Form, filled).Any(r => r is { Kind: RemarkKind.Unusual, Cell: "a.all" }));
    }

    [Fact]
    public void What_is_unusual_goes_by_a_rule_of_the_day_that_says_how_sure_it_is()
    {
        foreach (var type in Enum.GetValues<FigureType>().Where(t => t is not (FigureType.Text or FigureType.Date or FigureType.Choice)))
            Assert.Equal(Confidence.Memory, Outliers.At(type, new(2026, 6, 14))!.Confidence);
        Assert.Null(Outliers.At(FigureType.Text, new(2026, 6, 14)));
    }

    private static Indicator Of(string key, string code) =>
        new()
        {
            Key = key,
            Code = code,
            Label = new(key, key),
        };

    private sealed class Filled : Dictionary<string, decimal>, IFilledFigures
    {
        public HashSet<string> Explained { get; } = [];

        public Filled? Past { get; init; }

        public DateOnly Day => new(2026, 6, 14);

        public IFigures? Earlier => Past;

        public decimal? Of(string cell) => TryGetValue(cell, out var value) ? value : null;

        public bool Has(string cell) => ContainsKey(cell);

        public bool IsExplained(string place) => Explained.Contains(place);

        public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => [];
    }
}
