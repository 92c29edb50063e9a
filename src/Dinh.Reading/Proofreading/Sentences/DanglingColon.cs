using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>A colon with nothing after it: the list or the value was forgotten.</summary>
internal sealed class DanglingColon : ProofRule
{
    public override string Key => "sentence.dangling-colon";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Dấu hai chấm mà không có nội dung theo sau.", "A colon with nothing after it.");

    public override string Example => "a) Tập huấn cho cán bộ, công chức …: / b) …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var cells = galley.Lines.Where(l => l.IsCell).Select(l => l.Line).ToHashSet();
        foreach (var (item, next) in galley.Items.Zip(galley.Items.Skip(1).Append(null)))
        {
            var last = item.Prose.Count > 0 ? item.Prose[^1] : item.Passage;
            if (!last.Text.EndsWith(':') || item.Children.Count > 0 || IsFollowed(item, next) || cells.Contains(last.LastLine + 1))
                continue;

            var start = Math.Max(last == item.Passage ? item.Marker.Length : 0, last.Text.Length - 50);
            yield return Mark(
                last,
                start,
                last.Text.Length,
                Say("Sau dấu hai chấm không có nội dung nào.", "Nothing follows the colon."),
                Say("Bổ sung nội dung sau dấu hai chấm, hoặc bỏ dấu này.", "Say what was to follow, or remove the colon.")
            );
        }
    }

    // "Nhiệm vụ:" on one line and its bullets of the same sign below.
    private static bool IsFollowed(Item item, Item? next) =>
        next is null
        || (
            item.Marker.Kind == MarkerKind.Bullet
            && next.Marker.Kind == MarkerKind.Bullet
            && item.Marker.Label == next.Marker.Label
            && !next.Passage.Content.Contains(':', StringComparison.Ordinal)
        );
}
