using Dinh.Reading.Rolls;
using Xunit;

namespace Dinh.Reading.Tests.Rolls;

public sealed class RollMatchingTests
{
    private static readonly KnownHousehold Tai = new(Guid.CreateVersion7(), 1, "Nông Văn Tài", "1975", "0912345678", "Tổ 1, số nhà 12");
    private static readonly KnownHousehold Mui = new(Guid.CreateVersion7(), 2, "Bàn Thị Mùi", "1968", "", "Tổ 1");
    private static readonly KnownHousehold Duc = new(Guid.CreateVersion7(), 3, "Tô Văn Đức", "", "", "");

    [Fact]
    public void What_is_added_changed_the_same_and_listed_no_longer_is_told_apart()
    {
        var matching = Of(
            Line(5, "Nông Văn Tài", "1975", "0987654321", "Tổ 1, số nhà 12"),
            Line(6, "Bàn Thị Mùi", "1968", "", "Tổ 1"),
            Line(7, "Lường Văn Tám", "1990")
        );

        Assert.Equal([RowFate.Changed, RowFate.Same, RowFate.Added], matching.Rows.Select(r => r.Fate));
        Assert.Equal(new RowChange(RollColumn.Phone, "0912345678", "0987654321"), Assert.Single(matching.Rows[0].Changes));
        Assert.Equal([Duc], matching.Missing);
        Assert.True(matching.IsReady);
    }

    [Fact]
    public void A_name_without_marks_is_the_same_person_and_empty_cells_take_nothing_away()
    {
        var row = Of(Line(5, "Nong Van Tai", "1975")).Rows[0];

        Assert.Equal((RowFate.Changed, Tai), (row.Fate, row.Known));
        Assert.False(row.IsAnother);
        Assert.Equal([RollColumn.Name], row.Changes.Select(c => c.Column));
    }

    [Fact]
    public void The_same_words_in_another_order_or_another_year_are_for_a_person_to_decide()
    {
        var turned = Of(Line(5, "Tài Văn Nông", "1975")).Rows[0];
        var younger = Of(Line(5, "Nông Văn Tài", "2001")).Rows[0];

        Assert.Equal([RowFate.Doubtful, RowFate.Doubtful], new[] { turned.Fate, younger.Fate });
        Assert.Equal([Tai], turned.Near.Select(n => n.Known));
        Assert.Equal([Tai], younger.Near.Select(n => n.Known));
    }

    [Fact]
    public void Another_name_at_a_households_own_address_may_be_its_new_representative()
    {
        var row = Of(Line(5, "Nông Thị Hoa", "1999", "", "Tổ 1, số nhà 12")).Rows[0];
        Assert.Equal((RowFate.Doubtful, Tai), (row.Fate, Assert.Single(row.Near).Known));

        var decided = Decided(new() { [5] = new(Tai.Key) }, Line(5, "Nông Thị Hoa", "1999", "", "Tổ 1, số nhà 12"));
        Assert.Equal((RowFate.Changed, true), (decided.Rows[0].Fate, decided.Rows[0].IsAnother));
        Assert.Equal(RowFate.Added, Decided(new() { [5] = new() }, Line(5, "Nông Thị Hoa", "1999", "", "Tổ 1, số nhà 12")).Rows[0].Fate);
    }

    [Fact]
    public void One_household_twice_in_a_sheet_is_seen_but_father_and_son_of_one_name_are_two()
    {
        var twice = Of(Line(5, "Lường Văn Tám", "", "", "Tổ 9"), Line(8, "LUONG VAN TAM", "", "", "to 9"));
        var kin = Of(Line(5, "Lường Văn Tám", "1950", "", "Tổ 9"), Line(8, "Lường Văn Tám", "1980", "", "Tổ 9"));

        Assert.Equal((RowFate.Twice, (int?)5), (twice.Rows[1].Fate, twice.Rows[1].DoubleOf));
        Assert.Equal([RowFate.Added, RowFate.Added], kin.Rows.Select(r => r.Fate));
        Assert.Equal(
            RowFate.Left,
            Decided(new() { [8] = new(IsLeft: true) }, Line(5, "Lường Văn Tám", "", "", "Tổ 9"), Line(8, "Luong Van Tam", "", "", "Tổ 9")).Rows[1].Fate
        );
    }

    [Fact]
    public void No_household_of_the_roll_is_taken_by_two_rows()
    {
        var matching = Of(Line(5, "Tô Văn Đức", "1980", "", "Tổ 3"), Line(6, "Tô Văn Đức", "1990", "", "Tổ 4"));

        Assert.Equal([RowFate.Doubtful, RowFate.Doubtful], matching.Rows.Select(r => r.Fate));
        Assert.Contains(Duc, matching.Missing);
    }

    private static RollMatching Of(params RollLine[] lines) => Decided([], lines);

    private static RollMatching Decided(Dictionary<int, RowChoice> choices, params RollLine[] lines) => RollMatching.Of(lines, [Tai, Mui, Duc], choices);

    private static RollLine Line(int at, string name, string born = "", string phone = "", string address = "") => new(at, name, born, phone, address, "", "");
}
