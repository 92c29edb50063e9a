using System.Text;
using System.Xml.Linq;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files.Docx;

/// <summary>Reads the runs of a paragraph as they will be printed once every tracked change is accepted.</summary>
internal sealed class InlineReader(StyleSheet styles)
{
    // A field may begin in one paragraph and end in another; for each that is open: whether its result has begun.
    private readonly Stack<bool> fields = new();

    private readonly StringBuilder text = new();
    private List<XElement> boxes = [];
    private List<NoteReference> notes = [];
    private string? style;
    private bool explicitBreak;
    private int pagesBefore;
    private int pagesInside;

    public Inline Read(XElement paragraph, string? paragraphStyle)
    {
        text.Clear();
        (boxes, notes, style, pagesBefore, pagesInside) = ([], [], paragraphStyle, 0, 0);
        if (paragraph.Child("pPr").Switch("pageBreakBefore") is true)
            Break(isExplicit: true);
        Children(paragraph);
        return new(text.ToString(), boxes, notes, pagesBefore, pagesInside);
    }

    private bool Speaks => fields.All(resultBegun => resultBegun);

    private void Children(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.Namespace == W.Ns)
                Part(child);
            else if (child.Name.Namespace == W.Maths)
                Append(string.Concat(child.Descendants(W.Maths + "t").Select(t => t.Value)));
            else if (child.Name == W.Compatibility + "AlternateContent")
                Children(OneOf(child));
        }
    }

    private void Part(XElement part)
    {
        switch (part.Name.LocalName)
        {
            case "r":
                Run(part);
                break;
            case "del" or "moveFrom" or "pPr" or "sdtPr" or "sdtEndPr":
                break;
            default:
                // Insertions, hyperlinks, simple fields, content controls, smart tags: their content is the text.
                Children(part);
                break;
        }
    }

    /// <summary>The same drawing twice, for new programs and for old ones: one of them is read.</summary>
    private static XElement OneOf(XElement alternatives) =>
        alternatives.Element(W.Compatibility + "Choice") ?? alternatives.Element(W.Compatibility + "Fallback") ?? alternatives;

    private void Run(XElement run)
    {
        var look = styles.Look(run.Child("rPr"), style);
        foreach (var piece in run.Elements())
        {
            if (piece.Name == W.Compatibility + "AlternateContent")
                Box(OneOf(piece));
            else if (piece.Name.Namespace == W.Ns)
                Piece(piece, look);
        }
    }

    private void Piece(XElement piece, RunLook look)
    {
        switch (piece.Name.LocalName)
        {
            case "fldChar":
                Field(piece.Setting("fldCharType"));
                break;
            case "drawing" or "pict" or "object":
                Box(piece);
                break;
            case "footnoteReference" or "endnoteReference":
                notes.Add(new(piece.Name.LocalName.StartsWith('f') ? "footnotes" : "endnotes", piece.Setting("id") ?? ""));
                break;
            case "lastRenderedPageBreak":
                Break(isExplicit: false);
                break;
            case "br" when piece.Setting("type") is "page":
                Break(isExplicit: true);
                break;
            default:
                if (!look.Hidden)
                    Append(Words(piece, look));
                break;
        }
    }

    private static string Words(XElement piece, RunLook look) =>
        piece.Name.LocalName switch
        {
            "t" => Drawn(piece.Value, look),
            "tab" or "ptab" => "\t",
            "br" or "cr" => "\n",
            "noBreakHyphen" => "-",
            "sym" => Symbols.Of(piece.Setting("font"), piece.Setting("char")),
            _ => "",
        };

    private static string Drawn(string words, RunLook look)
    {
        var letters = LegacyLetters.FromFont(words, look.Font) ?? words;
        return look.Capitals ? letters.ToUpperInvariant() : letters;
    }

    private void Field(string? mark)
    {
        if (mark is "begin")
            fields.Push(false);
        else if (fields.Count > 0)
        {
            fields.Pop();
            if (mark is "separate")
                fields.Push(true);
        }
    }

    private void Append(string words)
    {
        if (words.Length == 0 || !Speaks)
            return;

        text.Append(words);
        if (!string.IsNullOrWhiteSpace(words))
            explicitBreak = false;
    }

    /// <summary>Word notes where its pages began, also after a break that the writer set: that is one page, not two.</summary>
    private void Break(bool isExplicit)
    {
        if (explicitBreak && !isExplicit)
        {
            explicitBreak = false;
            return;
        }

        explicitBreak = isExplicit;
        if (string.IsNullOrWhiteSpace(text.ToString()))
            pagesBefore++;
        else
        {
            pagesInside++;
            if (isExplicit)
                text.Append('\n');
        }
    }

    private void Box(XElement drawing)
    {
        foreach (var alternatives in drawing.DescendantsAndSelf(W.Compatibility + "AlternateContent").ToList())
        {
            if (alternatives.Element(W.Compatibility + "Choice") is not null)
                alternatives.Element(W.Compatibility + "Fallback")?.Remove();
        }

        boxes.AddRange(drawing.Descendants(W.Ns + "txbxContent").Where(box => !box.Ancestors(W.Ns + "txbxContent").TakeWhile(a => a != drawing).Any()));
    }
}
