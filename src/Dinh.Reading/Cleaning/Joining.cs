using Dinh.Reading.Files;
using Dinh.Reading.Outlining;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading.Cleaning;

/// <summary>Puts lines that a page broke together again.</summary>
internal static class Joining
{
    public static List<Passage> Join(IReadOnlyList<Passage> lines, bool paragraphs, IReadOnlySet<int> goingOn)
    {
        // A Word file may hold what was copied from a printed page, each line a paragraph.
        var width = Wrapping.Width(lines);
        paragraphs &= width == 0;
        var first = Landmarks.Kind(lines) + 1;
        var foot = Landmarks.Recipients(lines);
        if (foot < first)
            foot = lines.Count;
        var footEnd = FootEnd(lines, foot);

        var joined = new List<Passage>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (
                end + 1 < lines.Count
                && end >= first
                && (
                    paragraphs
                        ? IsMarkerAlone(lines[end]) && IsText(lines[end + 1])
                        : IsShown(lines[end], lines[end + 1], goingOn) || Continues(lines[end], lines[end + 1], end < foot || end >= footEnd ? width : 0)
                )
            )
                end++;
            joined.Add(end == i ? lines[i] : Together(lines, i, end));
            i = end;
        }

        return joined;
    }

    /// <summary>Behind the foot of a decision comes the plan that it issues.</summary>
    private static int FootEnd(IReadOnlyList<Passage> lines, int foot)
    {
        var end = foot;
        while (end < lines.Count && Landmarks.KindLength(lines[end]) == 0)
            end++;
        return end;
    }

    private static Passage Together(IReadOnlyList<Passage> lines, int from, int to)
    {
        var length = 0;
        for (var i = from; i <= to; i++)
            length += lines[i].Text.Length + 1;

        var writer = new PassageWriter(length);
        for (var i = from; i <= to; i++)
            writer.Append(lines[i], i > from && IsSplitSymbol(lines[i - 1].Text) ? "" : " ");
        return writer.Done(LineKind.Text, page: lines[from].Page, indent: lines[from].Indent, afterGap: lines[from].AfterGap);
    }

    /// <summary>"346/QĐ-" at the end of a line goes on without a space.</summary>
    private static bool IsSplitSymbol(string text)
    {
        if (text.Length < 3 || text[^1] is not ('-' or '/') || !char.IsLetterOrDigit(text[^2]))
            return false;

        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Any(char.IsAsciiDigit) && word.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>What the page shows is believed, but for a dash or a label, which no line of prose begins with.</summary>
    private static bool IsShown(Passage line, Passage next, IReadOnlySet<int> goingOn) =>
        goingOn.Contains(next.Line) && IsText(line) && IsText(next) && !Markers.Of(next).IsBullet && Labels.Of(next.All) is null;

    private static bool Continues(Passage line, Passage next, int width)
    {
        if (!IsText(line) || !IsText(next))
            return false;
        if (IsMarkerAlone(line))
            return !Markers.Of(next).IsCounted;

        var unfinished = Wrapping.IsUnfinished(line.Text);
        if (Markers.Of(next) is { Kind: not MarkerKind.None } marker)
            return unfinished && IsNoItem(line, next, marker, width);
        if (Labels.Of(next.All) is not null && (char.IsUpper(next.Text[0]) || line.Text[^1] is '.' or ';' or ':'))
            return false;

        var last = line.Text[^1];
        var full = width > 0 && Wrapping.IsFull(line, next, width);
        if (last is '.' or '!' or '?' || last == ';' && !char.IsLower(next.Text[0]))
            return full && last != ';' && next.Indent <= line.Indent + 1 && Wrapping.IsProse(next);
        if (last == ':')
            return false;
        if (Capitals.Are(next.Text))
            return Capitals.Are(line.Text) && Markers.Of(line).IsCounted && !next.AfterGap | full;
        if (char.IsLower(next.Text[0]))
            return last != ';' || full;
        if (Folding.Fold(next.Text[0]) == 'c' && next.Folded.StartsWith("can cu ", StringComparison.Ordinal))
            return false;
        if (char.IsAsciiDigit(next.Text[0]) && Wrapping.AwaitsNumber(line.Text))
            return true;
        return full || unfinished || width > 0 && Markers.Of(line).IsBullet && line.Text.Length > width * 0.6;
    }

    /// <summary>A broken line may begin by chance as an item does: "Điều ⏎ 5. …", "Văn hóa ⏎ - xã hội".</summary>
    private static bool IsNoItem(Passage line, Passage next, Marker marker, int width)
    {
        if (marker.Kind == MarkerKind.Dash)
            return marker.Length < next.Text.Length && char.IsLower(next.Text[marker.Length]) && width > 0 && Wrapping.IsFull(line, next, width);
        return marker.IsCounted && Wrapping.AwaitsNumber(line.Text);
    }

    private static bool IsMarkerAlone(Passage line) => IsText(line) && Markers.Of(line) is { IsCounted: true } marker && marker.Length >= line.Text.Length;

    private static bool IsText(Passage line) => line.Kind == LineKind.Text;
}
