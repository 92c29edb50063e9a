using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>The parts of the sheet that every Vietnamese paper has: head, type, title, preamble, body, foot, annexes.</summary>
internal sealed partial record Frame(
    IReadOnlyList<Passage> Head,
    Stretch Kind,
    IReadOnlyList<Stretch> Title,
    IReadOnlyList<Passage> Preamble,
    IReadOnlyList<Passage> Body,
    IReadOnlyList<Passage> Foot,
    IReadOnlyList<Passage> Annexes
)
{
    private const int LongestTitle = 8;

    public static Frame Of(List<Passage> lines)
    {
        var kind = Landmarks.Kind(lines);
        if (Attached(lines, kind) is > 0 and var plan)
            return WithDecision(Of(lines, plan), Of(lines[..plan], kind));
        return Of(lines, kind);
    }

    private static Frame WithDecision(Frame plan, Frame decision) =>
        plan with
        {
            Head = decision.Head,
            Preamble = [.. decision.Preamble, .. plan.Preamble],
            Foot = plan.Foot.Count > 0 ? plan.Foot : decision.Foot,
        };

    /// <summary>A decision that issues a plan has the plan behind its signature, with a type line of its own.</summary>
    private static int Attached(List<Passage> lines, int kind)
    {
        if (kind < 0 || !lines[kind].Text.StartsWith("QUYẾT ĐỊNH", StringComparison.Ordinal))
            return -1;
        return lines.FindIndex(kind + 1, l => l.Text is "KẾ HOẠCH");
    }

    /// <summary>Every line of the paper with the part that it belongs to; of a decision that issues a plan, both papers.</summary>
    public static IEnumerable<(PlanPart Part, Stretch Words, int Sheet)> Sorted(List<Passage> lines)
    {
        var kind = Landmarks.Kind(lines);
        if (Attached(lines, kind) is not (> 0 and var plan))
            return Sorted(lines, kind, 0);
        return Sorted(lines[..plan], kind, 0).Concat(Sorted(lines[plan..], 0, 1));
    }

    private static IEnumerable<(PlanPart Part, Stretch Words, int Sheet)> Sorted(List<Passage> lines, int kind, int sheet)
    {
        var cuts = CutsOf(lines, kind);
        for (var at = 0; at < lines.Count; at++)
        {
            var length = at == kind ? Landmarks.KindLength(lines[at]) : 0;
            if (at == kind)
                yield return (PlanPart.Kind, lines[at].All.To(length), sheet);
            if (lines[at].All.From(length).Trim() is { IsEmpty: false } words)
                yield return (at == kind ? PlanPart.Title : cuts.PartOf(at, kind), words, sheet);
        }
    }

    private static Frame Of(List<Passage> lines, int kind)
    {
        var cuts = CutsOf(lines, kind);
        return new(
            lines[..Math.Max(kind, 0)],
            kind < 0 ? Stretch.None : lines[kind].All.To(Landmarks.KindLength(lines[kind])),
            cuts.Title,
            lines[cuts.Preamble..cuts.Body],
            lines[cuts.Body..cuts.Foot],
            lines[cuts.Foot..cuts.Annex],
            lines[cuts.Annex..]
        );
    }

    private static Cuts CutsOf(List<Passage> lines, int kind)
    {
        var (title, preamble) = TitleOf(lines, kind);
        var body = BodyStart(lines, preamble);
        var foot = FootStart(lines, body);
        return new(title, preamble, body, foot, AnnexStart(lines, foot));
    }

    /// <summary>The first lines of the parts behind the title.</summary>
    private sealed record Cuts(List<Stretch> Title, int Preamble, int Body, int Foot, int Annex)
    {
        public PlanPart PartOf(int line, int kind) =>
            line < kind ? PlanPart.Head
            : line < Preamble ? PlanPart.Title
            : line < Body ? PlanPart.Preamble
            : line < Foot ? PlanPart.Body
            : line < Annex ? PlanPart.Foot
            : PlanPart.Annex;
    }

    private static (List<Stretch> Title, int End) TitleOf(List<Passage> lines, int kind)
    {
        var title = new List<Stretch>();
        if (kind < 0)
            return (title, 0);

        var rest = lines[kind].All.From(Landmarks.KindLength(lines[kind])).Bare();
        if (!rest.IsEmpty)
            title.Add(rest);

        var at = kind + 1;
        for (; at < lines.Count && at - kind <= LongestTitle; at++)
        {
            var line = lines[at];
            if (line.Kind != LineKind.Text || Markers.Of(line) is { IsCounted: true } || title.Count > 0 && IsPreamble(line))
                break;
            if (line.Text[0] == '(')
            {
                if (line.Text[^1] == ')')
                    continue;
                while (at < lines.Count - 1 && lines[at].Text[^1] != ')' && at - kind <= LongestTitle)
                    at++;
                continue;
            }

            title.Add(line.All.Bare());
        }

        return (title, at);
    }

    private static bool IsPreamble(Passage line)
    {
        if (line.All.From(Markers.Of(line).Length).Folded.StartsWith("can cu") || line.Text[^1] is ':' or ';')
            return true;
        if (line.Text.Length > 260 && line.Text[^1] is '.' or ',')
            return true;
        var opens = Words.List("bases.openings").Any(o => line.Folded.StartsWith(o + " ", StringComparison.Ordinal));
        return opens && (line.Text[^1] is '.' or ',' || NumberedPaper().IsMatch(line.Folded)) || Bodies.Begins(line.All) && line.Text.Length > 60;
    }

    private static int BodyStart(List<Passage> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (
                Markers.Of(lines[i]) is { IsCounted: true, Kind: not MarkerKind.Letter }
                || Parts.IsBareHeading(lines[i])
                || lines[i].Folded.StartsWith("dieu 1", StringComparison.Ordinal)
            )
                return i;
        }

        return Math.Min(from, lines.Count);
    }

    private static int FootStart(List<Passage> lines, int body)
    {
        var foot = Landmarks.Recipients(lines);
        if (foot < body)
            foot = lines.Count;
        var signed = lines.FindIndex(Math.Min(body, lines.Count), Foots.IsSigning);
        if (signed >= 0 && signed < foot && (foot == lines.Count || foot - signed < 14))
            foot = signed;

        // Some papers set place and day at the end.
        for (var i = Math.Max(body, foot - 3); i < foot; i++)
        {
            if (Heads.IsPlaceAndDate(lines[i]))
                return i;
        }

        return foot;
    }

    private static int AnnexStart(List<Passage> lines, int foot)
    {
        for (var i = foot + 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.TableRow || AnnexHead().IsMatch(lines[i].Folded))
                return i;
        }

        return lines.Count;
    }

    [GeneratedRegex(@"^\S+ \S+ .{0,40}?so \d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedPaper();

    [GeneratedRegex(
        @"^(phu luc|bieu( mau)? (so )?\d|mau( bieu)? (so )?\d|danh (muc|sach)|bieu (phan cong|tien do)|bang phan cong)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AnnexHead();
}
