using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>Walks paragraphs and tables in reading order.</summary>
internal sealed class BlockReader(StyleSheet styles, ListCounter lists, LineList lines)
{
    private readonly InlineReader inlines = new(styles);
    private readonly List<NoteReference> notes = [];

    // Words of a paragraph whose mark was deleted: they belong to the next one.
    private string carried = "";

    public IReadOnlyList<NoteReference> Notes => notes;

    public void Read(XElement block)
    {
        if (block.Is("p"))
            Paragraph(block);
        else if (block.Is("tbl"))
            Table(block);
        else
        {
            foreach (var inner in Wrapped(block))
                Read(inner);
        }
    }

    /// <summary>Lets go of words that still wait for a next paragraph.</summary>
    public void Finish()
    {
        if (carried.Length > 0)
            lines.Text(carried);
        carried = "";
    }

    /// <summary>What stands inside content controls, custom markup and insertions; nothing of what was deleted.</summary>
    public static IEnumerable<XElement> Wrapped(XElement wrapper) =>
        wrapper.Name.LocalName switch
        {
            "sdt" => wrapper.Child("sdtContent")?.Elements() ?? [],
            "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent" or "txbxContent" => wrapper.Elements(),
            "AlternateContent" => wrapper.Element(W.Compatibility + "Choice")?.Elements() ?? [],
            _ => [],
        };

    private void Paragraph(XElement paragraph)
    {
        var style = styles.StyleOf(paragraph.Child("pPr"));
        var inline = inlines.Read(paragraph, style);
        lines.Page += inline.PagesBefore;
        notes.AddRange(inline.Notes);
        Words(inline.Text, paragraph.Child("pPr"), styles.NameOf(style));
        lines.Page += inline.PagesInside;
        foreach (var block in inline.Boxes.SelectMany(box => box.Elements()))
            Read(block);
    }

    private void Words(string text, XElement? properties, string? style)
    {
        // A mark that was deleted or moved away joins the paragraph to the next; one that was never printed has no number.
        var mark = properties.Child("rPr");
        if (mark.Child("del") is not null || mark.Child("moveFrom") is not null)
        {
            carried += text;
            return;
        }

        var words = lists.Next(properties) + carried + text;
        carried = "";
        foreach (var line in words.Split('\n'))
            lines.Text(line, style);
    }

    private void Table(XElement table)
    {
        if (TableShape.IsLayout(table, styles))
        {
            foreach (var block in TableShape.Rows(table).SelectMany(TableShape.Cells).SelectMany(cell => cell.Elements()))
                Read(block);
            return;
        }

        lines.Tables++;
        new TableReader(this, TableShape.Columns(table)).Read(table, lines);
    }

    /// <summary>A cell's lines, read aside; the automatic numbers count on.</summary>
    public string CellText(XElement cell)
    {
        var aside = new LineList { Page = lines.Page };
        var reader = new BlockReader(styles, lists, aside);
        foreach (var block in cell.Elements())
            reader.Read(block);
        reader.Finish();
        notes.AddRange(reader.notes);
        lines.Page = aside.Page;
        return string.Join('\n', aside.ToSource("", false).Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0));
    }
}
