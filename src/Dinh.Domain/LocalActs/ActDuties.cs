using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;

namespace Dinh.Domain.LocalActs;

/// <summary>What each step of an act gives a body to do, with the time that the law leaves and its reason in words.</summary>
internal static class ActDuties
{
    public static Duty Consult(LocalAct act, StepRule rule, Consultation given, string link, DateOnly today) =>
        Duty.Assign(
            Given(act, rule, act.DrafterId, link, today) with
            {
                Content = $"Lấy ý kiến Nhân dân về dự thảo {Named(act)}",
                Detail = rule.Demand.Vi,
                Window = Under(rule) with
                {
                    Kind = TimeKind.Within,
                    Start = given.PostedOn,
                    End = given.Until,
                    Text = $"niêm yết từ {WindowText.Day(given.PostedOn)} đến hết {WindowText.Day(given.Until)}",
                },
                Milestones = [new("Niêm yết, công khai dự thảo", given.PostedOn), new("Tổng hợp, tiếp thu, giải trình ý kiến", given.Until)],
            }
        );

    public static Duty Of(LocalAct act, StepRule rule, DateOnly from, string link) =>
        Duty.Assign(
            Given(act, rule, rule.Step is ActStep.Submit or ActStep.Review ? act.DrafterId : act.DeciderId, link, from) with
            {
                Content = ContentOf(act, rule.Step),
                Detail = rule.Demand.Vi,
                Window = WindowOf(rule, from),
            }
        );

    private static NewDuty Given(LocalAct act, StepRule rule, Id<Body> body, string link, DateOnly on) =>
        new()
        {
            BodyId = body,
            AssignedBy = act.DeciderId,
            EnteredBy = act.OwnerId,
            Source = new("local-act", act.Id.ToString(), act.Title) { Link = link, Quote = rule.Demand.Vi },
            Content = "",
            // Other steps end with papers of many sorts, so no kind narrows what may show them.
            TaskKind = rule.Step == ActStep.Publish ? "disclosure" : null,
            Window = Window.Unstated,
            On = on,
        };

    private static Window WindowOf(StepRule rule, DateOnly from) =>
        rule switch
        {
            { Yearly: { } day } => Under(rule) with { Kind = TimeKind.Periodic, Start = from, Cycles = Cycle(day), Text = "hằng năm" },
            { Days: not null } => Under(rule) with
            {
                Kind = TimeKind.By,
                Start = from,
                End = rule.LastDayFrom(from),
                Text = $"{rule.Days} ngày{(rule.Working ? " làm việc" : "")} kể từ {WindowText.Day(from)}",
            },
            _ => Under(rule) with { Kind = TimeKind.From, Start = from, Text = "kịp thời" },
        };

    private static string Cycle(string monthDay) => $"Yearly {int.Parse(monthDay.AsSpan(0, 2), null)} {int.Parse(monthDay.AsSpan(3), null)}";

    private static Window Under(StepRule rule) =>
        new()
        {
            ReasonVi = rule.Demand.Vi,
            ReasonEn = rule.Demand.En,
            Basis = rule.Basis.ToString(),
            Confidence = rule.Confidence switch
            {
                Confidence.Text => "text",
                Confidence.Secondary => "secondary",
                _ => "memory",
            },
        };

    private static string ContentOf(LocalAct act, ActStep step) =>
        step switch
        {
            ActStep.Submit => $"Gửi hồ sơ đề nghị công nhận {Named(act)}",
            ActStep.Recognise => $"Xem xét, quyết định công nhận {Named(act)}",
            ActStep.Deliver => $"Gửi {Named(act)} đã công nhận cho Trưởng thôn và Mặt trận",
            ActStep.Publish => $"Công khai {Named(act)}",
            ActStep.Review => $"Rà soát, đánh giá thực hiện {Named(act)} hằng năm",
            _ => $"{Named(act)}",
        };

    private static string Named(LocalAct act) => $"“{act.Title}”";
}
