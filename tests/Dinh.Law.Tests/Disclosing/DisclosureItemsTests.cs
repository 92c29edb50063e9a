using Dinh.Law.Disclosing;
using Xunit;

namespace Dinh.Law.Tests.Disclosing;

public sealed class DisclosureItemsTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData(Discloser.Commune, 14, 10)]
    [InlineData(Discloser.Agency, 12, 7)]
    [InlineData(Discloser.StateEnterprise, 8, 8)]
    public void Each_list_has_as_many_items_and_forms_as_the_law_counts(Discloser discloser, int items, int forms)
    {
        Assert.Equal(items, DisclosureItems.Of(discloser, Day).Count);
        Assert.Equal(forms, DisclosureForms.Of(discloser, Day).Count);
    }

    [Fact]
    public void Nothing_was_owed_before_the_law_came_into_force()
    {
        var before = new DateOnly(2023, 6, 30);

        Assert.All(Enum.GetValues<Discloser>(), d => Assert.Empty(DisclosureItems.Of(d, before)));
        Assert.All(Enum.GetValues<Discloser>(), d => Assert.Empty(DisclosureTasks.Of(d, before)));
        Assert.Null(DisclosureDelays.Of(Discloser.Commune, before));
    }

    [Fact]
    public void A_commune_posts_eleven_items_for_thirty_days_two_for_good_and_leaves_the_last_free()
    {
        var posting = DisclosureItems.Of(Discloser.Commune, Day).ToDictionary(i => i.Key, i => i.DemandOf(DisclosureForm.Posting));

        Assert.Equal(["11.4", "11.13"], posting.Where(p => p.Value is { Permanent: true }).Select(p => p.Key));
        Assert.Equal(11, posting.Count(p => p.Value is { Days: 30, Permanent: false }));
        Assert.Null(posting["11.14"]);
    }

    [Fact]
    public void Items_7_to_12_and_no_others_go_over_the_loudspeakers_for_three_days_and_through_the_village_heads()
    {
        string[] expected = ["11.7", "11.8", "11.9", "11.10", "11.11", "11.12"];
        var items = DisclosureItems.Of(Discloser.Commune, Day);

        Assert.Equal(expected, items.Where(i => i.DemandOf(DisclosureForm.Loudspeaker) is { Days: 3, IfAny: true }).Select(i => i.Key));
        Assert.Equal(expected, items.Where(i => i.DemandOf(DisclosureForm.VillageHeads) is not null).Select(i => i.Key));
    }

    [Fact]
    public void Agencies_and_state_enterprises_keep_things_up_for_twenty_days()
    {
        var demands = DisclosureItems.All.Where(i => i.Discloser != Discloser.Commune).SelectMany(i => i.Demands).ToList();

        Assert.All(demands, d => Assert.Equal(20, d.Days));
    }

    [Fact]
    public void Every_demanded_form_is_one_that_the_law_names_for_that_discloser()
    {
        Assert.All(
            DisclosureItems.All.SelectMany(i => i.Demands.Select(d => (i.Discloser, d.Form))),
            x => Assert.NotNull(DisclosureForms.Find(x.Discloser, x.Form, Day))
        );
    }

    [Fact]
    public void Every_task_hangs_on_an_item_of_its_own_discloser_or_is_about_disclosing_itself()
    {
        Assert.All(
            DisclosureTasks.All,
            t =>
                Assert.True(
                    t.Item is null
                        ? t.Key is "13.2/danh-sach-quy" or "14.1/ke-hoach-cong-khai" or "14.3/bao-cao-hdnd"
                        : DisclosureItems.Find(t.Item, Day) is { } item
                            && item.Discloser == t.Discloser
                            && t.Key.StartsWith($"{t.Item}/", StringComparison.Ordinal),
                    t.Key
                )
        );
        Assert.Equal(DisclosureTasks.All.Count, DisclosureTasks.All.DistinctBy(t => t.Key).Count());
    }

    [Fact]
    public void Every_item_of_a_commune_has_something_that_falls_due_or_may_happen()
    {
        var tasks = DisclosureTasks.Of(Discloser.Commune, Day).Select(t => t.Item).ToHashSet();

        Assert.All(DisclosureItems.Of(Discloser.Commune, Day), i => Assert.Contains(i.Key, tasks));
    }

    [Fact]
    public void What_comes_with_a_period_or_stands_is_never_expected_without_a_day_or_an_event()
    {
        Assert.All(DisclosureTasks.All.Where(t => t.Due.Kind == DisclosureDueKind.AfterEvent), t => Assert.NotNull(t.Due.Event));
        Assert.All(DisclosureTasks.All.Where(t => t.Due.Kind == DisclosureDueKind.DayOfYear), t => Assert.NotNull(t.Due.Day));
        Assert.All(DisclosureTasks.All.Where(t => t.Rhythm == DisclosureRhythm.AsItHappens), t => Assert.False(t.Expected));
    }
}
