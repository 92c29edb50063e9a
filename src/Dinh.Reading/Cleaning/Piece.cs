using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>A part of one source line, clean, and still able to look at the spaces that it was set with.</summary>
internal sealed record Piece(SourceLine Source, int From, int To, Passage Passage)
{
    public string Folded => Passage.Folded;

    public bool IsRow => Passage.Kind == LineKind.TableRow;

    public static Piece Of(SourceLine source, int from, int to, bool afterGap) => new(source, from, to, PassageWriter.Of(source, from, to, afterGap));

    /// <summary>Every line that holds words; empty lines remain as gaps before the next.</summary>
    public static List<Piece> All(SourceText source)
    {
        var pieces = new List<Piece>(source.Lines.Count);
        var gap = false;
        foreach (var line in source.Lines)
        {
            if (line.Text.AsSpan().IsWhiteSpace())
            {
                gap = true;
                continue;
            }

            var piece = Rows.Of(line, gap);
            if (piece.Passage.Text.Length == 0)
                continue;
            pieces.Add(piece);
            gap = false;
        }

        return pieces;
    }
}
