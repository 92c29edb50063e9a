using Dinh.Law.Consulting;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Consulting;

public sealed class ConsultingTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void A_consultation_lasts_twenty_days_and_the_draft_of_a_village_code_thirty()
    {
        var (comment, code) = (ConsultationTerms.EarliestClose(Day), ConsultationTerms.EarliestCloseOfVillageCode(Day));

        Assert.Equal((new DateOnly(2026, 3, 22), new DateOnly(2026, 4, 1)), (comment!.On, code!.On));
        Assert.Equal("khoản 2 Điều 28 Luật 10/2022/QH15", comment.Ground.Basis.ToString());
        Assert.Equal("khoản 1 Điều 9 Nghị định 61/2023/NĐ-CP", code.Ground.Basis.ToString());
    }

    [Fact]
    public void It_is_not_closed_a_day_early()
    {
        var earliest = ConsultationTerms.EarliestClose(Day);

        Assert.Null(ConsultationTerms.RefusalToClose(earliest, new(2026, 3, 22)));
        Assert.Equal("consultation.too-short", ConsultationTerms.RefusalToClose(earliest, new(2026, 3, 21))!.Code);
        Assert.Equal("consultation.before-the-law", ConsultationTerms.RefusalToClose(ConsultationTerms.EarliestClose(new(2023, 6, 30)), Day)!.Code);
        Assert.Null(ConsultationTerms.EarliestCloseOfVillageCode(new(2023, 8, 15)));
    }

    [Fact]
    public void Only_what_binds_citizens_is_put_to_those_whom_it_binds()
    {
        Assert.Contains(Consultations.FormsFor("25.8", Day), f => f.Key == "affected");
        Assert.All(
            Consultations.MattersOf(ConsultationPlace.Commune, Day).Where(m => m.Key != "25.8"),
            m => Assert.DoesNotContain(Consultations.FormsFor(m.Key, Day), f => f.Key == "affected")
        );
        Assert.Empty(Consultations.FormsFor("25.10", Day));
        Assert.Equal(5, Consultations.FormsFor("71.1đ", Day).Count);
    }

    [Fact]
    public void Every_comment_is_owed_an_answer_before_the_draft_goes_to_signature()
    {
        Assert.Null(ConsultationDuties.ToSignature(ConsultationCase.OwnMatter, 60, 60, Day));
        var refusal = ConsultationDuties.ToSignature(ConsultationCase.OwnMatter, 60, 59, Day)!;
        Assert.Equal(("consultation.unanswered", "khoản 3 Điều 28 Luật 10/2022/QH15"), (refusal.Code, refusal.Basis!.ToString()));
        Assert.Equal("khoản 3 Điều 27 Luật 10/2022/QH15", ConsultationDuties.ToSignature(ConsultationCase.Affected, 1, 0, Day)!.Basis!.ToString());
        Assert.Equal("khoản 1 Điều 55 Luật 10/2022/QH15", ConsultationDuties.ToSignature(ConsultationCase.Agency, 1, 0, Day)!.Basis!.ToString());
    }

    [Theory]
    [InlineData(40, 60, true, true)] // most are against and it goes on
    [InlineData(60, 40, true, false)]
    [InlineData(60, 40, false, true)] // most are for it and it is dropped
    [InlineData(50, 50, true, false)] // there is no majority
    public void What_departs_from_the_majority_is_explained(int agree, int disagree, bool goesOn, bool explained)
    {
        var duty = ConsultationDuties.AgainstMajority(ConsultationCase.HigherMatter, agree, disagree, goesOn, Day);

        Assert.Equal(explained ? "khoản 4 Điều 28 Luật 10/2022/QH15" : null, duty?.Basis.ToString());
    }

    [Fact]
    public void Each_case_has_its_duties_in_their_order()
    {
        Assert.Equal(["plan", "answer", "publish", "report-council"], ConsultationDuties.Of(ConsultationCase.OwnMatter, Day).Select(d => d.Key));
        Assert.Equal(
            ["plan", "report-up", "explain-majority", "publish", "report-council"],
            ConsultationDuties.Of(ConsultationCase.HigherMatter, Day).Select(d => d.Key)
        );
        Assert.All(Enum.GetValues<ConsultationCase>(), c => Assert.NotEmpty(ConsultationDuties.Of(c, Day)));
        Assert.All(Enum.GetValues<ConsultationCase>(), c => Assert.Empty(ConsultationDuties.Of(c, new(2023, 6, 30))));
    }

    [Fact]
    public void A_dialogue_is_announced_seven_days_before_and_answered_for_within_ten()
    {
        Assert.Equal(new DateOnly(2026, 2, 23), Dialogues.NoticeBy(Day)!.On);
        Assert.Equal(new DateOnly(2026, 3, 12), Dialogues.ResultBy(Day)!.On);
        Assert.Equal(Confidence.Secondary, Dialogues.ResultBy(Day)!.Ground.Confidence);
        Assert.Null(Dialogues.NoticeBy(new(2025, 6, 15))); // the law of that day was not read
    }

    [Fact]
    public void Every_year_since_the_law_has_one()
    {
        Assert.Equal(new DateOnly(2024, 12, 31), Dialogues.YearlyBy(2024)!.On);
        Assert.NotNull(Dialogues.YearlyBy(2023));
        Assert.Null(Dialogues.YearlyBy(2022));
        Assert.Equal(3, Dialogues.On(Day).Count);
        Assert.Single(Dialogues.On(new(2024, 1, 1)));
    }

    [Theory]
    [InlineData(1000, 100, null)] // exactly a tenth
    [InlineData(1001, 100, "consultation.too-few-ask")]
    [InlineData(1000, 1001, "consultation.counts-do-not-add-up")]
    [InlineData(0, 0, "consultation.counts-do-not-add-up")]
    public void A_tenth_of_the_voters_may_ask_for_one(int voters, int asking, string? refused) =>
        Assert.Equal(refused, Dialogues.Asked(voters, asking, Day)?.Code);

    [Theory]
    [InlineData(1000, 500, null)] // half is enough here
    [InlineData(1001, 500, "consultation.too-few-agree")]
    [InlineData(1000, -1, "consultation.counts-do-not-add-up")]
    public void A_change_of_units_goes_on_with_half_of_all_households(int households, int agree, string? refused) =>
        Assert.Equal(refused, UnitConsultations.RefusalOf(households, agree, Day)?.Code);

    [Fact]
    public void A_commune_reports_on_a_change_of_units_within_sixty_days()
    {
        Assert.Equal(new DateOnly(2026, 5, 1), UnitConsultations.ReportBy(Day)!.On);
        Assert.Null(UnitConsultations.ReportBy(new(2025, 12, 15)));
        Assert.Equal("consultation.before-the-law", UnitConsultations.RefusalOf(10, 9, new(2025, 12, 15))!.Code);
    }

    [Fact]
    public void The_least_that_asks_or_agrees_is_enough_and_one_fewer_is_not() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, 1_000_000).ToArbitrary(),
                whole =>
                    Enumerable.All(
                        Dialogues.Shares,
                        rule =>
                            rule.Share.IsReachedBy(rule.Share.LeastOf((long)whole), whole)
                            && !rule.Share.IsReachedBy(rule.Share.LeastOf((long)whole) - 1, whole)
                    )
            )
        );
}
