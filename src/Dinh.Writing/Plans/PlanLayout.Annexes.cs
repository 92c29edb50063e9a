using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>The appendices, each on a sheet of its own.</summary>
public static partial class PlanLayout
{
    /// <summary>"PHỤ LỤC", its title in capitals and "(Kèm theo …)" in the middle; what follows is text and tables.</summary>
    private static List<Block> Annexes(List<PaperLine> lines)
    {
        if (lines.Count == 0)
            return [];

        var blocks = new List<Block>();
        for (var at = 0; at < lines.Count; )
        {
            var next = lines.FindIndex(at + 1, IsAnnex);
            var annex = lines.GetRange(at, (next < 0 ? lines.Count : next) - at);
            blocks.AddRange(Annex(annex));
            at += annex.Count;
        }

        return blocks;
    }

    private static List<Block> Annex(List<PaperLine> lines)
    {
        var heading = lines.TakeWhile((line, i) => line.Cells is null && (i == 0 || IsHeading(line.Text))).ToList();
        return
        [
            new NewSheet(lines.Exists(line => line.Cells?.Count > Tables.WidestUpright)),
            .. heading.Select((line, i) => new Paragraph(line.Text, HeadingLook(line.Text, i))),
            .. Text(lines[heading.Count..]),
        ];
    }

    private static bool IsAnnex(PaperLine line) =>
        line.Cells is null && line.Text.StartsWith("PHỤ LỤC", StringComparison.OrdinalIgnoreCase) && line.Text.Length < 40;

    private static bool IsHeading(string text) => text[0] == '(' || !text.Any(char.IsLower);

    private static Look HeadingLook(string text, int at) =>
        at == 0 ? Look.Appendix
        : text[0] == '(' ? Look.AppendixNote
        : Look.AppendixTitle;
}
