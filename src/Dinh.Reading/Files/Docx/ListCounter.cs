using System.Text;
using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>Counts the automatic lists through the document, and writes each number as Word prints it.</summary>
internal sealed class ListCounter(ListDefinitions lists, StyleSheet styles)
{
    private const int Depths = 9;

    private readonly Dictionary<string, int?[]> counts = [];
    private readonly HashSet<(string List, int Depth)> begun = [];

    /// <summary>The number before a paragraph with the white space that follows it; empty when it bears none.</summary>
    public string Next(XElement? paragraphProperties)
    {
        if (Numbering(paragraphProperties) is not var (list, depth) || !list.Levels.TryGetValue(depth, out var level))
            return "";

        var count = counts.TryGetValue(list.Shared, out var known) ? known : counts[list.Shared] = new int?[Depths];
        count[depth] = Begins(list, depth, out var start) ? start : (count[depth] + 1) ?? level.Start;
        Restart(list, count, depth);

        var number = level.Format == "bullet" ? Symbols.Bullet(level.Text, level.Font) : Write(list, level, count);
        return number.Length == 0 || level.Suffix == "nothing" ? number : number + " ";
    }

    private (ListDefinition List, int Depth)? Numbering(XElement? properties)
    {
        var style = styles.StyleOf(properties);
        var own = properties.Child("numPr");
        var inherited = styles.NumberingOf(style);
        var id = own.ValueOf("numId") ?? inherited?.Numbering.ValueOf("numId");
        if (id is null or "0" || lists.Find(id) is not { } list)
            return null;

        var depth = own.NumberOf("ilvl");
        if (depth is null && inherited is { } by)
        {
            depth = list.LevelOfStyle.TryGetValue(by.Style, out var linked) ? linked : by.Numbering.NumberOf("ilvl");
        }

        return depth is null or (>= 0 and < Depths) ? (list, depth ?? 0) : null;
    }

    /// <summary>A list's own start counts once, at the first paragraph that names this list.</summary>
    private bool Begins(ListDefinition list, int depth, out int start) => list.Starts.TryGetValue(depth, out start) && begun.Add((list.Id, depth));

    private static void Restart(ListDefinition list, int?[] count, int depth)
    {
        for (var below = depth + 1; below < Depths; below++)
        {
            // "Restart after level n" counts levels from 1; 0 means never.
            var after = list.Levels.TryGetValue(below, out var level) ? level.RestartAfter : null;
            if (after is null || depth < after)
                count[below] = null;
        }
    }

    private static string Write(ListDefinition list, ListLevel level, int?[] count)
    {
        var number = new StringBuilder();
        for (var at = 0; at < level.Text.Length; at++)
        {
            if (level.Text[at] == '%' && at + 1 < level.Text.Length && level.Text[at + 1] is >= '1' and <= '9')
            {
                number.Append(Write(list, level, count, level.Text[++at] - '1'));
            }
            else
            {
                number.Append(level.Text[at]);
            }
        }

        return number.ToString();
    }

    private static string Write(ListDefinition list, ListLevel shown, int?[] count, int depth)
    {
        var level = list.Levels.GetValueOrDefault(depth);
        return NumberFormat.Write(count[depth] ?? level?.Start ?? 1, shown.Legal && level?.Format != "decimalZero" ? "decimal" : level?.Format ?? "decimal");
    }
}
