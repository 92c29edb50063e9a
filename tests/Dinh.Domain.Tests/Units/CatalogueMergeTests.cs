using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;
using Xunit;

namespace Dinh.Domain.Tests.Units;

public sealed class CatalogueMergeTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly UnitRow Province = new(new("p.csv", 2), "22", "Tỉnh Quảng Ninh", "Tỉnh", null, Reform, null);
    private static readonly UnitRow Commune = new(new("c.csv", 2), "06978", "Xã Ba Chẽ", "Xã", new("22", ""), Reform, null);

    [Fact]
    public void Parents_are_found_whatever_the_order_of_the_rows()
    {
        var merged = Merge([Commune, Province], []);

        Assert.Equal(["Tỉnh Quảng Ninh", "Xã Ba Chẽ"], merged.AddedUnits.Select(u => u.Name));
        Assert.Equal("22@20250701/06978@20250701/", merged.AddedUnits[1].Path);
    }

    [Fact]
    public void A_successor_that_no_list_has_is_asked_and_its_rows_wait()
    {
        var merged = Merge([Province, Commune], [Row("06970", "Thị trấn Ba Chẽ", "06970", "Xã Ba Chẽ")]);

        var question = Assert.Single(merged.Findings);
        Assert.Equal((CatalogueFindingKind.Question, "successor:06970"), (question.Kind, question.Key));
        Assert.Equal(["06978"], question.Candidates.Select(c => c.Code));
        Assert.Equal((0, 1), (merged.AddedChanges.Count, merged.WaitingRows));
    }

    [Fact]
    public void The_answer_lets_the_rows_through()
    {
        var merged = Merge([Province, Commune], [Row("06970", "Thị trấn Ba Chẽ", "06970", "Xã Ba Chẽ")], ("successor:06970", "06978"));

        Assert.Empty(merged.Findings);
        Assert.Contains(merged.AddedChanges, c => c.ToId == merged.AddedUnits.Single(u => u.Code == "06978").Id);
    }

    [Fact]
    public void One_name_under_two_codes_is_asked_and_the_known_unit_kept()
    {
        var known = Merge([Province, Commune], []).AddedUnits;

        var merged = CatalogueMerge.Merge(new([Province, Commune with { Code = "06970" }], []), known, [], new Dictionary<string, string>());

        Assert.Empty(merged.AddedUnits);
        Assert.Equal("same:06970", Assert.Single(merged.Findings).Key);
        Assert.Equal("06978", known[1].Code);
    }

    [Fact]
    public void A_spelling_is_corrected_silently_and_another_name_is_remarked()
    {
        var known = Merge([Province, Commune with { Name = "Xã Hoà An" }], []).AddedUnits;

        var spelling = CatalogueMerge.Merge(new([Province, Commune with { Name = "Xã Hòa An" }], []), known, [], new Dictionary<string, string>());
        var other = CatalogueMerge.Merge(
            new([Province, Commune with { Name = "Phường Hòa An", Kind = "Phường" }], []),
            known,
            [],
            new Dictionary<string, string>()
        );

        Assert.Empty(spelling.Findings);
        Assert.Equal(CatalogueFindingKind.Remark, Assert.Single(other.Findings).Kind);
        Assert.Equal("Phường Hòa An", known[1].Name);
    }

    [Fact]
    public void Kinds_of_change_follow_from_the_rows()
    {
        var merged = Merge(
            [Province, Commune, Commune with { Code = "06985", Name = "Xã Lương Minh" }, Commune with { Code = "06979", Name = "Xã Kỳ Thượng" }],
            [
                Row("06982", "Xã Nam Sơn", "06978", "Xã Ba Chẽ"),
                Row("06988", "Xã Đồn Đạc", "06978", "Xã Ba Chẽ"),
                Row("06985", "Xã Lương Minh", "06985", "Xã Lương Minh"),
                Row("06976", "Xã Thanh Lâm", "06979", "Xã Kỳ Thượng"),
            ]
        );

        var units = merged.AddedUnits.ToDictionary(u => u.Id);
        var kinds = merged.AddedChanges.ToDictionary(c => units[c.FromId].Name, c => c.Kind);

        Assert.Equal(UnitChangeKind.Merge, kinds["Xã Nam Sơn"]);
        Assert.Equal(UnitChangeKind.Keep, kinds["Xã Lương Minh"]);
        Assert.Equal(UnitChangeKind.Rename, kinds["Xã Thanh Lâm"]);
        Assert.Equal(UnitChangeKind.Keep, kinds["Tỉnh Quảng Ninh"]);
    }

    private static SuccessorRow Row(string oldCode, string oldName, string newCode, string newName) =>
        new(new("s.csv", 2), oldCode, oldName, "Huyện Ba Chẽ", new("22", "Tỉnh Quảng Ninh"), false, new(newCode, newName), new("22", "Tỉnh Quảng Ninh"));

    private static MergedCatalogue Merge(IReadOnlyList<UnitRow> units, IReadOnlyList<SuccessorRow> successors, params (string Key, string Code)[] answers) =>
        CatalogueMerge.Merge(new(units, successors), [], [], answers.ToDictionary(a => a.Key, a => a.Code));
}
