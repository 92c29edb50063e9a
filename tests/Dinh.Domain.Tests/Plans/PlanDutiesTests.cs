using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

public sealed class PlanDutiesTests
{
    private static readonly Id<Body> Issuer = Id<Body>.New();
    private static readonly Id<Body> Interior = Id<Body>.New();
    private static readonly Id<Body> Front = Id<Body>.New();
    private static readonly Id<Body> Justice = Id<Body>.New();
    private static readonly Id<Body> Outside = Id<Body>.New();

    [Fact]
    public void Each_lead_answers_for_a_duty_of_its_own_with_the_other_beside_it()
    {
        var duties = Of(new(Id<PlanEntry>.New(), 1, PartKind.Task, "Tập huấn") { Lead = "Sở Nội vụ; Mặt trận tỉnh", Window = Window.Unstated });

        Assert.Equal([Interior, Front], duties.Select(d => d.BodyId));
        Assert.Equal([new Participant(DutyRole.Lead, "Mặt trận tỉnh", Front)], duties[0].Participants);
        Assert.Equal([new Participant(DutyRole.Lead, "Sở Nội vụ", Interior)], duties[1].Participants);
    }

    [Fact]
    public void Where_nobody_leads_the_issuer_answers()
    {
        var duty = Assert.Single(Of(new(Id<PlanEntry>.New(), 1, PartKind.Task, "Tập huấn") { Advise = "Sở Tư pháp", Window = Window.Unstated }));

        Assert.Equal(Issuer, duty.BodyId);
        Assert.Equal([new Participant(DutyRole.Adviser, "Sở Tư pháp", Justice)], duty.Participants);
    }

    [Fact]
    public void A_helper_that_is_only_words_is_kept_as_words_and_a_lead_does_not_help_itself()
    {
        var duty = Assert.Single(
            Of(
                new(Id<PlanEntry>.New(), 1, PartKind.Task, "Tập huấn")
                {
                    Lead = "Sở Nội vụ",
                    Coordinate = "các cơ quan có liên quan; Sở Nội vụ",
                    Window = Window.Unstated,
                }
            )
        );

        Assert.Equal([new Participant(DutyRole.Coordinator, "các cơ quan có liên quan")], duty.Participants);
    }

    [Fact]
    public void A_report_is_a_duty_of_its_kind_that_points_at_its_words()
    {
        var entry = new PlanEntry(Id<PlanEntry>.New(), 1, PartKind.Report, "Báo cáo kết quả")
        {
            Lead = "Sở Nội vụ",
            Path = "IV.2",
            Line = 88,
            Window = Window.Unstated,
        };

        var duty = Assert.Single(Of(entry));

        Assert.Equal("reporting", duty.TaskKind);
        Assert.Equal(("IV.2", 88, $"/ke-hoach#{entry.Id}"), (duty.Source.Path, duty.Source.Line, duty.Source.Link));
    }

    [Fact]
    public void A_body_beyond_reach_gets_no_duty_and_stands_only_by_its_name()
    {
        Assert.Empty(Of(new(Id<PlanEntry>.New(), 1, PartKind.Task, "Tập huấn") { Lead = "Bộ Nội vụ", Window = Window.Unstated }));

        var shared = Assert.Single(Of(new(Id<PlanEntry>.New(), 1, PartKind.Task, "Tập huấn") { Lead = "Bộ Nội vụ; Sở Nội vụ", Window = Window.Unstated }));
        Assert.Equal(Interior, shared.BodyId);
        Assert.Equal([new Participant(DutyRole.Lead, "Bộ Nội vụ")], shared.Participants);
    }

    [Fact]
    public void Plan_and_team_inspection_and_re_inspection_arrive_as_dated_steps_of_one_duty()
    {
        DraftStep[] steps =
        [
            new("Xây dựng Kế hoạch kiểm tra và thành lập tổ kiểm tra", new(2024, 3, 31)),
            new("Tổ chức kiểm tra và báo cáo kết quả kiểm tra", new(2024, 6, 30)),
            new("Thực hiện phúc tra", new(2024, 10, 31)),
        ];
        var entry = new PlanEntry(Id<PlanEntry>.New(), 1, PartKind.Task, "Kiểm tra") { Lead = "Sở Nội vụ", Window = Window.Unstated };

        var duty = Duty.Assign(Assert.Single(Of(entry, steps)));

        Assert.Equal(steps.Select(s => (s.Text, s.Due)), duty.Milestones.Select(m => (m.Text, m.Due)));
        Assert.Equal(new(2024, 3, 31), duty.NextDue);
    }

    private static List<NewDuty> Of(PlanEntry entry, IReadOnlyList<DraftStep>? steps = null)
    {
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Thực hiện dân chủ", Issuer) { IssuerName = "UBND tỉnh", IssuedOn = new(2024, 1, 31) };
        var plan = new Plan(Id<Plan>.New(), paper, Some.Draft(), [entry]) { ConfirmedAt = Some.Clerk.At, ConfirmedBy = Some.Clerk.By };
        return [.. new PlanDuties(Issuer, Understand, body => body != Outside, id => $"/ke-hoach#{id}").Of(plan, entry, steps ?? [])];
    }

    private static NamedBodies Understand(string name) =>
        new(
            name,
            name switch
            {
                "Sở Nội vụ" => [Interior],
                "Mặt trận tỉnh" => [Front],
                "Sở Tư pháp" => [Justice],
                "Bộ Nội vụ" => [Outside],
                _ => [],
            }
        );
}
