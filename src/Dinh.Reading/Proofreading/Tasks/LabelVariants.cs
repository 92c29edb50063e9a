using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>One role under two labels: "Bộ phận tham mưu" here, "Công chức tham mưu" there.</summary>
internal sealed class LabelVariants : ProofRule
{
    private static readonly string[] Holders = ["co quan", "don vi", "bo phan", "cong chuc", "phong", "to chuc"];

    public override string Key => "label.variants";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Cùng một vai trò mà dùng nhiều nhãn khác nhau.", "One role under several labels.");

    public override string Example => "Bộ phận tham mưu: … / Công chức tham mưu: …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var fields = LabelledField
            .In(galley)
            .Where(f => f.Role is not (null or "time"))
            .Select(f => (Field: f, Holder: HolderOf(f.Name)))
            .Where(f => f.Holder is not null);
        foreach (var role in fields.GroupBy(f => f.Field.Role))
        {
            var ways = role.GroupBy(f => f.Holder).OrderByDescending(g => g.Count()).ToList();
            foreach (var way in ways.Skip(1))
            {
                var field = way.First().Field;
                var usual = ways[0].First().Field.Name;
                var offset = field.Passage.Marker?.Length ?? 0;
                yield return Mark(
                    field.Passage,
                    offset,
                    field.ValueStart,
                    Say($"Ở đây ghi “{field.Name}” trong khi chỗ khác ghi “{usual}”.", $"This says “{field.Name}” where other places say “{usual}”."),
                    Say("Dùng một nhãn cho một vai trò.", "Use one label for one role.")
                );
            }
        }
    }

    private static string? HolderOf(string name)
    {
        var fold = SearchText.Fold(name);
        return Array.Find(Holders, h => fold.StartsWith(h + " ", StringComparison.Ordinal));
    }
}
