using System.Xml.Linq;
using Dinh.Law;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;
using DocxFile = Dinh.Reading.Files.Docx.DocxFile;

namespace Dinh.Reading.Screening.Word;

/// <summary>A .docx.</summary>
internal sealed class WordExam : IExam
{
    private readonly PartBox box;
    private readonly Relations relations;
    private readonly OfficeParts parts;

    public WordExam(byte[] bytes, Where at)
    {
        if (at.IsOutermost)
            using (new OfficePackage(bytes, DocxFile.DocumentType, "word/document.xml")) { }

        box = new(bytes, at.Budget);
        relations = new(box);
        parts = new(box, relations);
    }

    public void Tell(FindingList found, Where at)
    {
        var visibility = new Visibility(box.Tree("word/styles.xml"));
        foreach (
            var name in box.Names.Where(n => PartBox.IsMarkup(n) && n.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && !n.Contains("_rels/")).ToList()
        )
        {
            if (box.Tree(name) is { Root: { } root } tree)
                Part(name, tree, root, visibility, (found, at));
        }

        new Comments(box, relations).Tell(found, at, visibility);
        new Settings(box, relations).Tell(found, at);
        parts.Tell(found, at);
    }

    public byte[] Save() => parts.Save();

    private void Part(string name, XDocument tree, XElement root, Visibility visibility, (FindingList Found, Where At) to)
    {
        var story = StoryOf(name, root, to.At);
        var where = story ?? to.At;
        if (story is not null && !root.Is("comments"))
            new StoryExam(visibility, to.Found, story).Tell(root);
        if (name.Contains("/glossary/", StringComparison.OrdinalIgnoreCase) && root.Is("glossaryDocument"))
            to.Found.Add(
                "hidden.glossary",
                to.At.At("kho khối văn bản dựng sẵn", "store of building blocks"),
                root.Value.Length > 60 ? root.Value[..60] : root.Value,
                () => relations.Drop(name)
            );
        if (story is null && name is not "word/settings.xml")
            return;

        // What the parts' own walk would do, with a better word for the place.
        parts.Know(name);
        Revisions.Tell(tree, to.Found, where);
        Fields.Tell(tree, to.Found, where);
        foreach (var group in tree.Descendants().GroupBy(PlaceWord).ToList())
        {
            var place = where.At(group.Key.Vi, group.Key.En);
            foreach (var element in group)
                GenericPart.Own(element, place, to.Found, IsStory);
        }
    }

    private static bool IsStory(XElement element) =>
        element.Name.LocalName is "t" or "delText" or "instrText" or "delInstrText"
        && element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal);

    private static Where? StoryOf(string name, XElement root, Where at) =>
        root.Name.LocalName switch
        {
            "document" => at.Within("nội dung", "body"),
            "hdr" => at.Within("đầu trang", "header"),
            "ftr" => at.Within("chân trang", "footer"),
            "footnotes" => at.Within("chú thích cuối trang", "footnote"),
            "endnotes" => at.Within("chú thích cuối văn bản", "endnote"),
            "glossaryDocument" => at.Within("kho khối văn bản dựng sẵn", "building blocks"),
            "comments" when !name.Contains("Extended", StringComparison.Ordinal) => at.Within("nhận xét", "comments"),
            _ => null,
        };

    private static Sentence PlaceWord(XElement element) =>
        element.Name.LocalName switch
        {
            "docPr" or "cNvPr" or "shape" or "rect" or "imagedata" => Words.Picture,
            "bookmarkStart" => Words.Bookmark,
            "fldSimple" => Words.Field,
            "hyperlink" => Words.Link,
            "listItem" or "tag" or "alias" or "ddList" or "listEntry" or "default" or "helpText" or "statusText" or "text" or "dataBinding" => Words.Control,
            _ => Words.Other,
        };

    private static class Words
    {
        public static readonly Sentence Picture = new("chữ thay thế của hình", "alternate text of a picture");
        public static readonly Sentence Bookmark = new("tên dấu trang", "name of a bookmark");
        public static readonly Sentence Field = new("mã trường", "field code");
        public static readonly Sentence Link = new("liên kết", "hyperlink");
        public static readonly Sentence Control = new("ô nhập nội dung", "content control");
        public static readonly Sentence Other = new("thuộc tính không hiện ra", "attribute that is not shown");
    }
}
