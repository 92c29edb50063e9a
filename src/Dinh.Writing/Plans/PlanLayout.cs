using Dinh.Law.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>Lays out the plain lines of a plan as its office would have typed it: head in two columns, title, body, recipients beside the signature.</summary>
public static class PlanLayout
{
    private const int LongestHeading = 120;

    // Folded: what stands in the right half of the head.
    private static readonly string[] RightOfHead = ["cong hoa", "doc lap", "dang cong san", ", ngay "];
    private static readonly string[] Preamble = ["can cu", "thuc hien", "tiep tuc", "i.", "i-", "i "];

    public static IReadOnlyList<Block> Of(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var all = lines.Select(line => line.Trim()).ToList();
        var title = Math.Max(all.FindIndex(line => Fold(line).StartsWith("ke hoach", StringComparison.Ordinal)), 0);
        var body = EndOfTitle(all, title);
        var end = all.FindLastIndex(line => Fold(line).StartsWith("noi nhan", StringComparison.Ordinal));
        if (end < body)
            end = all.Count;

        var tail = all.FindIndex(end, line => Fold(line).StartsWith("phu luc", StringComparison.Ordinal));
        if (tail < 0)
            tail = all.Count;
        return
        [
            .. Head(all.Take(title).Where(IsFilled).ToList()),
            .. all[title..body].Where(IsFilled).Select(line => new Paragraph(line, Align.Center, Bold: true)),
            .. Body(all[body..end]),
            .. Foot(all[end..tail].Where(IsFilled).ToList()),
            .. all[tail..].Where(IsFilled).Select(Body),
        ];
    }

    private static IEnumerable<Block> Head(List<string> lines)
    {
        if (lines.Count == 0)
            return [];

        var right = lines.Where(line => RightOfHead.Any(start => Fold(line).Contains(start, StringComparison.Ordinal))).ToList();
        return [new SideBySide([.. lines.Except(right).Select(Centred)], [.. right.Select(Centred)])];
    }

    private static IEnumerable<Block> Foot(List<string> lines)
    {
        if (lines.Count == 0)
            return [];

        var recipients = lines.TakeWhile(line => line.Skip(1).Any(char.IsLower)).ToList();
        return [new SideBySide([.. recipients.Select(line => new Paragraph(line, Align.Left, Size: 11))], [.. lines.Skip(recipients.Count).Select(Centred)])];
    }

    /// <summary>The first words below the kind are its title; it ends at an empty line, or where the grounds begin.</summary>
    private static int EndOfTitle(List<string> all, int title)
    {
        var first = all.FindIndex(Math.Min(title + 1, all.Count), IsFilled);
        if (first < 0)
            return all.Count;

        var end = all.FindIndex(first + 1, line => !IsFilled(line) || StartsPreamble(line));
        return end < 0 ? all.Count : end;
    }

    private static bool StartsPreamble(string line) => Preamble.Any(start => Fold(line).StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<Block> Body(List<string> lines)
    {
        var running = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (FlatTable.At(lines, at) is not var (table, length))
                continue;

            foreach (var paragraph in Paragraphs.Of(lines[running..at]))
                yield return Body(paragraph);
            yield return table;
            running = at + length;
            at = running - 1;
        }

        foreach (var paragraph in Paragraphs.Of(lines[running..]))
            yield return Body(paragraph);
    }

    private static Paragraph Body(string line) => new(line, Bold: line.Length < LongestHeading && !line.Any(char.IsLower), Indented: true);

    private static Paragraph Centred(string line) => new(line, Align.Center, Bold: true, Size: 12);

    private static bool IsFilled(string line) => line.Length > 0;

    private static string Fold(string line) => SearchText.Fold(line);
}
