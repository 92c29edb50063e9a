using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A bracket that was opened and not closed, or closed and not opened.</summary>
internal sealed class UnevenBrackets : ProofRule
{
    public override string Key => "mark.bracket";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Ngoặc đơn mở mà không đóng, hoặc đóng mà không mở.", "A bracket opened and not closed, or closed and not opened.");

    public override string Example => "các dự án chậm tiến độ, kéo dài.)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var passage in galley.Paragraphs.Where(p => p.Zone is Zone.Preamble or Zone.Body && !p.IsCell))
        {
            if (Unmatched(passage) is not { } at)
                continue;

            var isOpening = passage.Text[at] == '(';
            var (start, end) = (Math.Max(0, at - 20), Math.Min(passage.Text.Length, at + 20));
            yield return Mark(
                passage,
                isOpening ? at : start,
                isOpening ? end : at + 1,
                isOpening
                    ? Say("Ngoặc đơn mở mà không đóng.", "The bracket is not closed.")
                    : Say("Ngoặc đơn đóng mà không có ngoặc mở.", "The bracket was never opened."),
                isOpening
                    ? Say("Thêm dấu “)” ở cuối phần trong ngoặc.", "Close the bracket.")
                    : Say("Bỏ dấu “)” hoặc thêm dấu “(”.", "Remove “)” or open the bracket.")
            );
        }
    }

    private static int? Unmatched(Passage passage)
    {
        var open = new Stack<int>();
        for (var i = passage.Marker?.Length ?? 0; i < passage.Text.Length; i++)
        {
            if (passage.Text[i] == '(')
                open.Push(i);
            if (passage.Text[i] == ')' && !open.TryPop(out _) && !IsListLetter(passage.Text, i))
                return i;
        }

        return open.Count > 0 ? open.Pop() : null;
    }

    // "a) …; b) …" inside a sentence.
    private static bool IsListLetter(string text, int i) => i > 0 && char.IsLetterOrDigit(text[i - 1]) && (i == 1 || i == 2 || !char.IsLetter(text[i - 2]));
}
