using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>What belongs to the sheet and not to the text: page numbers, rules, running heads, the bodies of footnotes.</summary>
internal static partial class Furniture
{
    private const int Repeats = 3;
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-–—_=*. oO+~");

    public static List<Piece> Clear(List<Piece> pieces)
    {
        var running = RunningHeads(pieces);
        var clear = new List<Piece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Passage.Kind == LineKind.Footnote || IsRule(piece.Passage.Text) || IsPageNumber(piece) || running.Contains(piece.Passage.Text))
                continue;
            var note = FootnoteLength(pieces, i);
            if (note > 0)
            {
                i += note - 1;
                continue;
            }

            clear.Add(piece);
        }

        return clear;
    }

    private static bool IsRule(string text) => !text.AsSpan().ContainsAnyExcept(Strokes) && (text.Length > 2 || text is "--" or "_") && !text.Any(char.IsDigit);

    private static bool IsPageNumber(Piece piece) =>
        !piece.IsRow && piece.Passage.Text.Length < 16 && piece.Folded.Any(char.IsAsciiDigit) && PageNumber().IsMatch(piece.Folded);

    /// <summary>A footnote written out in the text: its number set high, then one paragraph, and what that paragraph quotes.</summary>
    private static int FootnoteLength(List<Piece> pieces, int at)
    {
        var source = pieces[at].Source.Text.AsSpan().TrimStart();
        if (!source.StartsWith("<sup>") && !source.StartsWith("[^"))
            return PrintedFootnote(pieces, at);

        var length = 1;
        while (at + length < pieces.Count && pieces[at + length].Passage.Text[0] is '“' or '"' && !Ends(pieces[at + length - 1]))
            length++;
        return length;
    }

    private static bool Ends(Piece piece) => piece.Passage.Text[^1] is '.' or ';';

    /// <summary>A footnote printed at the foot of a page: a bare number, then words, to the end of the page.</summary>
    private static int PrintedFootnote(List<Piece> pieces, int at)
    {
        var page = pieces[at].Passage.Page;
        if (page == 0 || !PrintedNote().IsMatch(pieces[at].Passage.Text))
            return 0;

        var length = 1;
        while (at + length < pieces.Count && pieces[at + length].Passage.Page == page)
            length++;
        return at + length < pieces.Count && length <= 12 && !pieces.Skip(at + 1).Take(length - 1).Any(p => Outlining.Markers.Of(p.Passage).IsCounted)
            ? length
            : 0;
    }

    /// <summary>The same words at the top, or at the bottom, of most pages.</summary>
    private static HashSet<string> RunningHeads(List<Piece> pieces)
    {
        var (tops, bottoms) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var turns = 0;
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].Passage.Page == pieces[i - 1].Passage.Page)
                continue;
            turns++;
            Count(tops, pieces[i].Passage.Text);
            Count(bottoms, pieces[i - 1].Passage.Text);
        }

        return [.. tops.Concat(bottoms).Where(c => c.Value >= Repeats && c.Value * 2 > turns && c.Key.Length < 80).Select(c => c.Key)];

        static void Count(Dictionary<string, int> counts, string text) => counts[text] = counts.GetValueOrDefault(text) + 1;
    }

    [GeneratedRegex(@"^[-–\s]*(trang|page)?\s*\d{1,3}(\s*/\s*\d{1,3})?[-–\s]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\d{1,2} \p{Lu}\p{L}* \S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedNote();
}
