using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>Lays out the lines of a plan as the decree wants a paper laid out: boxes of the head, title, text, recipients beside the signature, appendices on sheets of their own.</summary>
public static partial class PlanLayout
{
    private const double LengthOfRule = 0.42;

    /// <param name="lines">In the order of the page.</param>
    /// <param name="day">Whose decree is followed.</param>
    /// <param name="missing">What the head is to say where the paper itself says nothing.</param>
    public static Manuscript Of(IReadOnlyList<PaperLine> lines, DateOnly day, Letterhead? missing = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var sheets = lines.GroupBy(line => line.Sheet).Select(sheet => Sheet([.. sheet], sheet.Key == 0 ? missing : null)).ToList();
        var title = string.Join(' ', lines.Where(line => line.Part is PaperPart.Kind or PaperPart.Title).Select(line => line.Text));
        return new(title, PaperRules.At(day).Value, [.. sheets.SelectMany((sheet, at) => at == 0 ? sheet : sheet.Prepend(new NewSheet()))]);
    }

    private static List<Block> Sheet(List<PaperLine> lines, Letterhead? missing)
    {
        var head = Completed(Letterhead.Of(Of(lines, PaperPart.Head)), missing);
        var foot = Signature.Of([.. Of(lines, PaperPart.Foot)]).Blocks();
        List<Block> text =
        [
            .. Of(lines, PaperPart.Preamble).Select(line => new Paragraph(line, BodyText.OfPreamble(line))),
            .. Text(lines.FindAll(line => line.Part == PaperPart.Body)),
        ];

        // A signature must not stand on a page without a line of what is signed.
        if (foot.Count > 0 && text.Count > 0 && text[^1] is Paragraph last)
            text[^1] = last with { KeepWithNext = true };
        return [.. head.Blocks(), .. Title(lines), .. text, .. foot, .. Annexes(lines.FindAll(line => line.Part == PaperPart.Annex))];
    }

    private static Letterhead Completed(Letterhead head, Letterhead? missing) =>
        missing is null ? head
        : head.Issuer.Count > 0
            ? head.Nation.Count > 0 ? head
                : head with { Nation = missing.Nation }
        : head with { Superior = missing.Superior, Issuer = missing.Issuer, Nation = head.Nation.Count > 0 ? head.Nation : missing.Nation };

    private static IEnumerable<string> Of(List<PaperLine> lines, PaperPart part) => lines.Where(line => line.Part == part).Select(line => line.Text);

    private static IEnumerable<Block> Title(List<PaperLine> lines)
    {
        foreach (var kind in Of(lines, PaperPart.Kind))
            yield return new Paragraph(kind, Look.Kind);

        var summary = Of(lines, PaperPart.Title).ToList();
        var below = summary.FindLastIndex(line => line[0] != '(' && (line.Any(char.IsLower) || !summary.Exists(l => l[0] != '(' && l.Any(char.IsLower))));
        for (var at = 0; at < summary.Count; at++)
        {
            yield return new Paragraph(summary[at], summary[at][0] == '(' ? Look.AppendixNote : Look.Summary);
            if (at == below && !summary.Skip(at + 1).Any(line => line[0] == '('))
                yield return new Rule(summary[below], Look.Summary, LengthOfRule);
        }

        if (below >= 0 && summary.Skip(below + 1).Any(line => line[0] == '('))
            yield return new Rule(summary[below], Look.Summary, LengthOfRule);
    }

    private static IEnumerable<Block> Text(List<PaperLine> lines)
    {
        var before = Look.Body;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Cells is null)
            {
                before = BodyText.LookOf(lines[at].Text, before);
                yield return new Paragraph(lines[at].Text, before);
                continue;
            }

            var rows = lines.Skip(at).TakeWhile(line => line.Cells is not null && line.Table == lines[at].Table).ToList();
            yield return Tables.Of(rows);
            at += rows.Count - 1;
        }
    }
}
