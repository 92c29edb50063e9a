using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>One heading that runs on into a sentence where all its neighbours stand alone.</summary>
internal sealed class HeadingRunsOn : ProofRule
{
    private const int HeadingWords = 14;

    private const int SentenceWords = 35;

    public override string Key => "heading.runs-on";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Tên mục viết liền thành câu trong khi các mục cùng cấp chỉ ghi tên.", "A heading that runs on into a sentence while its row are bare names.");

    public override string Example => "1. Sở Nội vụ / 2. Văn phòng / 3. Các cơ quan truyền thông: …, đẩy mạnh công tác thông tin …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var row in galley.Items.Where(i => i.Marker.Kind == MarkerKind.Number).GroupBy(i => i.Parent))
        {
            var items = row.ToList();
            var bare = items.Count(i => i.Passage.Words.Count <= HeadingWords && (i.Children.Count > 0 || i.Prose.Count > 0));
            if (items.Count < 3 || bare != items.Count - 1)
                continue;

            var odd = items.Find(i => i.Passage.Words.Count >= SentenceWords && i.Children.Count == 0 && NamesFirst(i));
            if (odd is null)
                continue;

            yield return Mark(
                odd.Passage,
                0,
                Math.Min(odd.Passage.Text.Length, 60),
                Say(
                    "Tên mục này viết liền thành câu, các mục cùng cấp chỉ ghi tên cơ quan.",
                    "This heading runs on into a sentence; the others of its row stand alone."
                ),
                Say("Tách tên mục thành một dòng, nội dung xuống dòng dưới.", "Set the heading on its own line and the text below it.")
            );
        }
    }

    // "3. Các cơ quan truyền thông: …": a name, a colon, and the sentence.
    private static bool NamesFirst(Item item) => item.Passage.Content.IndexOf(':', StringComparison.Ordinal) is > 0 and < 60;
}
