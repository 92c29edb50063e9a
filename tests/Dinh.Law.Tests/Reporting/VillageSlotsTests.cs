using Dinh.Law.Reporting;
using Dinh.Law.Reporting.Books;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class VillageSlotsTests
{
    private static readonly FormContent Form = ShippedForms.Find("dan-chu-co-so-xa")!;

    [Fact]
    public void Villages_stand_in_the_order_in_which_people_count_them() =>
        Assert.Equal(["Xóm 2", "Xóm 10", "Xóm Đồng Đau"], VillageSlots.Of(["Xóm Đồng Đau", " Xóm  10", "Xóm 2", "xóm 2", ""]).Select(s => s.Label.Vi));

    [Fact]
    public void A_village_has_the_same_key_whatever_others_there_are_and_marks_tell_two_apart()
    {
        var alone = VillageSlots.Of(["Xóm Hạ"]).Single().Key;
        var beside = VillageSlots.Of(["Xóm Hà", "Xóm Hạ", "Bản 1"]);

        Assert.StartsWith("v-xom-ha-", alone, StringComparison.Ordinal);
        Assert.Equal(alone, beside.Single(s => s.Label.Vi == "Xóm Hạ").Key);
        Assert.Equal(3, beside.Select(s => s.Key).Distinct().Count());
        Assert.All(beside, s => Assert.True(CellKey.IsPlainKey(s.Key)));
    }

    [Theory]
    [InlineData("???")]
    [InlineData("12")]
    [InlineData("Tổ dân phố số 4 – khu tập thể cũ của nhà máy cơ khí trung tâm thị trấn ngày trước, dãy nhà phía bên kia đường tàu và bờ kênh")]
    public void Whatever_a_village_is_called_its_key_can_stand_in_a_formula(string name)
    {
        var slot = VillageSlots.Of([name]).Single();

        Assert.True(CellKey.IsPlainKey(slot.Key));
        Assert.Equal([$"meetings.held/{slot.Key}"], Formula.Read($"some(meetings.held/{slot.Key})").Formula!.Names);
    }

    [Fact]
    public void The_shipped_form_asks_for_meetings_village_by_village_and_is_told_by_the_unit_s_own()
    {
        Assert.True(Form.AsksVillages);
        Assert.Empty(Form.CellsOf(Form.Indicator("meetings.held")!).Where(c => c.Slot is not null));

        var own = Form.With(VillageSlots.Of(["Xóm Đồng Đau", "Xóm Nà Lèng"]));

        Assert.Equal(["Xóm Đồng Đau", "Xóm Nà Lèng"], own.CellsOf(own.Indicator("meetings.held")!).Select(c => c.Slot?.Label.Vi).OfType<string>());
        Assert.Contains(ImpliedRules.Of(own), r => r is { Key: "meetings.held.slots", Relation: Relation.Equal });
        Assert.DoesNotContain(ImpliedRules.Of(Form), r => r.Key == "meetings.held.slots");
    }

    [Fact]
    public void A_breakdown_by_village_lists_none_and_comes_back_from_a_file_as_it_was()
    {
        var listed = Form with { Breakdowns = [.. Form.Breakdowns.Select(b => b.Key == "village" ? b with { Slots = [new("a", new("A", "A"))] } : b)] };
        Assert.Contains(listed.Refusals(), f => f.At == "breakdowns/village");

        var json = FormJson.Read(FormJson.Write(Form));
        var book = BookReader.Read([
            .. BookWriter
                .Of(Form)
                .Select(l => new SentLeaf(l.Name, [new(1, [.. l.Columns.Select(c => c.Heading)]), .. l.Rows.Select((r, at) => new SentLine(at + 2, r))])),
        ]);
        Assert.Equal(SlotsFrom.Villages, json.Content!.Breakdown("village")!.From);
        Assert.Empty(book.Faults);
        Assert.Equal((SlotsFrom.Villages, 0), (book.Content!.Breakdown("village")!.From, book.Content.Breakdown("village")!.Slots.Count));
    }
}
