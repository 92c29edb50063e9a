using Dinh.Law.Corpus;
using Dinh.Law.Reporting;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class ShippedFormsTests
{
    private static readonly FormContent Full = ShippedForms.Find("dan-chu-co-so-xa")!;

    public static TheoryData<string> Codes => [.. ShippedForms.All.Select(f => f.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_shipped_form_holds_together(string code) => Assert.Empty(ShippedForms.Find(code)!.Refusals().Select(f => $"{f.At}: {f.Says.En}"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_shipped_form_goes_out_and_comes_back_the_same(string code)
    {
        var form = ShippedForms.Find(code)!;
        var (again, faults) = FormJson.Read(FormJson.Write(form));

        Assert.Empty(faults);
        Assert.Equal(FormJson.Write(form), FormJson.Write(again!));
        Assert.Equal(form.Rules, again!.Rules);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Whatever_a_shipped_form_rests_on_is_a_known_instrument_and_says_how_far_it_may_be_trusted(string code)
    {
        var form = ShippedForms.Find(code)!;
        var grounds = form
            .Indicators.Select(i => (At: i.Key, i.Basis, i.Confidence))
            .Concat(form.Sections.SelectMany(s => s.Columns.Select(c => (At: $"{s.Key}.{c.Key}", c.Basis, c.Confidence))))
            .Concat(form.Rules.Select(r => (At: r.Key, r.Basis, r.Confidence)))
            .ToList();

        Assert.All(grounds, g => Assert.Equal((g.At, g.Basis is null), (g.At, g.Confidence is null)));
        Assert.All(grounds.Where(g => g.Basis is not null), g => Assert.True(Instruments.Find(g.Basis!.Instrument) is not null, $"{g.At} rests on {g.Basis}."));
    }

    [Fact]
    public void A_key_means_one_thing_in_all_forms() =>
        Assert.Empty(ShippedForms.All.SelectMany(f => f.Indicators).GroupBy(i => i.Key).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_whole_report_has_its_sections_and_more_than_120_figures()
    {
        Assert.Equal(
            [
                "disclosures",
                "decisions",
                "comments",
                "dialogue",
                "supervisions",
                "inspection-board",
                "investment-board",
                "agencies",
                "enterprises",
                "petitions",
                "meetings",
                "codes",
                "publicity",
                "summary",
            ],
            Full.Sections.Select(s => s.Key)
        );
        Assert.True(Full.Indicators.Count(i => i.IsNumber) >= 120, $"{Full.Indicators.Count(i => i.IsNumber)}");
        Assert.True(Full.Breakdowns.Count >= 4);
        Assert.All(Full.Breakdowns, b => Assert.Contains(Full.Indicators, i => i.Breakdown == b.Key));
    }

    [Fact]
    public void Money_land_and_days_have_their_own_types_and_nothing_that_is_counted_is_words()
    {
        Assert.All(
            Full.Indicators.Where(i => i.Label.Vi.Contains("tiền", StringComparison.OrdinalIgnoreCase) && i.IsNumber),
            i => Assert.Equal((i.Key, FigureType.Money), (i.Key, i.Type))
        );
        Assert.Equal(FigureType.Money, Full.Section("decisions")!.Column("other-value")!.Type);
        Assert.All(["inspection-board.land-recovered", "inspection-board.land-other"], k => Assert.Equal(FigureType.Area, Full.Indicator(k)!.Type));
    }

    [Fact]
    public void What_stands_and_what_runs_from_the_start_of_the_year_is_never_typed_nor_added_up() =>
        Assert.All(
            ["petitions.received-year", "petitions.settled-year", "petitions.unsettled"],
            k => Assert.Equal((k, FigureSource.Formula, OverTime.Latest), (k, Full.Indicator(k)!.Source, Full.Indicator(k)!.Over))
        );

    [Fact]
    public void Petitions_are_split_by_kind_by_outcome_and_by_term()
    {
        Assert.Equal(["complaint", "denunciation", "recommendation", "feedback"], Full.Breakdown("petition-kind")!.Slots.Select(s => s.Key));
        Assert.All(["received", "settled", "settled-in-time", "settled-late"], k => Assert.Equal("petition-kind", Full.Indicator($"petitions.{k}")!.Breakdown));
        Assert.All(["complaint-right", "complaint-partly", "complaint-wrong", "denunciation-wrong"], k => Assert.NotNull(Full.Indicator($"petitions.{k}")));
    }

    [Theory]
    [InlineData("works", 200, 300, true)] // two thirds to the household
    [InlineData("works", 199, 300, false)]
    [InlineData("sponsored", 67, 100, true)]
    [InlineData("sponsored", 66, 100, false)]
    [InlineData("self-managed", 151, 300, true)]
    [InlineData("self-managed", 150, 300, false)] // half is not more than half
    [InlineData("head", 50, 100, false)]
    public void A_decision_is_said_to_have_passed_only_by_the_share_of_all_households(string matter, int agree, int households, bool right)
    {
        var broken = Broken(
            new Figures().Row(
                "decisions",
                $"village=Thượng; scope=village; matter={matter}; channel=meeting; households={households}; agree={agree}; outcome=passed",
                Full.Section("decisions")
            )
        );

        Assert.Equal(right, broken.Count == 0);
    }

    [Theory]
    [InlineData("comments", "from=2026-03-01; to=2026-03-20; received=10; accepted=11; website=yes", "comment.accepted-within", RuleSeverity.Stop)]
    [InlineData("comments", "from=2026-03-01; to=2026-03-19; received=10; website=yes", "comment.twenty-days", RuleSeverity.Explain)]
    [InlineData("comments", "from=2026-03-01; to=2026-03-20; received=10", "comment.some-form", RuleSeverity.Stop)]
    [InlineData("decisions", "households=100; present=101", "decision.present-within", RuleSeverity.Stop)]
    [InlineData("decisions", "households=100; present=90; agree=101", "decision.agree-within", RuleSeverity.Stop)]
    [InlineData("decisions", "held-on=2026-03-02; sent-on=2026-03-10", "decision.sent-in-time", RuleSeverity.Explain)] // six working days
    [InlineData("decisions", "value=100; budget=50; people-money=40; labour-value=5", "decision.value-sum", RuleSeverity.Stop)]
    [InlineData("decisions", "channel=online; matter=head", "decision.online-head", RuleSeverity.Stop)]
    [InlineData("disclosures", "duration=d30; from=2026-03-01; to=2026-03-29; portal=yes", "disclosure.posting-days", RuleSeverity.Explain)]
    [InlineData("disclosures", "duration=d30; decided-on=2026-03-02; from=2026-03-10; portal=yes", "disclosure.in-time", RuleSeverity.Explain)]
    [InlineData("disclosures", "clause=k13; duration=d30; portal=yes", "disclosure.permanent-procedures", RuleSeverity.Explain)]
    [InlineData("supervisions", "body=investment-board; sent-on=2026-03-01; replied-on=2026-03-17", "supervision.reply-investment-board", RuleSeverity.Explain)]
    public void A_row_that_cannot_be_or_breaks_a_term_is_caught(string section, string row, string rule, RuleSeverity severity)
    {
        var broken = Broken(new Figures().Row(section, row, Full.Section(section)));

        Assert.Contains(broken, b => b.Rule.Key == rule && b.Row == 0 && b.Rule.Severity == severity);
    }

    [Theory]
    [InlineData("comments", "from=2026-03-01; to=2026-03-20; received=10; accepted=10; website=yes")]
    [InlineData("decisions", "households=100; present=90; agree=80; against=5; blank=5; held-on=2026-03-02; sent-on=2026-03-09")]
    [InlineData("disclosures", "duration=d30; decided-on=2026-03-02; from=2026-03-09; to=2026-04-07; portal=yes")]
    [InlineData("supervisions", "body=inspection-board; sent-on=2026-03-01; replied-on=2026-03-16")]
    public void A_row_within_its_terms_breaks_nothing(string section, string row) =>
        Assert.Empty(Broken(new Figures().Row(section, row, Full.Section(section))).Select(b => b.Rule.Key));

    [Theory]
    [InlineData("inspection-board.recommendations=3; inspection-board.answered=4", "inspection-board.answered.part-of")]
    [InlineData("meetings.villages=10; meetings.once=6; meetings.twice=3; meetings.other-rhythm=2", "meetings.rhythms")]
    [InlineData("petitions.settled=5; petitions.settled-in-time=4; petitions.settled-late=2", "petitions.time-split")]
    [InlineData("petitions.unsettled=-1", "petitions.not-more-than-there")]
    [InlineData("publicity.trainees=10; publicity.trainees/people=4; publicity.trainees/front=5", "publicity.trainees.slots")]
    [InlineData("investment-board.money-recovered=-1", "investment-board.money-recovered.least")]
    public void Figures_that_cannot_be_are_caught(string cells, string rule) =>
        Assert.Contains(
            rule,
            Broken(new Figures { Cells = cells.Split("; ").Select(c => c.Split('=')).ToDictionary(c => c[0], c => decimal.Parse(c[1])) })
                .Select(b => b.Rule.Key)
        );

    [Fact]
    public void What_is_owed_once_a_year_is_asked_for_at_its_end()
    {
        var figures = new Dictionary<string, decimal> { ["dialogue.conferences"] = 0 };

        Assert.Empty(Broken(new Figures { Year = figures }));
        Assert.Contains("dialogue.once-a-year", Broken(new Figures { Year = figures, Day = new(2026, 12, 14) }).Select(b => b.Rule.Key));
    }

    private static IReadOnlyList<BrokenRule> Broken(Figures figures) => RuleCheck.Of(Full, figures);
}
