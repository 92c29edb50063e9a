using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>Something about a regime that does not go together, with what it rests on.</summary>
public sealed record Advice(Sentence Says, Citation Basis, Confidence Confidence);

/// <summary>Looks over the days of a regime before it is relied on.</summary>
public static class RegimeAdvice
{
    private const int Ahead = 4;

    /// <param name="from">The first day from which rounds are opened.</param>
    public static IReadOnlyList<Advice> Of(PeriodKind kind, (DateOnly? From, DateOnly? To) own, DueRule due, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(due);
        return
        [
            .. Periods(kind, own, from)
                .Where(p => p.To >= from)
                .Take(Math.Max(1, Math.Min(Ahead, ReportPeriods.NumbersIn(kind))))
                .Select(p => Gap(p, due))
                .OfType<Advice>()
                .Take(1),
        ];
    }

    private static IEnumerable<ReportPeriod> Periods(PeriodKind kind, (DateOnly? From, DateOnly? To) own, DateOnly day) =>
        kind == PeriodKind.Own
            ? own is ({ } first, { } last)
                ? [ReportPeriods.Own(first, last)]
                : []
            : Enumerable
                .Range(day.Year - 1, 4)
                .SelectMany(y => Enumerable.Range(1, ReportPeriods.NumbersIn(kind)).Select(n => ReportRegime.PeriodOf(kind, own, y, n)));

    private static Advice? Gap(ReportPeriod period, DueRule rule)
    {
        var gap = DataGap.On(period.To);
        if (rule.For(period) is not { } due || gap.TooFew(period.To, due, WorkingCalendar.Vietnam) is not { } left)
            return null;

        var last = gap.LastClose(due, WorkingCalendar.Vietnam);
        var found = Found(period.To, due, left);
        return new(
            new(
                $"{period.Name.Vi}: {found.Vi}; cần ít nhất {gap.WorkingDays} ngày làm việc. Giữ hạn ấy thì chốt số liệu chậm nhất {WindowText.Day(last)}.",
                $"{period.Name.En} {found.En}; at least {gap.WorkingDays} is needed. To keep that day, close the figures by {last:yyyy-MM-dd}."
            ),
            gap.Basis,
            gap.Confidence
        );
    }

    private static Sentence Found(DateOnly closed, DateOnly due, int left) =>
        due <= closed
            ? new(
                $"hạn gửi {WindowText.Day(due)} không sau ngày chốt số liệu {WindowText.Day(closed)}",
                $"is due on {due:yyyy-MM-dd}, not after its figures close on {closed:yyyy-MM-dd}"
            )
            : new(
                $"từ ngày chốt số liệu {WindowText.Day(closed)} đến hạn gửi {WindowText.Day(due)} có {left} ngày làm việc",
                $"has {left} working days from the closing of its figures on {closed:yyyy-MM-dd} to the due day {due:yyyy-MM-dd}"
            );
}
