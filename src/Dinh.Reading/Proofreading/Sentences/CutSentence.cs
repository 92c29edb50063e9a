using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>A sentence cut in two by a page's end or by a footnote.</summary>
internal sealed class CutSentence : ProofRule
{
    public override string Key => "sentence.cut";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Câu bị ngắt đôi bởi trang hoặc bởi chú thích.", "A sentence cut in two by a page's end or a footnote.");

    public override string Example => "các đơn vị sự nghiệp công / (dòng trống) / lập thuộc UBND thị xã";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.IsWrapped)
            yield break;

        Passage? last = null;
        var hasNote = false;
        foreach (var line in galley.Lines.Where(l => l.Zone == Zone.Body && !l.IsCell))
        {
            if (line.IsFootnote || Paragraph.IsRule(line))
            {
                hasNote = true;
                continue;
            }

            if (last is not null && char.IsLower(line.Text[0]) && line.Marker is null && last.Text.Length > 60 && !Paragraph.EndsSentence(last))
                yield return Cut(last, hasNote);

            (last, hasNote) = (line, false);
        }
    }

    private Finding Cut(Passage line, bool hasNote) =>
        Mark(
            line,
            Math.Max(0, line.Text.Length - 40),
            line.Text.Length,
            hasNote
                ? Say("Chú thích chen vào giữa câu này.", "A footnote stands inside this sentence.")
                : Say("Câu này bị ngắt sang đoạn sau.", "This sentence is broken off and goes on in the next paragraph."),
            hasNote ? Say("Đưa chú thích xuống cuối trang.", "Move the note to the foot of the page.") : Say("Nối hai đoạn lại.", "Join the two.")
        );
}
