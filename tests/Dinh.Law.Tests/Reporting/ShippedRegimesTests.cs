using Dinh.Law.Corpus;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Dinh.Law.Units;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class ShippedRegimesTests
{
    [Fact]
    public void Each_report_that_the_law_asks_for_has_its_regime_and_its_form() =>
        Assert.Equal(
            [
                ("Luật 10/2022/QH15", 13),
                ("Luật 10/2022/QH15", 14),
                ("Luật 10/2022/QH15", 23),
                ("Luật 10/2022/QH15", 28),
                ("Luật 10/2022/QH15", 85),
                ("Nghị định 59/2023/NĐ-CP", 11),
                ("Nghị định 59/2023/NĐ-CP", 14),
                ("Nghị định 59/2023/NĐ-CP", 18),
                ("Nghị định 61/2023/NĐ-CP", 16),
                ("Nghị định 61/2023/NĐ-CP", 19),
            ],
            ShippedRegimes.All.Select(r => (r.Basis.Instrument, r.Basis.Article!.Value)).Distinct().Order()
        );

    [Fact]
    public void A_regime_names_a_shipped_form_known_levels_and_an_instrument_in_force_since_its_first_day() =>
        Assert.All(
            ShippedRegimes.All,
            r =>
            {
                Assert.NotNull(ShippedForms.Find(r.Form));
                Assert.All(
                    new[] { r.From, r.To, r.Via, r.Copy }.OfType<RegimeParty>(),
                    p => Assert.True(p.Level == "village" || Levels.Find(p.Level) is not null, $"{r.Key}: {p.Level}")
                );
                Assert.True(Instruments.Find(r.Basis.Instrument)!.Effective <= r.Holds, r.Key);
            }
        );

    [Fact]
    public void Keys_and_forms_are_all_used_once_at_least()
    {
        Assert.Empty(ShippedRegimes.All.GroupBy(r => r.Key).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(ShippedForms.All.Select(f => f.Code).Except(ShippedRegimes.All.Select(r => r.Form)));
    }

    [Fact]
    public void The_province_reports_village_codes_before_30_November()
    {
        var regime = ShippedRegimes.Find("village-codes-province")!;

        Assert.Equal(new DateOnly(2026, 11, 29), regime.Due.For(ReportPeriods.Of(PeriodKind.Year, 2026)));
    }

    [Fact]
    public void A_report_is_due_a_working_day_after_its_figures_close_at_the_earliest() =>
        Assert.All(
            ShippedRegimes.All.Where(r => r.Due.IsKnown),
            r =>
                Assert.All(
                    Enumerable.Range(2024, 6).SelectMany(year => ReportPeriods.In(r.Period, year)),
                    p =>
                        Assert.True(
                            r.Due.For(p) >= WorkingCalendar.Vietnam.AddDays(r.WindowOf(p).To, 1) || r.Closes is not null && r.Due.For(p) > r.WindowOf(p).To,
                            $"{r.Key} {p}"
                        )
                )
        );

    [Fact]
    public void Where_nobody_can_reckon_the_day_none_is_given() =>
        Assert.All(ShippedRegimes.All.Where(r => !r.Due.IsKnown), r => Assert.Null(r.Due.For(ReportPeriods.Of(PeriodKind.Year, 2026))));
}
