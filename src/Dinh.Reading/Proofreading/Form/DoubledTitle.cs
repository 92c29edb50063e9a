using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>Two lines of the title that say the same.</summary>
internal sealed class DoubledTitle : ProofRule
{
    public override string Key => "title.doubled";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Trích yếu ghi hai lần.", "Two lines of the title say the same.");

    public override string Example => "Triển khai thực hiện Luật dân chủ ở cơ sở / Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2024";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var lines = galley.In(Zone.Title).Skip(1).Where(l => l.Text[0] != '(').ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsSame(lines[i - 1], lines[i]))
                continue;

            yield return Mark(
                lines[i],
                Say($"Trích yếu ghi hai lần: “{lines[i - 1].Text}” và “{lines[i].Text}”.", "The title is given twice."),
                Say("Giữ một dòng trích yếu.", "Keep one of the two.")
            );
        }
    }

    private static bool IsSame(Passage one, Passage other)
    {
        var a = one.Words.Select(w => w.Syllable.Key).ToHashSet(StringComparer.Ordinal);
        var b = other.Words.Select(w => w.Syllable.Key).ToHashSet(StringComparer.Ordinal);
        var shared = a.Intersect(b).Count();
        return Math.Min(a.Count, b.Count) >= 4 && shared * 10 >= (a.Count + b.Count - shared) * 6;
    }
}
