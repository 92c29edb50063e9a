using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;

namespace Dinh.Domain.Reports;

/// <summary>What a round gives each body to do.</summary>
public static class ReportDuties
{
    public static NewDuty Of(ReportRegime regime, ReportRound round, Id<Report> report, Id<Body> body, (string Link, DateOnly Today) at)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(round);
        return new()
        {
            BodyId = body,
            AssignedBy = round.ToId,
            EnteredBy = regime.OwnerId,
            Source = new("report", report.ToString(), round.Name) { Link = at.Link, Quote = regime.Quote },
            Content = $"Gửi {round.Name}",
            Detail = $"Số liệu từ {WindowText.Day(round.From)} đến hết {WindowText.Day(round.To)}. Căn cứ: {regime.Ground}",
            TaskKind = "reporting",
            Window = WindowOf(regime, round, at.Today),
            On = at.Today,
        };
    }

    private static Window WindowOf(ReportRegime regime, ReportRound round, DateOnly today) =>
        new()
        {
            Kind = TimeKind.By,
            Start = today < round.DueOn ? today : null,
            End = round.DueOn,
            Text = $"chậm nhất {WindowText.Day(round.DueOn)}",
            ReasonVi = $"Chế độ báo cáo “{regime.Name}”, kỳ từ {WindowText.Day(round.From)} đến {WindowText.Day(round.To)}.",
            ReasonEn = $"Reporting regime “{regime.Name}”, period {round.From:yyyy-MM-dd} to {round.To:yyyy-MM-dd}.",
            Basis = regime.Ground,
            Confidence = regime.Confidence,
        };
}
