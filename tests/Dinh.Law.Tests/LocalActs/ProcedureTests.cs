using System.Globalization;
using Dinh.Law.LocalActs;
using Xunit;

namespace Dinh.Law.Tests.LocalActs;

public sealed class ProcedureTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData(ActKind.VillageCode, ActStep.Consult, "2026-03-02", "2026-04-01")] // 30 days after the day of posting
    [InlineData(ActKind.Regulation, ActStep.Consult, "2026-03-02", "2026-03-22")] // 20 days after publication
    [InlineData(ActKind.VillageCode, ActStep.Submit, "2026-03-06", "2026-03-13")] // from a Friday: five working days
    [InlineData(ActKind.VillageCode, ActStep.Recognise, "2026-04-24", "2026-05-06")] // 27 April, 30 April and 1 May are rest days
    [InlineData(ActKind.VillageCode, ActStep.Deliver, "2026-03-06", "2026-03-10")]
    [InlineData(ActKind.Regulation, ActStep.Publish, "2026-03-02", "2026-03-09")]
    [InlineData(ActKind.AgencyRegulation, ActStep.Consult, "2026-03-02", null)] // the law names no number of days
    public void The_first_day_does_not_count(ActKind kind, ActStep step, string start, string? last)
    {
        var rule = Procedures.Find(kind, step, Day)!;

        Assert.Equal(last, rule.LastDayFrom(DateOnly.Parse(start, CultureInfo.InvariantCulture))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(ActKind.VillageCode, true)]
    [InlineData(ActKind.Regulation, true)]
    [InlineData(ActKind.AgencyRegulation, true)]
    [InlineData(ActKind.Resolution, false)]
    public void What_must_be_consulted_is_known(ActKind kind, bool binding) => Assert.Equal(binding, Procedures.Find(kind, ActStep.Consult, Day)!.Binding);

    [Fact]
    public void Every_step_says_in_two_languages_what_it_wants_where_it_stands_and_how_sure_that_is()
    {
        Assert.All(
            Procedures.All,
            r =>
            {
                Assert.NotEmpty(r.Demand.Vi);
                Assert.NotEmpty(r.Demand.En);
                Assert.NotEmpty(r.Basis.Instrument);
                if (r.Days is { } days)
                    Assert.Contains($"{days}", r.Demand.Vi);
            }
        );
    }

    [Fact]
    public void A_step_is_not_known_before_its_law()
    {
        Assert.Empty(Procedures.Of(ActKind.VillageCode, new(2023, 8, 15)));
        Assert.Empty(Procedures.Of(ActKind.Regulation, new(2023, 6, 30)));
        Assert.Equal(8, Procedures.Of(ActKind.VillageCode, new(2023, 8, 16)).Count);
    }

    [Theory]
    [InlineData(ActKind.Resolution, "district", "PeoplesCouncil", "2025-06-30", true)] // the district's last day
    [InlineData(ActKind.Resolution, "district", "PeoplesCouncil", "2025-07-01", false)]
    [InlineData(ActKind.Resolution, "commune", "PeoplesCouncil", "2025-07-01", true)]
    [InlineData(ActKind.Resolution, "commune", "PeoplesCommittee", "2025-07-01", false)]
    [InlineData(ActKind.Regulation, "commune", "PeoplesCommittee", "2025-07-01", true)]
    [InlineData(ActKind.Regulation, "province", "PeoplesCommittee", "2025-07-01", false)]
    [InlineData(ActKind.VillageCode, "commune", "PeoplesCommittee", "2025-07-01", true)]
    [InlineData(ActKind.VillageCode, "district", "PeoplesCommittee", "2024-01-02", false)]
    [InlineData(ActKind.AgencyRegulation, "commune", "School", "2025-07-01", true)]
    public void Who_decides_depends_on_kind_level_and_day(ActKind kind, string level, string body, string day, bool may) =>
        Assert.Equal(may, Deciders.Find(kind, level, body, DateOnly.Parse(day, CultureInfo.InvariantCulture)) is not null);
}
