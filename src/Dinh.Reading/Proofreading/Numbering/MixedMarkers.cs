using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>Two ways of writing the sign after the number in one row: I-, II-, then III.</summary>
internal sealed class MixedMarkers : ProofRule
{
    public override string Key => "numbering.mixed";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Dấu sau số, chữ đầu mục không thống nhất (I-, II- rồi III.).", "The sign after the numbers of one row differs (I-, II-, then III.).");

    public override string Example => "I- …; II- …; III. …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var series in Series.In(galley).Where(s => s.Items.Count > 1))
        {
            var signs = series.Items.GroupBy(i => i.Marker.Delimiter).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Passage.Line).ToList();
            foreach (var item in signs.Skip(1).SelectMany(g => g))
            {
                var written = item.Passage.Text[..item.Marker.Length].Trim();
                var expected = item.Marker.Label + signs[0].Key;
                yield return Mark(
                    item.Passage,
                    0,
                    item.Marker.Length,
                    Say(
                        $"Mục này ghi “{written}” trong khi các mục cùng cấp ghi kiểu “{expected}”.",
                        $"This item is marked “{written}” while its row is marked like “{expected}”."
                    ),
                    Say($"Viết “{expected}”.", $"Write “{expected}”.")
                );
            }
        }
    }
}
