using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>Whether lines are drawn between the cells of a table: Word's clerks lay out headers in tables without lines, and tasks in tables with them.</summary>
internal static class Borders
{
    public static bool AreDrawn(XElement? borders) => borders?.Elements().Any(side => side.Setting("val") is not (null or "nil" or "none")) ?? false;
}
