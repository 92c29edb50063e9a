using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>Makes clean lines of a source: composed letters, single spaces, no page furniture, one paragraph or item a line, every letter's place kept.</summary>
internal static class Cleaner
{
    public static List<Passage> Clean(SourceText source)
    {
        var pieces = Piece.All(source);
        pieces = TabbedTables.Fold(pieces);
        pieces = SideBySide.Separate(pieces);
        pieces = FlatTables.Fold(pieces);
        pieces = Furniture.Clear(pieces);
        return Joining.Join([.. pieces.Select(p => p.Passage)], IsParagraphs(source), GoingOn(source));
    }

    /// <summary>Lines of which the page shows that they go on from the line before.</summary>
    private static HashSet<int> GoingOn(SourceText source) => [.. source.Lines.Where(line => line.GoesOn).Select(line => line.Number)];

    /// <summary>A word processor's file gives whole paragraphs; nothing in it is wrapped.</summary>
    private static bool IsParagraphs(SourceText source) => source.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
}
