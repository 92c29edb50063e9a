using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>Two items of the plan with the same title.</summary>
internal sealed class SameTitle : ProofRule
{
    public override string Key => "task.same-title";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Hai nhiệm vụ cùng tên trong một phần.", "Two items of one part with the same title.");

    public override string Example => "1.d) Tổ chức theo dõi, kiểm tra … / 5. Tổ chức theo dõi, kiểm tra …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var seen = new Dictionary<(Passage?, string), Item>();
        foreach (var item in galley.Items.Where(i => i.Marker.Kind is MarkerKind.Number or MarkerKind.Letter))
        {
            var title = string.Join(' ', item.Passage.Words.Skip(item.Marker.Kind == MarkerKind.Number ? item.Marker.Depth : 1).Select(w => w.Syllable.Key));
            if (
                item.Passage.Words.Count < 7
                || LabelledField.Begins(item.Passage.Text[item.Marker.Length..].Trim())
                || seen.TryAdd((Section(item), title), item)
            )
                continue;

            var first = seen[(Section(item), title)];
            var label = first.Passage.Text[..first.Marker.Length].Trim();
            yield return Mark(
                item.Passage,
                Say($"Mục này cùng tên với mục “{label}” ở dòng {first.Passage.Line}.", $"This item has the title of “{label}” in line {first.Passage.Line}."),
                Say("Gộp hai mục, hoặc nói rõ chúng khác nhau ở đâu.", "Merge the two, or say in what they differ.")
            );
        }
    }

    private static Passage? Section(Item item)
    {
        var top = item;
        while (top.Parent is { } parent)
            top = parent;
        return top.Marker.Kind is MarkerKind.Roman or MarkerKind.Part ? top.Passage : null;
    }
}
