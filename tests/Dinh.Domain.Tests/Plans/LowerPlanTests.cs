using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class LowerPlanTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private readonly Plan higher = PlanOf("Tuyên truyền Luật", "Đối thoại với Nhân dân", "Rà soát hương ước");

    [Fact]
    public void What_is_not_found_in_the_lower_plan_is_a_hole()
    {
        var (lower, plan) = (Asked(), PlanOf("Phổ biến Luật"));

        lower.AnswerWith(plan, Found((1, plan.Entries[0])), Today);

        Assert.Equal([CoverageMark.Covered, CoverageMark.Hole], lower.Cells.OrderBy(c => c.Order).Select(c => c.Mark));
        Assert.Equal((plan.Id, Today), (lower.PlanId!.Value, lower.AnsweredOn!.Value));
    }

    [Fact]
    public void What_a_person_said_stands_when_the_unit_makes_another_plan_that_holds_the_same_words()
    {
        var (lower, first, second) = (Asked(), PlanOf("Phổ biến Luật", "Gặp gỡ bà con"), PlanOf("Gặp gỡ bà con", "Phổ biến Luật"));
        lower.AnswerWith(first, Found((1, first.Entries[0])), Today);

        Assert.Null(lower.Correct(Word(2, CoverageMark.Covered, first.Entries[1])).Refusal);
        lower.AnswerWith(second, Found((1, second.Entries[1])), Today);

        var cell = lower.Cells.Single(c => c.Order == 2);
        Assert.Equal((CoverageMark.Covered, true), (cell.Mark, cell.ByHand));
        Assert.Equal([second.Entries[0].Id], cell.Entries);
    }

    [Fact]
    public void What_a_person_said_falls_when_its_words_are_gone()
    {
        var (lower, first, second) = (Asked(), PlanOf("Gặp gỡ bà con"), PlanOf("Phổ biến Luật"));
        lower.AnswerWith(first, Found(), Today);
        lower.Correct(Word(2, CoverageMark.Covered, first.Entries[0]));

        lower.AnswerWith(second, Found(), Today);

        var cell = lower.Cells.Single(c => c.Order == 2);
        Assert.Equal((CoverageMark.Hole, false), (cell.Mark, cell.ByHand));
    }

    [Fact]
    public void What_does_not_apply_needs_a_reason_and_stays_until_it_is_taken_back()
    {
        var (lower, plan) = (Asked(), PlanOf("Phổ biến Luật"));
        lower.AnswerWith(plan, Found(), Today);

        Assert.Equal("coverage.reason-needed", lower.Correct(Word(2, CoverageMark.NotApplicable)).Refusal?.Code);
        Assert.Null(lower.Correct(Word(2, CoverageMark.NotApplicable) with { Reason = "Xã không có thôn" }).Refusal);
        lower.AnswerWith(plan, Found((2, plan.Entries[0])), Today);
        Assert.Equal(CoverageMark.NotApplicable, lower.Cells.Single(c => c.Order == 2).Mark);

        Assert.Null(lower.TakeBack(2, plan, Found((2, plan.Entries[0]))[2]).Refusal);
        Assert.Equal(CoverageMark.Covered, lower.Cells.Single(c => c.Order == 2).Mark);
    }

    [Fact]
    public void Nothing_is_said_of_a_plan_that_is_not_there_nor_of_an_item_that_was_not_asked()
    {
        var (lower, plan) = (Asked(), PlanOf("Phổ biến Luật"));

        Assert.Equal("coverage.no-plan-yet", lower.Correct(Word(1, CoverageMark.Hole)).Refusal?.Code);
        lower.AnswerWith(plan, Found(), Today);
        Assert.Equal("coverage.not-asked", lower.Correct(Word(3, CoverageMark.Hole)).Refusal?.Code);
        Assert.Equal("coverage.names-no-entry", lower.Correct(Word(1, CoverageMark.Covered)).Refusal?.Code);
        Assert.Equal("coverage.not-corrected", lower.TakeBack(1, plan, null).Refusal?.Code);
    }

    private LowerPlan Asked() => new(higher, 1, Id<Body>.New(), Id<Duty>.New(), [1, 2]);

    private static Dictionary<int, Cover> Found(params (int Order, PlanEntry Entry)[] found) =>
        found.ToDictionary(f => f.Order, f => new Cover([f.Entry.Id], 0.8, new("Trùng từ ngữ.", "Same words.")));

    private static CoverageWord Word(int order, CoverageMark mark, params PlanEntry[] entries) => new(order, mark, entries, null, "Lan", Today);

    private static Plan PlanOf(params string[] titles)
    {
        var unit = new AdministrativeUnit("1", "Xã Bình Yên", "Xã", null, AdministrativeUnit.BeforeRecords);
        var body = new Body(Id<Body>.New(), "UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit.Id);
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "12/KH-UBND", "Dân chủ", body.Id) { IssuerName = body.Name, IssuedOn = Today };
        var entries = titles.Select((t, at) => new PlanEntry(Id<PlanEntry>.New(), at + 1, PartKind.Task, t) { Window = Window.Unstated });
        return new(Id<Plan>.New(), paper, Some.Draft(), entries) { ConfirmedAt = DateTime.UnixEpoch, ConfirmedBy = "Lan" };
    }
}
