using System.Xml.Linq;
using Dinh.Law;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Personal;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Word;

/// <summary>Reads a story of a Word file – body, header, notes – paragraph by paragraph, each look of text by itself.</summary>
internal sealed class StoryExam(Visibility visibility, FindingList found, Where at)
{
    private readonly Dictionary<Look, (List<XElement> Leaves, string Sample)> unseen = [];
    private int paragraphs;
    private int tables;

    public void Tell(XElement root)
    {
        Blocks(root, heads: null);
        Report();
        Pictures(root);
    }

    private void Blocks(XElement parent, List<Strand>? heads)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Is("p"))
                Paragraph(child, heads);
            else if (child.Is("tbl"))
                Table(child);
            else if (child.HasElements && !child.Is("sectPr"))
                Blocks(child, heads);
        }
    }

    /// <param name="cell">Where the words go when the paragraph stands in a cell; null when they are read at once.</param>
    private void Paragraph(XElement paragraph, List<Strand>? cell)
    {
        paragraphs++;
        var place = at.At($"đoạn {paragraphs}", $"paragraph {paragraphs}");
        var strands = new Dictionary<Look, Strand>();
        foreach (var leaf in Leaves(paragraph))
            Leaf(leaf, paragraph, strands, place);

        foreach (var (look, strand) in strands)
        {
            if (look == Look.Seen && cell is not null)
                cell.Add(strand);
            else
                found.Read(strand);
        }

        foreach (var box in paragraph.Descendants().Where(e => e.Is("txbxContent") && Owner(e.Parent!) == paragraph).ToList())
            new StoryExam(visibility, found, at.Within($"khung chữ ở đoạn {paragraphs}", $"text box at paragraph {paragraphs}")).Tell(box);
    }

    private void Leaf(XElement leaf, XElement paragraph, Dictionary<Look, Strand> strands, Sentence place)
    {
        var look = visibility.Of(leaf, paragraph);
        if (!strands.TryGetValue(look, out var strand))
            strands[look] = strand = new(PlaceOf(look, place));
        if (leaf.HasElements || leaf.Is("tab") || leaf.Is("ptab"))
            strand.Add(" ");
        else if (leaf.Is("br") || leaf.Is("cr"))
            strand.Add("\n");
        else if (leaf.Is("noBreakHyphen"))
            strand.Add("-");
        else if (leaf.Is("t") || leaf.Is("delText") || leaf.Is("instrText") || leaf.Is("delInstrText"))
            Words(leaf, look, strand);
    }

    private void Words(XElement leaf, Look look, Strand strand)
    {
        strand.Add(new ElementSlot(leaf));
        if (look is not (Look.Hidden or Look.Invisible) || string.IsNullOrWhiteSpace(leaf.Value))
            return;
        if (!unseen.TryGetValue(look, out var known))
            unseen[look] = known = ([], leaf.Value);
        known.Leaves.Add(leaf);
    }

    private static Sentence PlaceOf(Look look, Sentence place) =>
        look switch
        {
            Look.Hidden => new($"{place.Vi}, chữ ẩn", $"{place.En}, hidden text"),
            Look.Invisible => new($"{place.Vi}, chữ không thấy được", $"{place.En}, invisible text"),
            Look.Deleted => new($"{place.Vi}, chữ đã xóa còn lưu vết", $"{place.En}, tracked deletion"),
            Look.Code => new($"{place.Vi}, mã trường", $"{place.En}, field code"),
            _ => place,
        };

    private void Table(XElement table)
    {
        var (number, row, heads) = (++tables, 0, new ColumnHeads());
        foreach (var line in table.Descendants().Where(e => e.Is("tr") && e.Ancestors().First(a => a.Is("tbl")) == table).ToList())
        {
            row++;
            var (cells, column) = (new List<TableCell>(), 0);
            foreach (var cell in line.Descendants().Where(e => e.Is("tc") && e.Ancestors().First(a => a.Is("tr")) == line).ToList())
            {
                var span = int.TryParse(cell.Kid("tcPr").Setting("gridSpan"), out var said) ? Math.Clamp(said, 1, 100) : 1;
                var inside = new StoryExam(
                    visibility,
                    found,
                    at.Within($"bảng {number}, dòng {row}, cột {column + 1}", $"table {number}, row {row}, column {column + 1}")
                );
                cells.Add(new(column, inside.Cell(cell), span));
                inside.Report();
                column += span;
            }

            heads.Read(cells, found);
        }
    }

    /// <summary>The seen words of a cell as one.</summary>
    private Strand Cell(XElement cell)
    {
        var strands = new List<Strand>();
        Blocks(cell, strands);
        var all = new Strand(at.At("ô", "cell"));
        foreach (var strand in strands)
            all.Join(strand, "\n");
        return all;
    }

    private void Report()
    {
        Report(Look.Hidden, "hidden.text", "chữ ẩn", "hidden text");
        Report(Look.Invisible, "hidden.invisible-text", "chữ trùng màu nền hoặc quá nhỏ", "text in the colour of its ground or too small");
    }

    private void Report(Look look, string kind, string vi, string en)
    {
        if (unseen.Remove(look, out var known))
            found.Add(kind, at.At(vi, en), known.Sample, () => known.Leaves.ForEach(leaf => leaf.Remove()));
    }

    // What was cropped away is still in the picture's part.
    private void Pictures(XElement root)
    {
        if (root.Below("srcRect").Any(r => r.Attributes().Any(a => a.Value is not ("0" or ""))))
            found.Add("hidden.cropped-picture", at.At("ảnh bị cắt", "cropped picture"), "…", null);
    }

    private static IEnumerable<XElement> Leaves(XElement paragraph)
    {
        foreach (var run in paragraph.Descendants().Where(e => e.Is("r") && e.Name.Namespace == paragraph.Name.Namespace && Owner(e) == paragraph))
        {
            foreach (var leaf in run.Elements().Where(e => e.Name.Namespace == paragraph.Name.Namespace && !e.Is("rPr")))
                yield return leaf;
        }
    }

    private static XElement? Owner(XElement element) => element.Ancestors().FirstOrDefault(a => a.Is("p"));
}
