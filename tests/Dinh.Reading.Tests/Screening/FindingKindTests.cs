using Dinh.Reading.Screening;
using Dinh.Reading.Screening.Words;
using Xunit;

namespace Dinh.Reading.Tests.Screening;

public sealed class FindingKindTests
{
    [Fact]
    public void Every_kind_says_what_it_is_and_what_to_do_in_both_languages_and_on_what_ground()
    {
        Assert.All(
            FindingKind.All,
            kind =>
            {
                Assert.True(kind.Name.Vi.Length > 2 && kind.Name.En.Length > 2 && kind.Advice.Vi.Length > 2 && kind.Advice.En.Length > 2, kind.Code);
                Assert.NotEmpty(kind.Ground.Citation.Instrument);
            }
        );
        Assert.Equal(FindingKind.All.Count, FindingKind.All.Select(k => k.Code).Distinct().Count());
    }

    [Fact]
    public void Every_list_says_where_it_comes_from_and_how_far_it_is_known()
    {
        var lists = Lexicon.All;

        Assert.All(
            (Lexicon.Listed[])
                [
                    lists.ProvinceCodes,
                    lists.Centuries,
                    lists.MobilePrefixes,
                    lists.AreaCodes,
                    lists.HealthCardGroups,
                    lists.Banks,
                    lists.NotBorn,
                    lists.Cohorts,
                    lists.Statuses,
                    lists.OfficeDomains,
                ],
            list =>
            {
                Assert.NotEmpty(list.Source);
                Assert.Contains(list.Confidence, new[] { "text", "secondary", "memory" });
                Assert.NotEmpty(list.Values);
            }
        );
    }

    [Fact]
    public void A_place_is_told_as_a_person_would_look_for_it()
    {
        var hidden = BookPlaces.All.Single(p => p.Name == "xlsx: trang tính ẩn").Plant("CCCD: 001099012345");

        var findings = FileScreening.Screen(hidden, "a.xlsx").Findings;

        Assert.Contains(findings, f => f.Kind == "hidden.hidden-sheet" && f.Place.Vi == "trang tính ẩn “Danh sách”" && f.Severity == Severity.Stop);
        Assert.Contains(findings, f => f.Kind == "personal.identity" && f.Place.Vi == "trang tính ẩn “Danh sách” › ô A1");
    }
}
